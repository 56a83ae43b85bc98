import { quoteSheetName } from "../../model/a1";
import type { Book } from "../../model/Book";
import { formulaTokens, joinTokens, sheetOfToken } from "../../model/formulaTokens";
import { isSameName } from "../../model/isSameName";
import type { SheetState, TableState } from "../../model/SheetState";
import { cellKey } from "../../model/staleFormulas";
import { requireOpenStructure } from "../guards";
import { without } from "../range/without";
import { copiedTableName } from "../table/tableNames";
import { copiedSheetName } from "./sheetNames";

/** シートの写し: cells, looks, tables under new names, names, rules, charts and page settings; placed at an index. */
export function copySheet(book: Book, sheet: SheetState, at: number): SheetState {
  requireOpenStructure(book);
  const copy = book.addSheet(copiedSheetName(book, sheet.name), at);
  copySettings(sheet, copy);
  const tableNames = copyTables(book, sheet, copy);
  const rewrite = (formula: string): string => turnedToCopy(formula, sheet, copy, tableNames);
  copyCells(book, sheet, copy, rewrite);
  copyNames(book, sheet, copy, rewrite);
  copyCharts(book, sheet, copy, rewrite);
  book.events.push({ kind: "added", sheet: copy.id });
  return copy;
}

function copySettings(sheet: SheetState, copy: SheetState): void {
  for (const [index, line] of sheet.columns) copy.columns.set(index, line);
  for (const [index, line] of sheet.rows) copy.rows.set(index, line);
  const { merges, frozen, validations, conditionalRules, protection, pageSetup, headerFooter } = sheet;
  const { firstPage, autoFilter, rowBreaks, columnBreaks, tabColor, showGridlines, showHeadings } = sheet;
  Object.assign(copy, { merges: [...merges], frozen, validations, conditionalRules, protection, pageSetup });
  Object.assign(copy, {
    headerFooter,
    firstPage,
    autoFilter,
    rowBreaks: [...rowBreaks],
    columnBreaks: [...columnBreaks],
  });
  Object.assign(copy, { tabColor, showGridlines, showHeadings });
}

/** Names before (in lower case) and after. */
function copyTables(book: Book, sheet: SheetState, copy: SheetState): Map<string, string> {
  const names = new Map<string, string>();
  for (const table of sheet.tables) {
    const copied: TableState = { ...table, id: book.newId(), name: copiedTableName(book, table.name) };
    copy.tables.push(copied);
    names.set(table.name.toLowerCase(), copied.name);
  }
  return names;
}

function copyCells(
  book: Book,
  sheet: SheetState,
  copy: SheetState,
  rewrite: (formula: string) => string,
): void {
  for (const [row, column, cell] of sheet.cells()) {
    copy.setCell(
      row,
      column,
      cell.formula === undefined ? cell : { ...cell, formula: rewrite(cell.formula) },
    );
    if (cell.formula === undefined) continue;
    book.staleFormulas.add(cellKey(copy, row, column));
    book.needsCalculation = true;
  }
}

/** A name of the workbook that points into the sheet gets a twin on the copy, as in Excel. */
function copyNames(
  book: Book,
  sheet: SheetState,
  copy: SheetState,
  rewrite: (formula: string) => string,
): void {
  const own = new Set(sheet.names.map(({ name }) => name.toLowerCase()));
  const pointing = book.names.filter(
    ({ name, formula }) => !own.has(name.toLowerCase()) && rewrite(formula) !== formula,
  );
  copy.names = [...sheet.names, ...pointing].map((name) => ({ ...name, formula: rewrite(name.formula) }));
}

/** Charts of the copy show the copy. One of a file is copied as far as the host understands it. */
function copyCharts(
  book: Book,
  sheet: SheetState,
  copy: SheetState,
  rewrite: (formula: string) => string,
): void {
  copy.charts = sheet.charts.flatMap((chart) => {
    const own = without(structuredClone(chart), "source");
    if (own.type === undefined) return [];
    for (const series of own.series)
      for (const part of ["name", "values", "categories"] as const)
        if (series[part].startsWith("=")) series[part] = rewrite(series[part]);
    return [{ ...own, id: book.newId() }];
  });
}

/** What named the sheet itself, or its tables, means the copy. */
function turnedToCopy(
  formula: string,
  sheet: SheetState,
  copy: SheetState,
  tables: Map<string, string>,
): string {
  const tokens = formulaTokens(formula).map((token) => {
    if (isSameName(sheetOfToken(token), sheet.name))
      return { ...token, text: `${quoteSheetName(copy.name)}!` };
    const table = token.kind === "name" ? tables.get(token.text.toLowerCase()) : undefined;
    return table === undefined ? token : { ...token, text: table };
  });
  return joinTokens(tokens);
}
