import { ExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { loadNodeClient } from "../../src/host/client/loadNodeClient";
import type { HostStatistics } from "../../src/host/HostStatistics";
import { startHost } from "../../src/host/startHost";
import { openBook } from "../../src/host/xlsx/openBook";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import type { ProgressOptions } from "../../src/domain/sheet/progress/ProgressOptions";
import { readEditableGrids } from "../../src/excel/readEditableGrids";
import { reportSheets } from "../../src/jobs/reportSheets";
import { sheetEdits } from "../../src/jobs/sheetEdits";
import { writeReport } from "../../src/jobs/writeReport";
import { reportWords } from "../../src/messages/reportWords.ja";
import { benchFile, benchTable } from "./benchTable";

/** What reading the workbook, a first report, one that replaces it and one by 節 ask of Excel, and looking for edits. */
export async function reportCosts(size: number): Promise<Record<string, string | number>> {
  const book = await openBook(await benchFile(benchTable(size)));
  const read = startHost(book, loadNodeClient()).statistics;
  const checked = checkWorkbook(await new ExcelWorkbook().readGrids({ merges: true }), {
    facts: { fiscalYear: 2025 },
  });
  const report = async (progress?: ProgressOptions): Promise<HostStatistics> => {
    const { statistics } = startHost(book, loadNodeClient());
    const notes = { madeAt: new Date(), progress };
    await writeReport(new ExcelWorkbook(), (names) => reportSheets(checked, names, reportWords, notes));
    return statistics;
  };
  const first = await report();
  const second = await report();
  const editable = startHost(book, loadNodeClient()).statistics;
  sheetEdits(await readEditableGrids(), checked);
  const divided = await report({ division: "section" });
  return {
    rows: size,
    "read syncs": read.syncs,
    "report syncs": first.syncs,
    "report MB": megabytes(first.requestBytes),
    "largest request MB": megabytes(Math.max(first.largestRequest, second.largestRequest)),
    "again: syncs": second.syncs,
    "again: MB": megabytes(second.requestBytes),
    "edits: syncs": editable.syncs,
    "by 節: syncs": divided.syncs,
    "by 節: MB": megabytes(divided.requestBytes),
    "largest answer MB": megabytes(
      Math.max(read.largestResponse, first.largestResponse, second.largestResponse),
    ),
  };
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);
