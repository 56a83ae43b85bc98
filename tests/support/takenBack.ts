import { cellPlace } from "../../src/domain/grid/cellAddress";
import { withTexts } from "../../src/domain/grid/withTexts";
import type { CheckedWorkbook } from "../../src/jobs/checkWorkbook";
import type { FoundEdits } from "../../src/jobs/sheetEdits";
import type { GeneratedWorkbook } from "../rules/generated/generatedWorkbook";
import { checkGenerated } from "../rules/generated/judgeWorkbook";

export const noEdits: FoundEdits = { edits: [], answers: [], left: [], unread: [] };

/**
 * Looks for the one edit that was made in a table, puts it into the source, and looks again: it must be offered for what
 * stands in its cell, and then no more.
 *
 * @returns "offered", or why it is not
 */
export function takenBack(
  workbook: GeneratedWorkbook,
  find: (checked: CheckedWorkbook) => FoundEdits,
): string[] {
  const { edits, left } = find(checkGenerated(workbook));
  expect(edits.length + left.length).toBe(1);
  const [edit] = edits;
  if (!edit) return left.map(({ reason }) => reason);
  const { cell, old, text } = edit.repair;
  const place = cellPlace(cell);
  expect(workbook.grid.rows[(place?.row ?? 0) - 1]?.[(place?.column ?? 0) - 1]?.text ?? "").toBe(old);
  const grid = withTexts(workbook.grid, new Map([[cell, text]]));
  expect(find(checkGenerated({ ...workbook, grid }))).toEqual(noEdits);
  return ["offered"];
}
