import { formatMark, MARK_NAME, STORE_KIND } from "../domain/sheet/sheetMark";
import { freeSheetName } from "../domain/sheet/sheetName";
import { calls, valueBytes, type Operation } from "./payload";
import { sheetNamesIn } from "./planSheets";
import type { SheetStateInExcel, WorkbookState } from "./readWorkbookState";

/** 控えのシート: very hidden, so that Excel shows it in no list. */
export const STORE_SHEET = "_進捗アドイン";
/** Under this key the user's settings are kept. */
export const SETTINGS_KEY = "settings";
/** A cell takes 32,767 characters. */
const PART_LENGTH = 30_000;

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

/** The rows that say it. */
export const storeRows = (content: StoreContent): string[][] =>
  [...content].flatMap(([key, value]) => partsOf(JSON.stringify(value)).map((part) => [key, part]));

/** The name of the store's sheet, or that it would have. */
export const storeNameIn = (state: WorkbookState): string =>
  storeSheetOf(state)?.name ?? freeSheetName(STORE_SHEET, sheetNamesIn(state));

/**
 * The calls that write the whole store anew; its sheet is made where there is none. All cells change at once, so
 * that no fault leaves half of it.
 */
export function saveStoreOperations(
  context: Excel.RequestContext,
  state: WorkbookState,
  content: StoreContent,
): Operation[] {
  const store = storeSheetOf(state);
  const name = storeNameIn(state);
  const kept = storeRows(content);
  const surplus = Array.from({ length: Math.max((store?.rows ?? 0) - kept.length, 0) }, () => ["", ""]);
  const rows = [...kept, ...surplus];
  const bytes = rows.flat().reduce((sum, text) => sum + valueBytes(text), 0);
  return [
    calls(6, () => prepareStore(context.workbook.worksheets, store, name)),
    {
      bytes: bytes + 500,
      queue: () => {
        if (rows.length === 0) return;
        const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(0, 0, rows.length, 2);
        range.set({ numberFormat: "@" as unknown as string[][], values: rows });
      },
    },
  ];
}

function prepareStore(
  worksheets: Excel.WorksheetCollection,
  store: SheetStateInExcel | undefined,
  name: string,
): void {
  if (store?.mark) return;
  const sheet = store ? worksheets.getItem(name) : worksheets.add(name);
  sheet.visibility = "VeryHidden";
  const mark = sheet.names.add(MARK_NAME, formatMark({ kind: STORE_KIND, state: "done", stamp: STORE_KIND }));
  mark.visible = false;
}

function partsOf(text: string): string[] {
  const count = Math.ceil(text.length / PART_LENGTH);
  return Array.from({ length: count }, (_, index) =>
    text.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH),
  );
}
