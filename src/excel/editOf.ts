import { columnNumber } from "../domain/grid/cellAddress";
import { LAST_ROW, type LinesEdit, type SheetEdit } from "./SheetEdit";

/** What of Excel's event is looked at. */
export type ChangeEvent = Pick<Excel.WorksheetChangedEventArgs, "address" | "changeType" | "worksheetId">;

/**
 * 変更の知らせを読む. What cannot be told from the event alone (several places at once) counts as cells that moved.
 */
export function editOf({ address, changeType, worksheetId: sheet }: ChangeEvent): SheetEdit {
  const areas = address.split(",").map(areaOf);
  const [area] = areas;
  if (changeType === "RangeEdited") return cellsEdit(sheet, areas);
  const kind = shiftKinds[changeType];
  const span = kind && areas.length === 1 ? area?.[kind.endsWith("Rows") ? "rows" : "columns"] : undefined;
  if (!kind || !span) return { kind: "movedCells", sheet };
  return { kind, sheet, at: span[0], count: span[1] - span[0] + 1 };
}

const shiftKinds: Readonly<Record<string, LinesEdit["kind"]>> = {
  RowInserted: "insertedRows",
  RowDeleted: "deletedRows",
  ColumnInserted: "insertedColumns",
  ColumnDeleted: "deletedColumns",
};

type Span = readonly [first: number, last: number];

/** Rows and columns that an address names; undefined where it names none. */
interface AddressArea {
  readonly rows: Span | undefined;
  readonly columns: Span | undefined;
}

/** Reads A1, A1:B2, 2:3 and B:C, with or without a sheet and $. */
function areaOf(address: string): AddressArea {
  const plain = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const [first = "", last = first] = plain.split(":");
  const [firstColumn, lastColumn] = [first, last].map((corner) => columnNumber(corner.replace(/\d+$/u, "")));
  const [firstRow, lastRow] = [first, last].map((corner) => Number(/\d+$/u.exec(corner)?.[0] ?? 0));
  return {
    rows: firstRow && lastRow ? [firstRow, lastRow] : undefined,
    columns: firstColumn && lastColumn ? [firstColumn, lastColumn] : undefined,
  };
}

/** The rows from the first to the last of several areas; all of them where whole columns were edited. */
function cellsEdit(sheet: string, areas: readonly AddressArea[]): SheetEdit {
  const spans = areas.map(({ rows }): Span => rows ?? [1, LAST_ROW]);
  const firstRow = Math.min(...spans.map(([first]) => first));
  return { kind: "cells", sheet, firstRow, lastRow: Math.max(...spans.map(([, last]) => last)) };
}
