import type { SheetEdit } from "../../excel/SheetEdit";

/**
 * 変更をまとめる: edits of cells that follow each other become one where their rows meet; others keep their order,
 * as rows that moved between two edits bear other numbers.
 */
export function joinEdits(edits: readonly SheetEdit[]): SheetEdit[] {
  const joined: SheetEdit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (last && edit.kind === "workbook" && last.kind === "workbook") continue;
    const both = last && joinCells(last, edit);
    if (both) joined.splice(-1, 1, both);
    else joined.push(edit);
  }
  return joined;
}

function joinCells(a: SheetEdit, b: SheetEdit): SheetEdit | undefined {
  if (a.kind !== "cells" || b.kind !== "cells" || a.sheet !== b.sheet) return undefined;
  const meet = a.firstRow <= b.lastRow + 1 && b.firstRow <= a.lastRow + 1;
  if (!meet) return undefined;
  const firstRow = Math.min(a.firstRow, b.firstRow);
  return { ...a, firstRow, lastRow: Math.max(a.lastRow, b.lastRow) };
}
