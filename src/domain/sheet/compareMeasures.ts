import { groupBy } from "../collection/groupBy";
import type { Tally, TalliedRow } from "../counting/tallyMeasures";
import { cellAddress } from "../grid/cellAddress";
import { headingFields, type MeasureField, type SourceCell } from "../measure/MeasureRow";
import { askedColumns } from "./askedColumns";
import { shownColumns, shownText, type MeasureColumn } from "./measureColumns";
import type { LeftEdit, LeftReason, MeasureEdit, MeasureEdits } from "./MeasureEdits";
import type { LineCell, MeasureLine } from "./readMeasuresSheet";
import { rowPlace, textMark } from "./rowTrace";

const REASON = "施策一覧での修正";

/** An edit, and what its row says now. */
interface EditedCell {
  readonly line: MeasureLine;
  readonly cell: LineCell;
  readonly column: MeasureColumn;
  readonly mark: string;
  readonly row: TalliedRow | undefined;
}

/** An edit that might be taken back. */
interface Candidate extends EditedCell {
  readonly sheet: string;
  readonly field: MeasureField;
  readonly source: SourceCell;
}

/**
 * 施策一覧での修正を見つける: what the user has put into 施策一覧, told by the trace of each line, and which cell of the
 * source it belongs into. What the source says already is no edit any more.
 */
export function compareMeasures(lines: readonly MeasureLine[], tally: Tally): MeasureEdits {
  const rows = new Map(tally.rows.map((row) => [placeKey(row.row.sheet, rowPlace(row.row)), row]));
  const left: LeftEdit[] = [];
  const candidates: Candidate[] = [];
  for (const same of groupBy(lines, keyOfLine).values())
    for (const line of same)
      for (const edited of editsIn(line, rows)) {
        if (isAlreadySo(edited)) continue;
        const reason = same.length > 1 && line.trace ? "twice" : reasonToLeave(edited);
        const candidate = reason ?? candidateOf(edited);
        if (typeof candidate === "string") left.push(leftEdit(edited, candidate));
        else candidates.push(candidate);
      }
  const { edits, shared } = settle(candidates, tally);
  return { edits, left: [...addedLines(lines), ...left, ...shared.map((each) => leftEdit(each, "shared"))] };
}

const placeKey = (sheet: string, cell: string): string => JSON.stringify([sheet, cell]);

const keyOfLine = ({ sheet, trace, line }: MeasureLine): string =>
  trace ? placeKey(sheet, trace.cell) : String(line);

/** What was put into a line that we wrote. */
function editsIn(line: MeasureLine, rows: ReadonlyMap<string, TalliedRow>): EditedCell[] {
  const { trace, sheet, cells } = line;
  if (!trace) return [];
  const row = rows.get(placeKey(sheet, trace.cell));
  return shownColumns.flatMap((column, index) => {
    const [cell, mark] = [cells[index], trace.marks[index]];
    if (!cell || mark === undefined || followsOthers(column) || textMark(cell.text) === mark) return [];
    return [{ line, cell, column, mark, row }];
  });
}

/** 担当キー is a formula, which follows what is put into 担当府省庁. */
const followsOthers = ({ header }: MeasureColumn): boolean => header === askedColumns.ministryKey;

function isAlreadySo({ row, column, cell }: EditedCell): boolean {
  if (!row) return false;
  const source = column.field && row.row.cells[column.field];
  return shownText(column, row) === cell.text || source?.text === cell.text;
}

function reasonToLeave({ column, cell, row, mark }: EditedCell): LeftReason | undefined {
  if (column.field === undefined) return "worked";
  if (cell.isFormula) return "formula";
  if (!row) return "gone";
  return textMark(shownText(column, row)) === mark ? undefined : "changed";
}

function candidateOf(edited: EditedCell): Candidate | LeftReason {
  const { row, column } = edited;
  const { field } = column;
  if (!row || field === undefined) return "gone";
  const source = row.row.cells[field];
  if (!source) return "noCell";
  if (source.parts) return "split";
  if (source.formula !== undefined) return "sourceFormula";
  if (source.struck !== undefined || source.isPartlyStruck) return "struck";
  if (isReadByForm(field) && source.text.trim() !== shownText(column, row)) return "readOtherwise";
  return { ...edited, field, source, sheet: row.row.sheet };
}

/** Headings and labels are told by their marks, which are not all shown. */
const isReadByForm = (field: MeasureField): boolean =>
  field === "label" || headingFields.some((each) => each === field);

/** A cell from which several lines come changes only where all of them say the same. */
function settle(
  candidates: readonly Candidate[],
  tally: Tally,
): { edits: MeasureEdit[]; shared: Candidate[] } {
  const users = usersOf(candidates, tally);
  const edits: MeasureEdit[] = [];
  const shared: Candidate[] = [];
  for (const [key, same] of groupBy(candidates, sourceKey)) {
    const [first] = same;
    const lines = new Set(same.map(({ line }) => line));
    const agree = same.every(({ cell }) => cell.text === first?.cell.text);
    if (!first || !agree || lines.size !== users.get(key)) shared.push(...same);
    else edits.push(measureEdit(first));
  }
  return { edits, shared };
}

const cellOf = ({ row, column }: Pick<SourceCell, "row" | "column">): string => cellAddress(row, column);

const sourceKey = ({ sheet, source }: Pick<Candidate, "sheet" | "source">): string =>
  placeKey(sheet, cellOf(source));

/** How many rows take a text from each cell in question. */
function usersOf(candidates: readonly Candidate[], { rows }: Tally): Map<string, number> {
  const users = new Map(candidates.map((candidate) => [sourceKey(candidate), 0]));
  const fields = new Set(candidates.map(({ field }) => field));
  for (const { row } of rows)
    for (const field of fields) {
      const source = row.cells[field];
      const key = source && sourceKey({ sheet: row.sheet, source });
      if (key !== undefined && users.has(key)) users.set(key, (users.get(key) ?? 0) + 1);
    }
  return users;
}

const measureEdit = ({ sheet, source, cell, column }: Candidate): MeasureEdit => ({
  header: column.header,
  repair: { sheet, cell: cellOf(source), old: source.text, text: cell.text, rules: [], reason: REASON },
});

const leftEdit = ({ line, cell, column }: EditedCell, reason: LeftReason): LeftEdit => ({
  cell: cellAddress(line.line, cell.column),
  header: column.header,
  text: cell.text,
  reason,
});

/** Lines of the user's, each told once. */
const addedLines = (lines: readonly MeasureLine[]): LeftEdit[] =>
  lines
    .filter(({ trace }) => trace === undefined)
    .flatMap(({ line, cells }) => {
      const index = cells.findIndex((each) => each !== undefined && each.text !== "");
      const [cell, header] = [cells[index], shownColumns[index]?.header];
      if (!cell || header === undefined) return [];
      return [{ cell: cellAddress(line, cell.column), header, text: cell.text, reason: "added" }];
    });
