import { LAST_ROW, type CellsEdit, type LinesEdit, type SheetEdit } from "../../excel/SheetEdit";

/** 変更への対応: how to follow what has been edited since the last check. */
export interface EditPlan {
  /** What is known moves with them, in their order. */
  readonly moves: readonly LinesEdit[];
  /** Then these rows are read again. */
  readonly rows: readonly CellsEdit[];
  /** Cells moved of which nobody knows what else moved with them. */
  readonly isUnclear: boolean;
  /** Sheets may have come, gone or been renamed. */
  readonly mayHaveOtherSheets: boolean;
}

/**
 * 変更をまとめる. Rows are read as they are now, but an edit names them as they were: of a sheet in which anything
 * moved all rows are read, whatever came before or after.
 */
export function planEdits(edits: readonly SheetEdit[]): EditPlan {
  const moved = edits.filter((edit) => edit.kind !== "cells" && edit.kind !== "sheets");
  const movedSheets = new Set(moved.map(({ sheet }) => sheet));
  const whole = [...movedSheets].map((sheet): CellsEdit => ({
    kind: "cells",
    sheet,
    firstRow: 1,
    lastRow: LAST_ROW,
  }));
  const cells = edits.filter((edit) => edit.kind === "cells").filter(({ sheet }) => !movedSheets.has(sheet));
  return {
    moves: moved.filter((edit) => edit.kind !== "movedCells"),
    rows: [...whole, ...joinRows(cells)],
    isUnclear: moved.some(({ kind }) => kind === "movedCells"),
    mayHaveOtherSheets: edits.some(({ kind }) => kind === "sheets"),
  };
}

/** Rows of one sheet that meet are read as one. */
function joinRows(edits: readonly CellsEdit[]): CellsEdit[] {
  const joined: CellsEdit[] = [];
  const inOrder = edits.toSorted((a, b) => a.sheet.localeCompare(b.sheet) || a.firstRow - b.firstRow);
  for (const edit of inOrder) {
    const last = joined.at(-1);
    if (last?.sheet === edit.sheet && edit.firstRow <= last.lastRow + 1)
      joined.splice(-1, 1, { ...last, lastRow: Math.max(last.lastRow, edit.lastRow) });
    else joined.push(edit);
  }
  return joined;
}
