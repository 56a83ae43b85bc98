import { formatMark, MARK_NAME, STORE_KIND } from "../domain/sheet/sheetMark";
import { freeSheetName } from "../domain/sheet/sheetName";
import { calls, valueBytes, type Operation } from "./payload";
import { sheetNamesIn } from "./planSheets";
import type { SheetStateInExcel, WorkbookState } from "./readWorkbookState";
import { STORE_SHEET, storeSheetOf, type StoreContent } from "./store";

/** A cell takes 32,767 characters. */
const PART_LENGTH = 30_000;

/** The rows that say what is kept. */
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
