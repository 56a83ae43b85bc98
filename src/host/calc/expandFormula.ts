import { blockAddress, parseA1, quoteSheetName, sheetAddress } from "../model/a1";
import { hasCell, MAX_COLUMNS, MAX_ROWS, wholeSheet, type Block } from "../model/Block";
import type { Book } from "../model/Book";
import type { SheetState } from "../model/SheetState";
import { structuredBlock } from "../model/structuredBlock";
import { bodyBlock } from "../model/tableBlocks";
import type { TableOfSheet } from "../model/TableOfSheet";
import { formulaTerms, type FormulaTerm } from "./formulaTerms";

/** Cells that a formula looks at. */
export interface Reference {
  readonly sheet: SheetState;
  readonly block: Block;
}

/** 展開した数式: in plain A1 references, without tables and names, with the cells that it looks at. */
export interface ExpandedFormula {
  readonly formula: string;
  readonly references: readonly Reference[];
}

/** The cell whose formula it is. */
export interface FormulaPlace {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

const REFERENCE_ERROR = "#REF!";
/** Names may be defined by names; Excel allows no circle, and a damaged file must not hang us. */
const MAX_DEPTH = 20;
/** They reach cells that their arguments do not name. */
const farReaching = /^(?:INDIRECT|OFFSET)$/iu;

/**
 * 数式の展開: tables and names become the cells that they stand for, since the engine knows neither totals rows,
 * nor letter case of tables, nor names of a single sheet. What is unknown stays, and the engine says #NAME?.
 */
export function expandFormula(book: Book, place: FormulaPlace, formula: string, depth = 0): ExpandedFormula {
  const terms = formulaTerms(formula);
  const pieces = terms.map((term) => expandTerm(book, place, term, depth));
  const references = pieces.flatMap((piece) => piece.references);
  // A range whose ends are computed (A1:INDEX(…)) may reach any cell of its sheet.
  const reaches = terms.some(({ text }) => text === ":")
    ? references.map(({ sheet }) => ({ sheet, block: wholeSheet }))
    : references;
  return { formula: pieces.map((piece) => piece.formula).join(""), references: reaches };
}

function expandTerm(book: Book, place: FormulaPlace, term: FormulaTerm, depth: number): ExpandedFormula {
  switch (term.kind) {
    case "reference":
      return expandReference(book, place, term);
    case "structured":
      return expandStructured(book, place, term);
    case "name":
      return expandName(book, place, term, depth);
    case "function":
      return expandFunction(book, term.text);
    case "other":
      return { formula: term.text, references: [] };
  }
}

function expandReference(
  book: Book,
  place: FormulaPlace,
  { sheet: name, address }: Extract<FormulaTerm, { kind: "reference" }>,
): ExpandedFormula {
  const block = parseA1(address);
  const sheet = name === undefined ? place.sheet : book.sheetNamed(name);
  if (!sheet || !block) return { formula: REFERENCE_ERROR, references: [] };
  // The engine is told of a smaller grid than Excel's: A1:A1048576 lies in it only as A:A.
  const cells = isOpen(block) ? blockAddress(block) : address;
  // And it knows sheets only by their exact letters.
  const formula = name === undefined ? cells : `${quoteSheetName(sheet.name)}!${cells}`;
  return { formula, references: [{ sheet, block }] };
}

const isOpen = ({ bottom, right }: Block): boolean => bottom === MAX_ROWS - 1 || right === MAX_COLUMNS - 1;

function expandStructured(
  book: Book,
  place: FormulaPlace,
  { text, table: name, brackets }: Extract<FormulaTerm, { kind: "structured" }>,
): ExpandedFormula {
  const found = name === "" ? tableAround(book, place) : book.tableNamed(name);
  if (!found) return { formula: text, references: [] };
  const block = structuredBlock(found, brackets, place.row);
  return typeof block === "string" ? { formula: block, references: [] } : referenceTo(found.sheet, block);
}

const referenceTo = (sheet: SheetState, block: Block): ExpandedFormula => ({
  formula: sheetAddress(sheet.name, block, true),
  references: [{ sheet, block }],
});

/** Within a table its own columns need no table name. */
const tableAround = (book: Book, { sheet, row, column }: FormulaPlace): TableOfSheet | undefined =>
  book.tables.find(({ sheet: home, table: { block } }) => home === sheet && hasCell(block, row, column));

function expandName(
  book: Book,
  place: FormulaPlace,
  { text, sheet: scope, name }: Extract<FormulaTerm, { kind: "name" }>,
  depth: number,
): ExpandedFormula {
  const home = scope === undefined ? place.sheet : book.sheetNamed(scope);
  const known = book.nameSeenFrom(home, name);
  if (known && depth < MAX_DEPTH) {
    const meaning = expandFormula(book, place, known.formula.replace(/^=/u, ""), depth + 1);
    return { ...meaning, formula: isReference(known.formula) ? meaning.formula : `(${meaning.formula})` };
  }
  const table = scope === undefined ? book.tableNamed(name) : undefined;
  return table ? referenceTo(table.sheet, bodyBlock(table.table)) : { formula: text, references: [] };
}

/** Brackets around a reference would make a value of it. */
function isReference(formula: string): boolean {
  const [only, second] = formulaTerms(formula.replace(/^=/u, ""));
  return second === undefined && (only?.kind === "reference" || only?.kind === "structured");
}

/** Files mark functions that are younger than their format by prefixes. */
function expandFunction(book: Book, text: string): ExpandedFormula {
  const formula = text.replace(/^_xlfn\.(?:_xlws\.)?/iu, "");
  const everywhere = book.sheets.map((sheet) => ({ sheet, block: wholeSheet }));
  return { formula, references: farReaching.test(formula) ? everywhere : [] };
}
