import { SheetDraft } from "../sheet/SheetDraft";
import type { SheetModel } from "../sheet/SheetModel";
import type { TableNames } from "../sheet/TableNames";
import { writtenAs, type ReferenceColumn, type ReferenceEntry } from "./ReferenceColumn";
import type { ReferenceKind } from "./ReferenceKind";

/** 参照シートの下書き: one table, an entry a line, all of it text. */
export function referenceSheet(
  kind: ReferenceKind,
  columns: readonly ReferenceColumn[],
  entries: readonly ReferenceEntry[],
  names: TableNames,
): SheetModel {
  const draft = new SheetDraft();
  draft.add(columns.map(({ header }) => header));
  for (const entry of entries) draft.add(columns.map((column) => writtenAs(column, entry)));
  const [bottom, right] = [draft.nextRow - 1, columns.length];
  draft.look({ top: 1, left: 1, bottom: 1, right }, "header");
  draft.look({ top: 2, left: 1, bottom, right }, "text");
  draft.table(names.table, { top: 1, left: 1, bottom, right });
  draft.columnWidths = columns.map(({ width }) => width);
  draft.freeze = { rows: 1, columns: 1 };
  draft.print = { orientation: "landscape", titleRows: [1, 1] };
  return draft.model(kind, names.sheet);
}
