import { groupBy } from "../../collection/groupBy";
import type { Tally, TalliedRow } from "../../counting/tallyMeasures";
import { cellAddress } from "../../grid/cellAddress";
import { headingFields, type MeasureField, type SourceCell } from "../../measure/MeasureRow";
import { placeKey, rowPlace } from "./rowPlace";
import type { LeftEdit, LeftReason, SheetEdit, SheetEdits } from "./SheetEdits";
import { textMark } from "./textMark";
import type { LineCell, TracedCell, TracedRow, TracedSheet } from "./TracedLine";

/** A place of our sheet, and what its row says now. */
interface ShownCell {
  readonly sheet: string;
  readonly line: TracedRow;
  readonly cell: TracedCell;
  readonly row: TalliedRow | undefined;
  /** Whether its line stands there several times. */
  readonly isTwice: boolean;
}

/** An edit that might be taken back. */
interface Candidate extends ShownCell {
  readonly sourceSheet: string;
  readonly source: SourceCell;
}

/**
 * 作った表での修正を見つける: what the user has put into sheets of ours of one kind, told by the traces of their lines, and
 * which cell of the source it belongs into. What the source says already is no edit any more.
 *
 * @param reason why a cell of the source is changed then
 */
export function compareLines(sheets: readonly TracedSheet[], tally: Tally, reason: string): SheetEdits {
  const shown = shownCells(sheets, tally);
  const left: LeftEdit[] = sheets.flatMap(({ name, foreign }) =>
    foreign.map((cell) => leftEdit(name, cell, cell.header, cell.reason)),
  );
  const candidates: Candidate[] = [];
  for (const each of shown.filter(isEdited)) {
    const candidate = reasonToLeave(each) ?? candidateOf(each);
    if (typeof candidate === "string") left.push(leftOf(each, candidate));
    else candidates.push(candidate);
  }
  const { agreed, shared } = settle(candidates, shown, tally);
  return {
    edits: agreed.map((each) => sheetEdit(each, reason)),
    left: onceEach([...left, ...shared.map((each) => leftOf(each, "shared"))]),
  };
}

function shownCells(sheets: readonly TracedSheet[], tally: Tally): ShownCell[] {
  const rows = new Map(tally.rows.map((row) => [placeKey(rowPlace(row.row)), row]));
  const lines = groupBy(
    sheets.flatMap(({ rows: own }) => own),
    ({ key }: TracedRow) => key,
  );
  return sheets.flatMap(({ name, rows: own }) =>
    own.flatMap((line) => {
      const isTwice = (lines.get(line.key)?.length ?? 0) > 1;
      return line.places.flatMap((place, index) => {
        const row = rows.get(placeKey(place));
        const cells = index === 0 ? line.cells : line.cells.filter((cell) => isUnder(row, cell));
        return cells.map((cell) => ({ sheet: name, line, cell, row, isTwice }));
      });
    }),
  );
}

/** Whether a heading still is that of a row further down; a lower one may have ended in between. */
const isUnder = (row: TalliedRow | undefined, { shows, mark }: TracedCell): boolean =>
  row !== undefined && textMark(shows.textOf(row)) === mark;

function isEdited({ cell, row }: ShownCell): boolean {
  const { text, mark, shows } = cell;
  if (textMark(text) === mark) return false;
  if (!row) return true;
  const source = shows.field && row.row.cells[shows.field];
  return shows.textOf(row) !== text && source?.text !== text;
}

function reasonToLeave({ cell, row, isTwice }: ShownCell): LeftReason | undefined {
  if (isTwice) return "twice";
  if (cell.shows.field === undefined) return "worked";
  if (cell.isFormula) return "formula";
  if (!row) return "gone";
  return textMark(cell.shows.textOf(row)) === cell.mark ? undefined : "changed";
}

function candidateOf(shown: ShownCell): Candidate | LeftReason {
  const { row, cell } = shown;
  const { field } = cell.shows;
  if (!row || field === undefined) return "gone";
  const source = row.row.cells[field];
  if (!source) return "noCell";
  if (source.parts) return "split";
  if (source.formula !== undefined) return "sourceFormula";
  if (source.struck !== undefined || source.isPartlyStruck) return "struck";
  const isOtherwise = isReadByForm(field) && source.text.trim() !== cell.shows.textOf(row);
  if (isOtherwise || cell.shows.isAltered?.(row)) return "readOtherwise";
  return { ...shown, source, sourceSheet: row.row.sheet };
}

