import { markedName, ministryKeyOf } from "../counting/ministryKeys";
import { unknownStatus } from "../counting/statusCode";
import type { TalliedRow } from "../counting/tallyMeasures";
import { cellAddress } from "../grid/cellAddress";
import { MAIN_MARK, readMainMark } from "../measure/mainMark";
import {
  headingFields,
  type HeadingField,
  type MeasureField,
  type OwnField,
  type SourceCell,
} from "../measure/MeasureRow";
import { askedColumns } from "./askedColumns";
import { fieldWords } from "./fieldWords";
import type { CellLook, FormulaCell } from "./SheetModel";
import { shownValue } from "./shownValue";
import { rowPlace } from "./trace/rowPlace";
import { formatTrace } from "./trace/rowTrace";

/** 施策一覧の列. */
export interface MeasureColumn {
  readonly header: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly look: CellLook;
  /** Of a row that stands in a row of the sheet, from 1. */
  readonly valueOf: (row: TalliedRow, sheetRow: number) => string | number | FormulaCell | null | undefined;
  /** The field that it shows, whose cell says what it does; absent where it is worked out. */
  readonly field?: MeasureField;
}

/** Where the sheet of a line stands; the line itself is in the trace. */
export const SHEET_HEADER = "シート";
export const TRACE_HEADER = "控え";

const placeColumns: readonly MeasureColumn[] = [
  { header: SHEET_HEADER, width: 12, look: "text", valueOf: ({ row }) => row.sheet },
  { header: "行", width: 6, look: "count", valueOf: ({ row }) => row.row },
  ownColumn("id", 7, "centered", ({ row }) => row.id),
];

const headingColumn = (level: HeadingField): MeasureColumn => ({
  header: fieldWords[level],
  width: 16,
  look: "text",
  valueOf: ({ row }) => row[level],
  field: level,
});

const ownColumns: readonly MeasureColumn[] = [
  ownColumn("label", 10, "centered", ({ row }) => row.label),
  ownColumn("name", 34, "text", ({ row }) => row.name),
  ownColumn("ministries", 20, "text", ({ row }) => row.ministries.join("、") || null),
  asWritten(ownColumn("ministries", 20, "text", ({ row }) => row.ministriesText)),
  ownColumn("status", 6, "centered", ({ code }) => code),
  asWritten(ownColumn("status", 10, "centered", ({ row }) => writtenIn(row.cells.status))),
  ownColumn("progress", 50, "text", ({ row }) => row.progress),
  ownColumn("deadline", 14, "text", ({ row }) => row.deadline),
  ownColumn("note", 20, "text", ({ row }) => writtenIn(row.cells.note)),
];

function ownColumn(
  field: OwnField,
  width: number,
  look: CellLook,
  valueOf: MeasureColumn["valueOf"],
): MeasureColumn {
  return { header: fieldWords[field], width, look, valueOf, field };
}

/** 原文. */
function asWritten(column: MeasureColumn): MeasureColumn {
  return { ...column, header: `${column.header}（原文）` };
}

/** One mark for all; a text that is no mark is shown as it is. */
function shownMark({ isMain, cells: { main } }: TalliedRow["row"]): string | null {
  if (isMain) return MAIN_MARK;
  return main && readMainMark(main.text) === "unknown" ? writtenIn(main) : null;
}

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
  keyColumn("deadlineClass", 16, (row) => row.deadlineClass),
  keyColumn("letterMinistryKey", 20, ({ letter }) => letter?.ministryKey),
  keyColumn("letterDeadlineClass", 16, ({ letter }) => letter?.deadlineClass),
];

function keyColumn(
  asked: keyof typeof askedColumns,
  width: number,
  valueOf: MeasureColumn["valueOf"],
): MeasureColumn {
  return { header: askedColumns[asked], width, look: "text", valueOf };
}

/** 見える列: all that a reader is shown. */
export const shownColumns: readonly MeasureColumn[] = [
  ...placeColumns,
  ...headingFields.map(headingColumn),
  ...ownColumns,
  ...countingColumns,
  // Last: the traces of older sheets and the formulas of the user's go by the place of those before it.
  ownColumn("main", 8, "centered", ({ row }) => shownMark(row)),
];

/** 見える文字列: what a column shows of a row, in its line or any other. */
export const shownText = ({ valueOf }: MeasureColumn, row: TalliedRow): string =>
  String(shownValue(valueOf(row, 1) ?? null));

const traceColumn: MeasureColumn = {
  header: TRACE_HEADER,
  width: 8,
  look: "centered",
  valueOf: (row) =>
    formatTrace(
      rowPlace(row.row).cell,
      shownColumns.map((column) => shownText(column, row)),
    ),
};

/**
 * The columns of 施策一覧, always the same: formulas of the user's name them, and a column that came or went would
 * lead them to another one.
 */
export const measureColumns: readonly MeasureColumn[] = [...shownColumns, traceColumn];

/** From 1. */
export const columnOf = (header: string): number =>
  measureColumns.findIndex((column) => column.header === header) + 1;

/** The key follows what a user writes into 担当府省庁; a name that must be changed for a key stands as it is. */
function ministryKeyCell(ministries: readonly string[], sheetRow: number): string | FormulaCell {
  const value = ministryKeyOf(ministries);
  if (value !== markedName(ministries.join("、"))) return value;
  return { formula: `="、"&${cellAddress(sheetRow, columnOf(fieldWords.ministries))}&"、"`, value };
}
