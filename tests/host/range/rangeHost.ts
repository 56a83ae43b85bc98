import { loadNodeClient } from "../../../src/host/client/loadNodeClient";
import { Book } from "../../../src/host/model/Book";
import type { SheetState } from "../../../src/host/model/SheetState";
import { startHost } from "../../../src/host/startHost";

export interface Opened {
  readonly book: Book;
  readonly state: SheetState;
}

/** A workbook with one sheet 表, answering Office.js. */
export function openBook(): Opened {
  const book = new Book();
  const state = book.addSheet("表");
  startHost(book, loadNodeClient());
  return { book, state };
}

/** Runs Office.js code on the sheet. */
export const onSheet = <Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> => Excel.run((context) => work(context.workbook.worksheets.getItem("表"), context));

/** The code of the error that Office.js code ends with; "none" if it ends well. */
export async function errorOf(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string> {
  try {
    await onSheet(async (sheet, context) => {
      await work(sheet, context);
      await context.sync();
    });
    return "none";
  } catch (error) {
    // The client's errors come from a context of its own, so they are no instances of Error here.
    return typeof error === "object" && error !== null && "code" in error
      ? String(error.code)
      : String(error);
  }
}

/** Loads properties of a range at an address. */
export const load = <Property extends keyof Excel.Range & string>(
  address: string,
  ...properties: Property[]
): Promise<Pick<Excel.Range, Property>> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    // eslint-disable-next-line office-addins/no-empty-load -- the names are the caller's
    range.load(properties);
    await context.sync();
    return range;
  });

/** Makes changes and waits for them. */
export const change = (work: (sheet: Excel.Worksheet) => unknown): Promise<void> =>
  onSheet(async (sheet, context) => {
    work(sheet);
    await context.sync();
  });

/** Addresses that navigation leads to, without the sheet. */
export const addressesOf = (work: (sheet: Excel.Worksheet) => readonly Excel.Range[]): Promise<string[]> =>
  onSheet(async (sheet, context) => {
    const ranges = work(sheet);
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map(({ address }) => address.replace("表!", ""));
  });
