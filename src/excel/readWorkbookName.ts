import { readExcel } from "./readExcel";

/**
 * ブックの名: as its file is named.
 *
 * @throws WorkbookFault where Excel does not answer
 */
export const readWorkbookName = (): Promise<string> =>
  readExcel(async (context) => {
    const { workbook } = context;
    workbook.load("name");
    await context.sync();
    return workbook.name;
  });
