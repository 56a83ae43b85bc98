import type { Tally, TalliedRow } from "../counting/tallyMeasures";
import { measureColumns as columns } from "./measureColumns";
import { SheetDraft } from "./SheetDraft";
import type { ModelCell, SheetModel } from "./SheetModel";
import type { TableNames } from "./TableNames";

/** 施策一覧: every row of the document in one table, from which 集計 counts. 担当キー follows 担当府省庁; all else are plain values. */
export function measuresSheet(tally: Tally, names: TableNames): SheetModel {
  const draft = new SheetDraft();
  draft.add(columns.map(({ header }) => header));
  for (const row of tally.rows) draft.add(cellsOf(row, draft.nextRow));
  // A table has a line below its header, be it blank.
  if (tally.rows.length === 0) draft.add(columns.map(() => null));
  addLooks(draft);
  draft.table(names.table, { top: 1, left: 1, bottom: draft.nextRow - 1, right: columns.length });
  draft.columnWidths = columns.map(({ width }) => width);
  draft.freeze = { rows: 1, columns: 0 };
  draft.print = { orientation: "landscape", titleRows: [1, 1] };
  return draft.model("measures", names.sheet);
}

const cellsOf = (row: TalliedRow, sheetRow: number): ModelCell[] =>
  columns.map(({ valueOf }) => valueOf(row, sheetRow) ?? null);

function addLooks(draft: SheetDraft): void {
  const bottom = draft.nextRow - 1;
  draft.look({ top: 1, left: 1, bottom: 1, right: columns.length }, "header");
  columns.forEach(({ look }, index) => {
    draft.look({ top: 2, left: index + 1, bottom, right: index + 1 }, look);
  });
}
