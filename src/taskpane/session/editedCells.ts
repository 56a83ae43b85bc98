import type { SheetEdit } from "../../excel/SheetEdit";

type CellsEdit = Extract<SheetEdit, { kind: "cells" }>;

const LAST_ROW = 1_048_576;

/** 読み直す行: which rows hold other contents after an edit, once what only moved has been moved. */
export function editedCells(edit: SheetEdit): CellsEdit | undefined {
  switch (edit.kind) {
    case "cells":
      return edit;
    case "insertedRows":
      return { kind: "cells", sheet: edit.sheet, firstRow: edit.at, lastRow: edit.at + edit.count - 1 };
    case "insertedColumns":
      return { kind: "cells", sheet: edit.sheet, firstRow: 1, lastRow: LAST_ROW };
    case "deletedRows":
    case "deletedColumns":
    case "workbook":
      return undefined;
  }
}
