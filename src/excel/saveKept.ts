import { WorkbookFault } from "../jobs/WorkbookFault";
import { syncOperations } from "./payload";
import { readExcel } from "./readExcel";
import { readStore } from "./readStore";
import { refuseStore } from "./refuseStore";
import { runExcel } from "./runExcel";
import { saveStoreOperations, storeNameIn } from "./saveStore";
import { storeSheetOf } from "./store";

/**
 * 控える: under a key of the store, whose other entries stay. Where nothing is kept yet, its sheet is made, which takes a
 * workbook whose structure is not protected.
 *
 * @param value as JSON has it
 * @throws WorkbookFault with the state in which the workbook was left
 */
export async function saveKept(key: string, value: unknown): Promise<void> {
  const { state, content } = await readExcel(readStore);
  refuseStore(state);
  const isNew = storeSheetOf(state) === undefined;
  try {
    await runExcel((context) =>
      syncOperations(context, saveStoreOperations(context, state, content.set(key, value))),
    );
  } catch (cause) {
    if (isNew) await removeStore(storeNameIn(state), cause);
    throw new WorkbookFault("host", "asBefore", { cause });
  }
}

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
