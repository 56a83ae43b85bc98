import type { Rounding } from "../../counting/Rounding";
import type { DocumentFacts } from "../../document/DocumentFacts";
import { readLabel } from "../../label/readLabel";
import { ministrySetKey } from "../../measure/MeasureIndex";
import type { MeasureRow } from "../../measure/MeasureRow";
import { wrappedLines } from "../../text/wrappedLines";
import { dayWords, progressTitle } from "../documentWords";
import { errorNotice } from "../errorNotice";
import type { SheetDraft } from "../SheetDraft";
import type { SheetModel } from "../SheetModel";
import type { LineTrace } from "../trace/lineTrace";
import { textMark } from "../trace/textMark";
import { headingLines, type HeadingLine } from "./headingLines";
import { headingTrace } from "./rowTrace";
import { paginate } from "./paginate";
import type { PrintLine } from "./PrintLine";
import { endlessPage, printPage, type PrintPage } from "./PrintPage";
import { printedSheet } from "./printedSheet";
import { progressColumns, type ProgressColumn } from "./progressColumns";
import type { ProgressOptions } from "./ProgressOptions";
import { joinRows, rowLines } from "./rowLines";
import { wideLines, type WideLine } from "./wideLines";

/** What the lines above the table say, and how it is to look. */
export interface ProgressBasis {
  readonly facts: DocumentFacts;
  /** Findings of severity error. */
  readonly errors: number;
  readonly options?: ProgressOptions | undefined;
  /** Whether it is to be a text rather than pages. */
  readonly isText?: boolean | undefined;
  /** 割合の端数; absent: each by itself. */
  readonly rounding?: Rounding | undefined;
}

/** The names that 進捗状況 has, and that of the table from which it knows whether errors remain. */
export interface ProgressNames {
  readonly sheet: string;
  readonly findingsTable: string;
}

const NOTHING = { formula: '""', value: "" } as const;

/** 進捗状況（年次の様式）: the rows as 別添 prints them, the header again under each path of headings, page by page. */
export function progressSheet(
  rows: readonly MeasureRow[],
  { facts, errors, options = {}, isText = false }: ProgressBasis,
  names: ProgressNames,
  columns: readonly ProgressColumn[] = progressColumns(rows, options),
): SheetModel {
  const orientation = options.orientation ?? "landscape";
  const paper = printPage(
    columns.map(({ width }) => width),
    orientation,
    options.font,
  );
  const page = isText ? endlessPage(paper) : paper;
  const wide = wideLines(
    columns.reduce((sum, { width }) => sum + width, 0),
    page,
  );
  const opening = [
    ...(options.annex === undefined ? [] : [wide(options.annex, "note")]),
    wide(progressTitle(facts, options.calendar), "title"),
    wide(errorNotice(errors, names.findingsTable, NOTHING), "alert"),
    wide(remark(facts), "note"),
  ];
  const body = sectionsOf(rows).flatMap((section) => sectionLines(section, columns, page, wide));
  const pages = paginate([...opening, ...body], page.height, joinRows(columns, page)).map((lines) =>
    withSharedMinistries(lines, columns),
  );
  return printedSheet(
    names.sheet,
    pages,
    { widths: columns.map(({ width }) => width), orientation, page, options },
    (draft, lines) => addPage(draft, lines, columns),
  );
}

/** ※ keeps it from being taken for a heading when the sheet is read. */
function remark({ asOf }: DocumentFacts): string {
  const day = asOf === undefined ? "" : `${dayWords(asOf)}現在。`;
  return `※ ${day}再掲の施策も掲げています。`;
}

/** Rows under one path of headings. */
interface Section {
  readonly headings: readonly HeadingLine[];
  readonly rows: MeasureRow[];
}

function sectionsOf(rows: readonly MeasureRow[]): Section[] {
  const sections: Section[] = [];
  let above: MeasureRow | undefined;
  for (const row of rows) {
    const headings = headingLines(above, row);
    const current = sections.at(-1);
    if (current && headings.length === 0) current.rows.push(row);
    else sections.push({ headings, rows: [row] });
    above = row;
  }
  return sections.length > 0 ? sections : [{ headings: [], rows: [] }];
}

