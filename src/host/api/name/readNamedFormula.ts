import { sheetAddress } from "../../model/a1";
import { fail } from "../../protocol/HostError";
import { isFormula } from "../range/checkFormula";
import { RangeObject } from "../range/RangeObject";

/**
 * 名前の式を読む: a range becomes a reference that does not move, `=集計!$A$1:$B$2`; text without = becomes a
 * constant, as in Excel.
 *
 * @throws HostError InvalidArgument for what is no formula.
 */
export function readNamedFormula(value: unknown): string {
  if (value instanceof RangeObject) return `=${sheetAddress(value.sheet.name, value.block, true)}`;
  if (typeof value !== "string" || value === "") return fail("InvalidArgument");
  if (value.startsWith("=")) return isFormula(value) ? value : fail("InvalidArgument");
  return Number.isFinite(Number(value)) ? `=${value}` : `="${value.replaceAll('"', '""')}"`;
}