/** Headings and labels are told by their marks, which are not all shown. */
const isReadByForm = (field: MeasureField): boolean =>
  field === "label" || headingFields.some((each) => each === field);

/**
 * A cell that several lines show changes only where all of them say the same, and a heading only together with all that
 * are the same heading.
 */
function settle(
  candidates: readonly Candidate[],
  shown: readonly ShownCell[],
  tally: Tally,
): { agreed: Candidate[]; shared: Candidate[] } {
  const showing = linesShowing(candidates, shown);
  const isWhole = wholeHeadings(candidates, tally);
  const agreed: Candidate[] = [];
  const shared: Candidate[] = [];
  for (const [key, same] of groupBy(candidates, sourceKey)) {
    const [first] = same;
    const lines = new Set(same.map(({ line }) => line));
    const agree = same.every(({ cell }) => cell.text === first?.cell.text);
    if (first && agree && lines.size === showing.get(key)?.size && isWhole(first)) agreed.push(first);
    else shared.push(...same);
  }
  return { agreed, shared };
}

const addressOf = ({ row, column }: LineCell | SourceCell): string => cellAddress(row, column);

const sourceKey = ({ sourceSheet, source }: Pick<Candidate, "sourceSheet" | "source">): string =>
  placeKey({ sheet: sourceSheet, cell: addressOf(source) });

/** The lines of ours that show each cell in question. */
function linesShowing(
  candidates: readonly Candidate[],
  shown: readonly ShownCell[],
): ReadonlyMap<string, ReadonlySet<TracedRow>> {
  const lines = new Map(candidates.map((candidate) => [sourceKey(candidate), new Set<TracedRow>()]));
  const fields = new Set(candidates.map(({ cell }) => cell.shows.field));
  for (const { cell, row, line } of shown) {
    const { field } = cell.shows;
    const source = field && fields.has(field) ? row?.row.cells[field] : undefined;
    if (row && source) lines.get(sourceKey({ sourceSheet: row.row.sheet, source }))?.add(line);
  }
  return lines;
}

/** Whether every row that stands under the heading of a candidate is to have the new one. */
function wholeHeadings(candidates: readonly Candidate[], tally: Tally): (candidate: Candidate) => boolean {
  const headings = candidates.filter(({ line }) => line.isHeading);
  const edited = new Set(headings.map(({ cell, row }) => headingKey(cell, row) + rowKey(row)));
  const rows = groupBy(headings, ({ cell, row }) => headingKey(cell, row));
  const whole = new Map(
    [...rows].map(([key, [first]]) => [
      key,
      first === undefined ||
        tally.rows.every((row) => headingKey(first.cell, row) !== key || edited.has(key + rowKey(row))),
    ]),
  );
  return ({ line, cell, row }) => !line.isHeading || whole.get(headingKey(cell, row)) === true;
}

/** 見出しの道筋: the headings of a row, down to that which a cell shows. */
function headingKey({ shows }: TracedCell, row: TalliedRow | undefined): string {
  const level = headingFields.findIndex((field) => field === shows.field);
  return JSON.stringify([row?.row.sheet, headingFields.slice(0, level + 1).map((field) => row?.row[field])]);
}

const rowKey = (row: TalliedRow | undefined): string => (row ? placeKey(rowPlace(row.row)) : "");

/** A heading over many rows is one place of ours. */
const onceEach = (left: readonly LeftEdit[]): LeftEdit[] =>
  [...groupBy(left, ({ sheet, cell, reason }) => JSON.stringify([sheet, cell, reason])).values()].flatMap(
    (same) => same.slice(0, 1),
  );

const sheetEdit = ({ sheet, cell, sourceSheet, source }: Candidate, reason: string): SheetEdit => ({
  sheet,
  cell: addressOf(cell),
  header: cell.shows.header,
  repair: {
    sheet: sourceSheet,
    cell: addressOf(source),
    old: source.text,
    text: cell.text,
    rules: [],
    reason,
  },
});

const leftOf = ({ sheet, cell }: ShownCell, reason: LeftReason): LeftEdit =>
  leftEdit(sheet, cell, cell.shows.header, reason);

const leftEdit = (sheet: string, cell: LineCell, header: string, reason: LeftReason): LeftEdit => ({
  sheet,
  cell: addressOf(cell),
  header,
  text: cell.text,
  reason,
});
