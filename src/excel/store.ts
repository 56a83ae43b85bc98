import { STORE_KIND } from "../domain/sheet/sheetMark";
import type { SheetStateInExcel, WorkbookState } from "./readWorkbookState";

/** 控えのシート: very hidden, so that Excel shows it in no list. */
export const STORE_SHEET = "_進捗アドイン";
/** Under this key the user's settings are kept. */
export const SETTINGS_KEY = "settings";

/** 控え: what the add-in remembers in the workbook, by key, as JSON. Values are never text of a user's cells. */
export type StoreContent = ReadonlyMap<string, unknown>;

/**
 * The workbook's store sheet; undefined before the add-in has remembered anything. One of its name without a mark
 * and without cells is one whose making broke off.
 */
export const storeSheetOf = ({ sheets }: WorkbookState): SheetStateInExcel | undefined =>
  sheets.find(({ mark }) => mark?.kind === STORE_KIND) ??
  sheets.find(({ name, mark, rows }) => name === STORE_SHEET && !mark && rows === 0);

/** Queues the reading of the store's cells; undefined where there are none. */
export function loadStore(
  { workbook }: Excel.RequestContext,
  store: SheetStateInExcel | undefined,
): Excel.Range | undefined {
  if (!store || store.rows === 0) return undefined;
  const range = workbook.worksheets.getItem(store.id).getRangeByIndexes(0, 0, store.rows, 2);
  range.load("values");
  return range;
}

/** What the store's cells say: a key, and its value in as many rows as it needs. */
export function storeContent(cells: readonly (readonly unknown[])[]): Map<string, unknown> {
  const texts = new Map<string, string>();
  for (const [key, part] of cells)
    if (key !== "") texts.set(String(key), (texts.get(String(key)) ?? "") + String(part));
  return new Map([...texts].map(([key, text]) => [key, JSON.parse(text) as unknown]));
}
