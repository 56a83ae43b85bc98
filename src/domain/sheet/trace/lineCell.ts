import type { GridCell } from "../../grid/Grid";
import type { LineCell } from "./TracedLine";

/** 私たちのシートのセルを読む. @param row of the sheet, and column, from 0 */
export const lineCell = (cell: GridCell | undefined, row: number, column: number): LineCell => ({
  row: row + 1,
  column: column + 1,
  text: (cell?.text ?? "").replaceAll(/\r\n?/gu, "\n"),
  isFormula: cell?.formula !== undefined,
});
