import { createUniverCalculator } from "../host/calc/univerNodeCalculator";
import { loadNodeClient } from "../host/client/loadNodeClient";
import { startHost } from "../host/startHost";
import { openBook } from "../host/xlsx/openBook";
import { saveBook } from "../host/xlsx/saveBook";

/** ブックを書き換える: opens it without Excel, lets the add-in's Office.js code work on it, and saves it. */
export async function editWorkbook<T>(
  bytes: Uint8Array,
  edit: () => Promise<T>,
): Promise<{ bytes: Uint8Array; result: T }> {
  const book = await openBook(bytes);
  const calculator = createUniverCalculator();
  try {
    startHost(book, loadNodeClient(), { calculator });
    const result = await edit();
    await calculator.calculate(book);
    return { bytes: await saveBook(book), result };
  } finally {
    calculator.close();
  }
}
