import { WorkbookFault } from "../jobs/WorkbookFault";
import { syncOperations } from "./payload";
import { readExcel } from "./readExcel";
import { readWorkbookState, type WorkbookState } from "./readWorkbookState";
import { runExcel } from "./runExcel";
import {
  loadStore,
  saveStoreOperations,
  SETTINGS_KEY,
  storeContent,
  storeNameIn,
  storeSheetOf,
} from "./store";

/**
 * 設定を残す: in the store, whose other entries stay. Where nothing is kept yet, its sheet is made, which takes a
 * workbook whose structure is not protected.
 *
 * @param settings as JSON has it
 * @throws WorkbookFault with the state in which the workbook was left
 */
export async function saveSettings(settings: unknown): Promise<void> {
  const { state, content } = await readStore();
  const store = storeSheetOf(state);
  if (store?.isProtected) throw new WorkbookFault("sheetProtected", "asBefore", { sheet: store.name });
  const isNew = store === undefined;
  if (isNew && state.structureProtected) throw new WorkbookFault("structureProtected", "asBefore");
  try {
    await runExcel((context) =>
      syncOperations(context, saveStoreOperations(context, state, content.set(SETTINGS_KEY, settings))),
    );
  } catch (cause) {
    if (isNew) await removeStore(storeNameIn(state), cause);
    throw new WorkbookFault("host", "asBefore", { cause });
  }
}

const readStore = (): Promise<{ state: WorkbookState; content: Map<string, unknown> }> =>
  readExcel(async (context) => {
    const state = await readWorkbookState(context);
    const cells = loadStore(context, storeSheetOf(state));
    await context.sync();
    return { state, content: storeContent(cells?.values ?? []) };
  });

/** A store that came to be only in part is taken away again; Excel deletes no very hidden sheet. */
function removeStore(name: string, cause: unknown): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("id");
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.visibility = "Hidden";
    sheet.delete();
    await context.sync();
  }).catch((error: unknown) => {
    throw new WorkbookFault("host", "unfinished", { cause: new AggregateError([cause, error]) });
  });
}
