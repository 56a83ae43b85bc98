import type { GridCell } from "../domain/grid/Grid";
import { shownNumber } from "../numberFormat/shownNumber";

/** What Excel says of a cell. */
export interface RangeCell {
  readonly value: unknown;
  /** Excel.RangeValueType. */
  readonly type: string;
  readonly numberFormat: string;
  /** Without its =. */
  readonly formula: string | undefined;
  /** Null where part of it is struck through: Excel does not tell which. */
  readonly isStruck: boolean | null;
}

/**
 * セル: a cell of Excel as a GridCell; undefined for one that holds nothing. Numbers are shown by their format,
 * not by range.text, which is ##### where the column is narrow.
 * Office.js does not tell of the 1904 date system: days are read by the usual one.
 */
export function gridCellOf({
  value,
  type,
  numberFormat,
  formula,
  isStruck,
}: RangeCell): GridCell | undefined {
  if (value === "" || value === null) return undefined;
  const extra = formula !== undefined && { formula };
  if (type === "Error") return { kind: "error", text: String(value), ...extra };
  if (typeof value === "number") return { ...shownNumber(value, numberFormat), ...extra };
  if (typeof value === "boolean") return { kind: "boolean", text: value ? "TRUE" : "FALSE", ...extra };
  const text = String(value);
  if (isStruck === true) return { kind: "text", text: "", struck: text, ...extra };
  return { kind: "text", text, ...(isStruck === null && { isPartlyStruck: true }), ...extra };
}
