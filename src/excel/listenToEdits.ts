import { editOf } from "./editOf";
import { readExcel } from "./readExcel";
import type { SheetEdit } from "./SheetEdit";

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * 変更を聞く: tells of what the user, or another of the workbook's users, changes in cells, rows, columns and sheets.
 * Cells that this add-in writes are left out; sheets that it adds or takes away are told of, as Excel does not say
 * who did it. Edits of sheets of ours by a user are told of too.
 *
 * @returns what ends the listening
 */
export async function listenToEdits(listener: (edit: SheetEdit) => void): Promise<() => Promise<void>> {
  const handlers = await readExcel(async (context) => {
    const added = addHandlers(context.workbook.worksheets, listener);
    await context.sync();
    return added;
  });
  return () => removeHandlers(handlers);
}

function addHandlers(sheets: Excel.WorksheetCollection, listener: (edit: SheetEdit) => void): Handler[] {
  const hear = (edit: SheetEdit): Promise<void> => Promise.resolve(listener(edit));
  const hearSheets = (): Promise<void> => hear({ kind: "sheets" });
  return [
    sheets.onChanged.add((event) =>
      event.triggerSource === "ThisLocalAddin" ? Promise.resolve() : hear(editOf(event)),
    ),
    sheets.onAdded.add(hearSheets),
    sheets.onDeleted.add(hearSheets),
    ...(tellsOfNames() ? [sheets.onNameChanged.add(hearSheets)] : []),
  ];
}

/** Whether this Excel tells of renamed sheets. Beside Excel there is no Office to ask. */
const tellsOfNames = (): boolean =>
  typeof Office !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", "1.17");

/** A handler is taken away in the context in which it was added. */
async function removeHandlers(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
