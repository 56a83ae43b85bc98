import type { MeasureRow } from "../../measure/MeasureRow";
import { hasRelistedMark } from "../../text/relistedMark";
import { fieldWords } from "../fieldWords";
import type { CellLook } from "../SheetModel";
import { fittedColumns } from "./fittedColumns";
import { defaultProgressFields, type ProgressField, type ProgressOptions } from "./ProgressOptions";

/** 進捗状況のセル, by column. */
export interface ProgressCell {
  readonly field: ProgressField;
  /** In characters of the standard font. */
  readonly width: number;
  readonly look: CellLook;
  readonly valueOf: (row: MeasureRow) => string | null;
  /** Whether it says more than the row's own cell; absent: never. */
  readonly isAltered?: (row: MeasureRow) => boolean;
}

/** 進捗状況の列. */
export interface ProgressColumn extends ProgressCell {
  readonly header: string;
}

const RELISTED = "（再掲）";

export const progressCells: readonly ProgressCell[] = [
  { field: "label", width: 10, look: "centered", valueOf: ({ label }) => label },
  {
    field: "name",
    width: 38,
    look: "text",
    valueOf: nameOf,
    isAltered: (row) => nameOf(row) !== row.name,
  },
  { field: "ministries", width: 18, look: "text", valueOf: ministriesOf },
  { field: "status", width: 7, look: "centered", valueOf: ({ status }) => status },
  { field: "progress", width: 62, look: "text", valueOf: ({ progress }) => progress },
  { field: "deadline", width: 16, look: "text", valueOf: ({ deadline }) => deadline },
  { field: "note", width: 20, look: "text", valueOf: ({ cells }) => cells.note?.text || null },
];

/** In characters of the standard font, where the user has not said otherwise. */
export const standardWidths = Object.fromEntries(
  progressCells.map(({ field, width }) => [field, width]),
) as Readonly<Record<ProgressField, number>>;

/** The columns of the printed tables, as chosen, and as wide as their texts need; 状況 only where the document has such a column. */
export function progressColumns(
  rows: readonly MeasureRow[],
  options: ProgressOptions = {},
): ProgressColumn[] {
  const { columns: chosen = defaultProgressFields, headers = {}, widths = {} } = options;
  const hasStatus = rows.some(({ cells }) => cells.status !== undefined);
  const cellsOf = (fields: readonly ProgressField[]): ProgressCell[] =>
    progressCells.filter(({ field }) => fields.includes(field) && (hasStatus || field !== "status"));
  // A table without columns can be neither written nor printed.
  const cells = [cellsOf(chosen), cellsOf(defaultProgressFields)].find(({ length }) => length > 0) ?? [];
  const columns = cells.map((column) => ({
    ...column,
    header: headers[column.field] ?? fieldWords[column.field],
    width: widths[column.field] ?? column.width,
  }));
  return fittedColumns(columns, rows, options);
}

/** The mark 再掲 may have stood in a column that is not shown here. */
function nameOf({ name, relisted, progress, status }: MeasureRow): string | null {
  const isShown = [name, progress, status].some((text) => text !== null && hasRelistedMark(text));
  return relisted && !isShown && name !== null ? name + RELISTED : name;
}

/** What names nobody (－) stays as written. */
function ministriesOf({ ministries, ministriesText }: MeasureRow): string | null {
  return ministries.length > 0 ? ministries.join("、") : ministriesText;
}
