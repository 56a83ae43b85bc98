import type { SheetReading } from "../layout/SheetReading";
import type { MeasureField, MeasureRow } from "../measure/MeasureRow";
import { sourceCell } from "../layout/sourceCell";
import { defineRule } from "./Rule";

const answerFields: readonly MeasureField[] = ["status", "progress"];

/** 未回答の様式: a form of which nobody has filled in anything is one finding, not a pile. */
export const formUnanswered = defineRule({
  id: "form.unanswered",
  severity: "error",
  needs: ["merges"],
  *check(sheet) {
    if (!isUnanswered(sheet)) return;
    yield { cell: sourceCell(sheet.reader, 1, 1), field: "sheet", details: { rows: sheet.rows.length } };
  },
});

/** Whether a sheet has columns to answer in, and no measure is answered, or none stands there at all. */
export function isUnanswered(sheet: SheetReading): boolean {
  const fields = answerFields.filter((field) => sheet.columns[field] !== undefined);
  const asked = sheet.rows.filter((row) => !row.relisted);
  if (sheet.rows.length === 0) return fields.length > 0 && sheet.struckRows.length === 0;
  return (
    fields.length > 0 &&
    asked.length > 0 &&
    asked.every((row) => !isGiven(row, "status") && !isGiven(row, "progress"))
  );
}

/** Whether something stands in a field of a row, be it such that nobody can read it. */
export const isGiven = (row: MeasureRow, field: "status" | "progress"): boolean =>
  row[field] !== null || row.cells[field]?.isPartlyStruck === true;
