import type { Tally, TalliedRow } from "../counting/tallyMeasures";
import { columnOf, measureColumns as columns, TRACE_HEADER } from "./measureColumns";
import { addConditionalLooks, addLists, type LineSpan } from "./measureRules";
import { SheetDraft } from "./SheetDraft";
import type { ModelCell, SheetModel } from "./SheetModel";
import type { TableNames } from "./TableNames";

/**
 * 施策一覧: every row of the document in one table, from which 集計 counts. 担当キー follows 担当府省庁, colors follow what
 * is put in; all else are plain values.
 *
 * @param ministries names to choose from
 */
export function measuresSheet(tally: Tally, ministries: readonly string[], names: TableNames): SheetModel {
  const draft = new SheetDraft();
  draft.add(columns.map(({ header }) => header));
  for (const row of tally.rows) draft.add(cellsOf(row, draft.nextRow));
  // A table has a line below its header, be it blank.
  if (tally.rows.length === 0) draft.add(columns.map(() => null));
  const lines = { top: 2, bottom: draft.nextRow - 1 };
  addLooks(draft, lines);
  draft.table(names.table, { ...lines, top: 1, left: 1, right: columns.length });
  draft.hideColumn(columnOf(TRACE_HEADER));
  draft.columnWidths = columns.map(({ width }) => width);
  draft.freeze = { rows: 1, columns: 0 };
  draft.print = { orientation: "landscape", titleRows: [1, 1] };
  addConditionalLooks(draft, lines, tally.scheme);
  addLists(draft, lines, { scheme: tally.scheme, ministries });
  return draft.model("measures", names.sheet);
}

const cellsOf = (row: TalliedRow, sheetRow: number): ModelCell[] =>
  columns.map(({ valueOf }) => valueOf(row, sheetRow) ?? null);

function addLooks(draft: SheetDraft, lines: LineSpan): void {
  draft.look({ top: 1, left: 1, bottom: 1, right: columns.length }, "header");
  columns.forEach(({ look }, index) => {
    draft.look({ ...lines, left: index + 1, right: index + 1 }, look);
  });
}
