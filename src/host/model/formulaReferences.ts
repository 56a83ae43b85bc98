import { blockAddress, parseA1, quoteSheetName } from "./a1";
import { hasCell, isSameBlock, type Block } from "./Block";
import type { Book } from "./Book";
import { formulaTokens, joinTokens, sheetOfToken, sheetsOfToken, type FormulaToken } from "./formulaTokens";
import { isSameName } from "./isSameName";
import { rewriteFormulas, type FormulaPlace } from "./rewriteFormulas";
import type { SheetState } from "./SheetState";
import { shiftBlock, type Shift } from "./shiftBlock";
import { mapColumnNames, readSelection } from "./structuredNames";
import type { TableOfSheet } from "./TableOfSheet";

const LOST = "#REF!";

/** Gives what stands in a token's place; `before` is the one to its left. */
type TokenChange = (token: FormulaToken, before: FormulaToken | undefined, place: FormulaPlace) => string;

function changeTokens(
  book: Book,
  mayConcern: (formula: string, place: FormulaPlace) => boolean,
  change: TokenChange,
): void {
  rewriteFormulas(book, (formula, place) => {
    if (!mayConcern(formula, place)) return formula;
    const tokens = formulaTokens(formula);
    return joinTokens(
      tokens.map((token, index) => ({ ...token, text: change(token, tokens[index - 1], place) })),
    );
  });
}

const mentions = (name: string) => {
  const wanted = name.toLowerCase();
  return (formula: string): boolean => formula.toLowerCase().includes(wanted);
};

/**
 * 挿入・削除に参照を合わせる: all references of the workbook to cells of `sheet`, after cells were inserted or
 * deleted at `block`; #REF! for those that are gone. Cells, tables, merges and the ranges of rules are the caller's.
 */
export function shiftReferences(book: Book, sheet: SheetState, block: Block, how: Shift): void {
  const concerns = (formula: string, place: FormulaPlace): boolean =>
    place.sheet === sheet || formula.includes("!");
  changeTokens(book, concerns, (token, before, place) => {
    if (token.kind !== "reference") return token.text;
    const target = before?.kind === "sheet" ? sheetOfToken(before) : place.sheet?.name;
    return isSameName(target, sheet.name) ? shiftedReference(token.text, block, how) : token.text;
  });
}

function shiftedReference(text: string, at: Block, how: Shift): string {
  const block = parseA1(text);
  if (!block) return text;
  const shifted = shiftBlock(block, at, how);
  if (!shifted) return LOST;
  return isSameBlock(shifted, block) ? text : withMarks(text, shifted);
}

/** A block's address with the $ where the text before had them. */
function withMarks(text: string, block: Block): string {
  const [first = "", second = first] = text.split(":");
  const address = text.includes(":") ? pairAddress(block) : blockAddress(block);
  const marked = address.split(":").map((end, index) => markEnd(index === 0 ? first : second, end));
  return marked.join(":");
}

/** As A1:A1 where both ends meet: what was a range stays one. */
function pairAddress(block: Block): string {
  const address = blockAddress(block);
  return address.includes(":") ? address : `${address}:${address}`;
}

function markEnd(model: string, end: string): string {
  const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)$/u.exec(end) ?? [];
  const column = letters !== "" && model.startsWith("$") ? `$${letters}` : letters;
  return column + (digits !== "" && /\$\d/u.test(model) ? `$${digits}` : digits);
}

/** シート名の変更を数式に及ぼす. */
export function renameSheetInFormulas(book: Book, before: string, after: string): void {
  changeTokens(book, mentions(before.replaceAll("'", "''")), (token) => {
    const names = sheetsOfToken(token);
    if (!names.some((name) => isSameName(name, before))) return token.text;
    return sheetPrefix(names.map((name) => (isSameName(name, before) ? after : name)));
  });
}

/** `集計!`, `'4 月'!`, `'4 月:6 月'!` */
function sheetPrefix(names: readonly string[]): string {
  const quoted = names.map(quoteSheetName);
  if (names.length === 1 || quoted.every((name, index) => name === names[index]))
    return `${quoted.join(":")}!`;
  return `'${names.map((name) => name.replaceAll("'", "''")).join(":")}'!`;
}

/** 削除されたシートへの参照を #REF! にする, as `#REF!A1`, in formulas and names. Its tables are not meant. */
export function breakSheetReferences(book: Book, sheetName: string): void {
  changeTokens(book, mentions(sheetName.replaceAll("'", "''")), (token) =>
    isSameName(sheetOfToken(token), sheetName) ? LOST : token.text,
  );
}

const isTable = (token: FormulaToken | undefined, table: string): boolean =>
  token?.kind === "name" && isSameName(token.text, table);

/** テーブル名の変更を数式に及ぼす. */
export function renameTableInFormulas(book: Book, before: string, after: string): void {
  changeTokens(book, mentions(before), (token) => (isTable(token, before) ? after : token.text));
}

/** 削除されたテーブルへの参照を #REF! にする. */
export function breakTableReferences(book: Book, table: string): void {
  changeTokens(book, mentions(table), (token, before) => {
    if (token.kind === "brackets" && isTable(before, table)) return "";
    return isTable(token, table) ? LOST : token.text;
  });
}

/** 表の列名の変更を数式に及ぼす: in references that name the table, and in the table's own rows. */
export const renameTableColumnInFormulas = (
  book: Book,
  placed: TableOfSheet,
  before: string,
  after: string,
): void => renameTableColumnsInFormulas(book, placed, new Map([[before.toLowerCase(), after]]));

/** The same of several columns at once: new names by the old ones in lower case. */
export function renameTableColumnsInFormulas(
  book: Book,
  placed: TableOfSheet,
  names: ReadonlyMap<string, string>,
): void {
  if (names.size === 0) return;
  changeTokens(book, hasBrackets, (token, previous, place) => {
    if (!selectsOf(placed, token, previous, place)) return token.text;
    return mapColumnNames(token.text, (name) => names.get(name.toLowerCase()) ?? name);
  });
}

/** 削除された列への参照を #REF! にする. */
export function breakTableColumnReferences(book: Book, placed: TableOfSheet, column: string): void {
  rewriteFormulas(book, (formula, place) => {
    if (!hasBrackets(formula)) return formula;
    const tokens = formulaTokens(formula);
    const isLost = tokens.map(
      (token, index) => selectsOf(placed, token, tokens[index - 1], place) && namesColumn(token.text, column),
    );
    return joinTokens(
      tokens.map((token, index) => {
        if (isLost[index]) return { ...token, text: LOST };
        return isLost[index + 1] && isTable(token, placed.table.name) ? { ...token, text: "" } : token;
      }),
    );
  });
}

const hasBrackets = (formula: string): boolean => formula.includes("[");

/** Whether a token selects of this table: after its name, or alone in one of its own cells. */
function selectsOf(
  { sheet, table }: TableOfSheet,
  token: FormulaToken,
  before: FormulaToken | undefined,
  place: FormulaPlace,
): boolean {
  if (token.kind !== "brackets") return false;
  return before?.kind === "name" ? isTable(before, table.name) : isInside(place, sheet, table.block);
}

const namesColumn = (brackets: string, column: string): boolean =>
  readSelection(brackets).columns.some((name) => isSameName(name, column));

function isInside({ sheet, row, column }: FormulaPlace, of: SheetState, block: Block): boolean {
  if (sheet !== of || row === undefined || column === undefined) return false;
  return hasCell(block, row, column);
}
