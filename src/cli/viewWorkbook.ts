import { loadNodeClient } from "../host/client/loadNodeClient";
import { startHost } from "../host/startHost";
import { openBook } from "../host/xlsx/openBook";

/** ブックの中を見る: opens it without Excel, and lets the add-in's Office.js code look at it. Nothing is saved. */
export async function viewWorkbook<T>(bytes: Uint8Array, read: () => Promise<T>): Promise<T> {
  startHost(await openBook(bytes), loadNodeClient());
  return read();
}