function sectionLines(
  { headings, rows }: Section,
  columns: readonly ProgressColumn[],
  page: PrintPage,
  wide: WideLine,
): PrintLine[] {
  const header: PrintLine = {
    kind: "header",
    cells: columns.map(({ header: word }) => word),
    height:
      page.line *
      Math.max(...columns.map(({ header: word, width }) => wrappedLines(word, page.unitsOf(width)))),
    keepsNext: true,
    trace: { kind: "header", marks: columns.map(({ header: word }) => textMark(word)) },
  };
  return [
    ...headings.map((heading) => wide(heading.text, "heading", true, headingTrace(heading, rows[0]))),
    header,
    ...rows.flatMap((row) => rowLines(row, columns, page)),
  ];
}

/** 担当府省庁 of the sub-items of one measure stands once beside them, as far as the page goes. */
function withSharedMinistries(lines: readonly PrintLine[], columns: readonly ProgressColumn[]): SharedLine[] {
  const column = columns.findIndex(({ field }) => field === "ministries");
  // The rest of a row that stands first on a page does not say its ministries again.
  let isSaid = false;
  return lines.map((line, at) => {
    const isShared = column >= 0 && isSaid && sharesMinistries(lines[at - 1], line);
    isSaid = isShared || typeof line.cells[column] === "string";
    return { ...(isShared ? withoutCell(line, column) : line), isShared };
  });
}

interface SharedLine extends PrintLine {
  /** Whether its ministries are those of the line above. */
  readonly isShared: boolean;
}

const withoutCell = (line: PrintLine, column: number): PrintLine => ({
  ...line,
  cells: line.cells.map((cell, at) => (at === column ? null : cell)),
  trace: asAbove(line.trace, column),
});

const asAbove = (trace: LineTrace, column: number): LineTrace =>
  trace.kind === "row"
    ? {
        ...trace,
        fields: trace.fields.map((each, at) => (at === column ? { ...each, mark: undefined } : each)),
      }
    : trace;

function addPage(draft: SheetDraft, lines: readonly SharedLine[], columns: readonly ProgressColumn[]): void {
  const first = draft.nextRow;
  for (const line of lines) addLine(draft, line, columns);
  const shared = lines.map(({ isShared }) => isShared);
  mergeBelow(draft, shared, first, columns.findIndex(({ field }) => field === "ministries") + 1);
}

function addLine(
  draft: SheetDraft,
  { kind, cells, look }: PrintLine,
  columns: readonly ProgressColumn[],
): void {
  if (kind === "wide") return draft.addWide(cells[0] ?? null, columns.length, look);
  const row = draft.add(cells);
  if (kind === "header")
    return draft.look({ top: row, left: 1, bottom: row, right: columns.length }, "header");
  columns.forEach((column, index) =>
    draft.look({ top: row, left: index + 1, bottom: row, right: index + 1 }, column.look),
  );
}

/** Merges each cell with those right below it that share what it says. */
function mergeBelow(draft: SheetDraft, isShared: readonly boolean[], first: number, column: number): void {
  let start = 0;
  for (let at = 1; at <= isShared.length; at++) {
    if (isShared[at]) continue;
    draft.merge({ top: first + start, left: column, bottom: first + at - 1, right: column });
    start = at;
  }
}

/** Whether a line is a sub-item of the measure above, of the same ministries. */
function sharesMinistries(above: PrintLine | undefined, line: PrintLine | undefined): boolean {
  const [a, b] = [above?.row, line?.row];
  if (!a || !b) return false;
  return a === b || (isSameLetter(a, b) && isSameMinistries(a, b));
}

/** A sub-item under its letter, or beside another one. */
function isSameLetter(above: MeasureRow, row: MeasureRow): boolean {
  const [a, b] = [readLabel(above.label ?? ""), readLabel(row.label ?? "")];
  return a !== undefined && b !== undefined && a.letter === b.letter && (b.sub ?? b.mark) !== undefined;
}

const isSameMinistries = (a: MeasureRow, b: MeasureRow): boolean =>
  a.ministries.length > 0 && ministrySetKey(a.ministries) === ministrySetKey(b.ministries);
