import { ExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { loadNodeClient } from "../../src/host/client/loadNodeClient";
import type { HostStatistics } from "../../src/host/HostStatistics";
import { startHost } from "../../src/host/startHost";
import { openBook } from "../../src/host/xlsx/openBook";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { reportSheets } from "../../src/jobs/reportSheets";
import { writeReport } from "../../src/jobs/writeReport";
import { reportWords } from "../../src/messages/reportWords.ja";
import { benchFile, benchTable } from "./benchTable";

/** What reading the workbook, a first report and one that replaces it ask of Excel. */
export async function reportCosts(size: number): Promise<Record<string, string | number>> {
  const book = await openBook(await benchFile(benchTable(size)));
  const read = startHost(book, loadNodeClient()).statistics;
  const checked = checkWorkbook(await new ExcelWorkbook().readGrids({ merges: true }), {
    facts: { fiscalYear: 2025 },
  });
  const report = async (): Promise<HostStatistics> => {
    const { statistics } = startHost(book, loadNodeClient());
    const notes = { madeAt: new Date() };
    await writeReport(new ExcelWorkbook(), (names) => reportSheets(checked, names, reportWords, notes));
    return statistics;
  };
  const first = await report();
  const second = await report();
  return {
    rows: size,
    "read syncs": read.syncs,
    "report syncs": first.syncs,
    "report MB": megabytes(first.requestBytes),
    "largest request MB": megabytes(Math.max(first.largestRequest, second.largestRequest)),
    "again: syncs": second.syncs,
    "again: MB": megabytes(second.requestBytes),
    "largest answer MB": megabytes(
      Math.max(read.largestResponse, first.largestResponse, second.largestResponse),
    ),
  };
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);
