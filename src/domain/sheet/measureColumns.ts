import { markedName, ministryKeyOf } from "../counting/ministryKeys";
import { unknownStatus } from "../counting/statusCode";
import type { TalliedRow } from "../counting/tallyMeasures";
import { headingFields, type HeadingField, type SourceCell } from "../measure/MeasureRow";
import { askedColumns } from "./askedColumns";
import { fieldWords } from "./fieldWords";
import { cellAddress } from "../grid/cellAddress";
import type { CellLook, FormulaCell } from "./SheetModel";

/** 施策一覧の列. */
export interface MeasureColumn {
  readonly header: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly look: CellLook;
  /** Of a row that stands in a row of the sheet, from 1. */
  readonly valueOf: (row: TalliedRow, sheetRow: number) => string | number | FormulaCell | null | undefined;
}

const placeColumns: readonly MeasureColumn[] = [
  { header: "シート", width: 12, look: "text", valueOf: ({ row }) => row.sheet },
  { header: "行", width: 6, look: "count", valueOf: ({ row }) => row.row },
  { header: fieldWords.id, width: 7, look: "centered", valueOf: ({ row }) => row.id },
];

const headingColumn = (level: HeadingField): MeasureColumn => ({
  header: fieldWords[level],
  width: 16,
  look: "text",
  valueOf: ({ row }) => row[level],
});

const ownColumns: readonly MeasureColumn[] = [
  { header: fieldWords.label, width: 10, look: "centered", valueOf: ({ row }) => row.label },
  { header: fieldWords.name, width: 34, look: "text", valueOf: ({ row }) => row.name },
  {
    header: fieldWords.ministries,
    width: 20,
    look: "text",
    valueOf: ({ row }) => row.ministries.join("、") || null,
  },
  {
    header: `${fieldWords.ministries}（原文）`,
    width: 20,
    look: "text",
    valueOf: ({ row }) => row.ministriesText,
  },
  { header: fieldWords.status, width: 6, look: "centered", valueOf: ({ code }) => code },
  {
    header: `${fieldWords.status}（原文）`,
    width: 10,
    look: "centered",
    valueOf: ({ row }) => writtenIn(row.cells.status),
  },
  { header: fieldWords.progress, width: 50, look: "text", valueOf: ({ row }) => row.progress },
  { header: fieldWords.deadline, width: 14, look: "text", valueOf: ({ row }) => row.deadline },
  { header: fieldWords.note, width: 20, look: "text", valueOf: ({ row }) => writtenIn(row.cells.note) },
];

/** A cell's text, where it can be read. */
function writtenIn(cell: SourceCell | undefined): string | null {
  return cell?.isPartlyStruck ? null : cell?.text || null;
}

/** What 集計 counts by. */
const countingColumns: readonly MeasureColumn[] = [
  {
    header: askedColumns.relisted,
    width: 6,
    look: "centered",
    valueOf: ({ row }) => (row.relisted ? "再掲" : null),
  },
  {
    header: askedColumns.letterStatus,
    width: 13,
    look: "centered",
    valueOf: ({ letter }) => letter && (letter.code ?? unknownStatus),
  },
  { header: askedColumns.headingKey, width: 12, look: "text", valueOf: ({ headingKey }) => headingKey },
  {
    header: askedColumns.ministryKey,
    width: 20,
    look: "text",
    valueOf: ({ row }, sheetRow) => ministryKeyCell(row.ministries, sheetRow),
  },
];

/**
 * The columns of 施策一覧, always the same: formulas of the user's name them, and a column that came or went would
 * lead them to another one.
 */
export const measureColumns: readonly MeasureColumn[] = [
  ...placeColumns,
  ...headingFields.map(headingColumn),
  ...ownColumns,
  ...countingColumns,
];

const ministriesColumn = measureColumns.findIndex(({ header }) => header === fieldWords.ministries) + 1;

/** The key follows what a user writes into 担当府省庁; a name that must be changed for a key stands as it is. */
function ministryKeyCell(ministries: readonly string[], sheetRow: number): string | FormulaCell {
  const value = ministryKeyOf(ministries);
  if (value !== markedName(ministries.join("、"))) return value;
  return { formula: `="、"&${cellAddress(sheetRow, ministriesColumn)}&"、"`, value };
}
