import { MARK_NAME, parseMark, STORE_KIND } from "../domain/sheet/sheetMark";
import { readWorkbookState } from "./readWorkbookState";
import { readExcel } from "./readExcel";
import { loadStore, SETTINGS_KEY, STORE_SHEET, storeContent, storeSheetOf } from "./store";

/**
 * 設定を読む: what was saved as settings; undefined where nothing was. One request, and three more where another
 * sheet has the name of the store.
 *
 * @throws WorkbookFault where Excel does not answer, or what is kept cannot be read
 */
export function readSettings(): Promise<unknown> {
  return readExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(STORE_SHEET);
    sheet.load("id");
    const mark = sheet.names.getItemOrNullObject(MARK_NAME);
    mark.load("formula");
    const cells = sheet.getUsedRangeOrNullObject(true);
    cells.load("values");
    await context.sync();
    if (sheet.isNullObject) return undefined;
    const isStore = !mark.isNullObject && parseMark(String(mark.formula))?.kind === STORE_KIND;
    if (!isStore) return settingsElsewhere(context);
    return storeContent(cells.isNullObject ? [] : cells.values).get(SETTINGS_KEY);
  });
}

/** A sheet of the user's has the name: the store took another. */
async function settingsElsewhere(context: Excel.RequestContext): Promise<unknown> {
  const cells = loadStore(context, storeSheetOf(await readWorkbookState(context)));
  await context.sync();
  return storeContent(cells?.values ?? []).get(SETTINGS_KEY);
}
