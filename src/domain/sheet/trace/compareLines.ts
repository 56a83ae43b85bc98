import { groupBy } from "../../collection/groupBy";
import type { Tally, TalliedRow } from "../../counting/tallyMeasures";
import { cellAddress } from "../../grid/cellAddress";
import { headingFields, type MeasureField, type SourceCell } from "../../measure/MeasureRow";
import { placeKey, rowPlace } from "./rowPlace";
import { settleEdits, type Candidate, type ShownCell } from "./settleEdits";
import type { LeftEdit, LeftReason, SheetEdit, SheetEdits } from "./SheetEdits";
import { textMark } from "./textMark";
import type { LineCell, TracedCell, TracedRow, TracedSheet } from "./TracedLine";

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
  const { agreed, shared } = settleEdits(candidates, shown, tally);
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

const addressOf = ({ row, column }: LineCell | SourceCell): string => cellAddress(row, column);

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
