import { ExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import type { OfficeClient } from "../../src/host/client/OfficeClient";
import { startHost } from "../../src/host/startHost";
import { openBook } from "../../src/host/xlsx/openBook";
import { saveBook } from "../../src/host/xlsx/saveBook";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { reportSheets } from "../../src/jobs/reportSheets";
import { writeReport } from "../../src/jobs/writeReport";
import { reportWords } from "../../src/messages/reportWords.ja";

/** What a report came to, in the browser or in Node. */
export interface ReportRun {
  readonly findings: number;
  /** Names of the workbook's sheets, the report's among them. */
  readonly sheets: readonly string[];
  /** The saved workbook, base64. */
  readonly saved: string;
}

const madeAt = new Date(2026, 0, 5, 10, 42);

/** The whole way of a workbook through the host: opened, checked, reported on through Office.js, saved. */
export async function runReport(bytes: Uint8Array, client: OfficeClient): Promise<ReportRun> {
  const book = await openBook(bytes);
  startHost(book, client);
  const workbook = new ExcelWorkbook();
  const checked = checkWorkbook(await workbook.readGrids({ merges: true }));
  await writeReport(workbook, (names) => reportSheets(checked, names, reportWords, { madeAt }));
  return {
    findings: checked.findings.length,
    sheets: book.sheets.map(({ name }) => name),
    saved: base64(await saveBook(book)),
  };
}

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
