import { blockAddress, quoteSheetName } from "../../model/a1";
import { columnCount, hasCell, rowCount, type Block } from "../../model/Block";
import { breakTableReferences } from "../../model/formulaReferences";
import { formulaTokens, joinTokens, type FormulaToken } from "../../model/formulaTokens";
import { isSameName } from "../../model/isSameName";
import { rewriteFormulas, type FormulaPlace } from "../../model/rewriteFormulas";
import { structuredBlock } from "../../model/structuredBlock";
import { bodyBlock } from "../../model/tableBlocks";
import { clearCells } from "../range/structure/clearCells";
import type { PlacedTable } from "./PlacedTable";

/** テーブルの削除: with what is in its cells; references to it become #REF!. */
export function deleteTable(placed: PlacedTable): void {
  const { book, sheet, table } = placed;
  takeOff(placed);
  clearCells({ book, sheet, blocks: [table.block] }, "All");
  breakTableReferences(book, table.name);
}

/** 範囲に変換: the cells stay, and references to the table become references to them. */
export function convertTable(placed: PlacedTable): void {
  rewriteFormulas(placed.book, (formula, place) => {
    if (!formula.includes("[") && !formula.toLowerCase().includes(placed.table.name.toLowerCase()))
      return formula;
    return plainFormula(placed, formula, place);
  });
  takeOff(placed);
}

function takeOff({ book, sheet, table }: PlacedTable): void {
  sheet.tables = sheet.tables.filter((each) => each !== table);
  sheet.reshape("tables");
  book.needsCalculation = true;
}

function plainFormula(placed: PlacedTable, formula: string, place: FormulaPlace): string {
  const tokens = formulaTokens(formula);
  const isName = (token: FormulaToken | undefined): boolean =>
    token?.kind === "name" && isSameName(token.text, placed.table.name);
  const changed = tokens.map((token, index) => {
    const isOwn = tokens[index - 1]?.kind === "name" ? isName(tokens[index - 1]) : isInside(placed, place);
    if (token.kind === "brackets" && isOwn) return { ...token, text: selected(placed, token.text, place) };
    if (!isName(token)) return token;
    const text = tokens[index + 1]?.kind === "brackets" ? "" : address(placed, bodyBlock(placed.table));
    return { ...token, text };
  });
  return joinTokens(changed);
}

function selected(placed: PlacedTable, brackets: string, { row = -1 }: FormulaPlace): string {
  const block = structuredBlock(placed, brackets, row);
  return typeof block === "string" ? block : address(placed, block);
}

/** With the column fixed and the row free where one row is meant, as Excel writes [@列]. */
function address({ sheet }: PlacedTable, block: Block): string {
  const isOneCell = rowCount(block) === 1 && columnCount(block) === 1;
  const text = isOneCell ? `$${blockAddress(block)}` : blockAddress(block, true);
  return `${quoteSheetName(sheet.name)}!${text}`;
}

const isInside = ({ sheet, table: { block } }: PlacedTable, place: FormulaPlace): boolean =>
  place.sheet === sheet &&
  place.row !== undefined &&
  place.column !== undefined &&
  hasCell(block, place.row, place.column);
