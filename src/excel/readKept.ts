import { MARK_NAME, parseMark, STORE_KIND } from "../domain/sheet/sheetMark";
import { readWorkbookState } from "./readWorkbookState";
import { readExcel } from "./readExcel";
import { loadStore, STORE_SHEET, storeContent, storeSheetOf, type StoreContent } from "./store";

const nothing: StoreContent = new Map();

/**
 * 控えを読む: what the add-in keeps in the workbook; nothing where it has kept nothing. One request, and three more where
 * another sheet has the name of the store.
 *
 * @throws WorkbookFault where Excel does not answer, or what is kept cannot be read
 */
export function readKept(): Promise<StoreContent> {
  return readExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(STORE_SHEET);
    sheet.load("id");
    const mark = sheet.names.getItemOrNullObject(MARK_NAME);
    mark.load("formula");
    const cells = sheet.getUsedRangeOrNullObject(true);
    cells.load("values");
    await context.sync();
    if (sheet.isNullObject) return nothing;
    const isStore = !mark.isNullObject && parseMark(String(mark.formula))?.kind === STORE_KIND;
    if (!isStore) return keptElsewhere(context);
    return storeContent(cells.isNullObject ? [] : cells.values);
  });
}

/** A sheet of the user's has the name: the store took another. */
async function keptElsewhere(context: Excel.RequestContext): Promise<StoreContent> {
  const cells = loadStore(context, storeSheetOf(await readWorkbookState(context)));
  await context.sync();
  return storeContent(cells?.values ?? []);
}
