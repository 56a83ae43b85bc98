import { MARK_NAME } from "../domain/sheet/sheetMark";
import { isMarked, markedReference } from "./isMarked";
import { readExcel } from "./readExcel";
import type { SheetHead } from "./SheetPart";
import { visibilityOf } from "./visibilityOf";

/** シートの一覧の一行. */
export type ListedSheet = Pick<SheetHead, "id" | "name" | "visibility" | "isOurs" | "reference">;

/** Which sheets there are now, in two requests; no cell is read. */
export function readSheetList(): Promise<ListedSheet[]> {
  return readExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const listed = worksheets.items.map((sheet) => {
      const mark = sheet.names.getItemOrNullObject(MARK_NAME);
      mark.load("formula");
      return { sheet, mark };
    });
    await context.sync();
    return listed.map(({ sheet, mark }) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: visibilityOf(sheet),
      isOurs: isMarked(mark),
      reference: markedReference(mark),
    }));
  });
}
