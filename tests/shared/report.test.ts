import { unzipSync } from "fflate";
import { checkReport } from "../../src/cli/checkReport";
import { reportOn } from "../../src/cli/reportCommand";
import type { Grid } from "../../src/domain/grid/Grid";
import { ExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { loadNodeClient } from "../../src/host/client/loadNodeClient";
import { startHost } from "../../src/host/startHost";
import { openBook } from "../../src/host/xlsx/openBook";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { describeWithSharedData, readSharedBytes } from "../support/sharedData";

const files = [
  "submission-clean.xlsx",
  "submission-dirty.xlsx",
  "submission-dirty-form.xlsx",
  "2010-tables-part1.xlsx",
  "collection/master.xlsx",
  "collection/回答_総務省.xlsx",
];

const notes = { madeAt: new Date(2026, 0, 5, 10, 42) };
const checkOf = (grids: readonly Grid[]): string => JSON.stringify(checkReport(checkWorkbook(grids), true));

describeWithSharedData("real workbooks", () => {
  test.each(files)("%s is read through Office.js as it is read from the file", async (name) => {
    const bytes = readSharedBytes(name);
    startHost(await openBook(bytes), loadNodeClient());
    expect(await new ExcelWorkbook().readGrids({ merges: true })).toEqual(await readXlsx(bytes));
  });

  test.each(files)(
    "%s: its report leaves it as it was, counts every row, and is the same when made again",
    async (name) => {
      const bytes = readSharedBytes(name);
      const checked = checkWorkbook(await readXlsx(bytes));
      const once = await reportOn(bytes, checked, notes);
      const grids = await readXlsx(once.bytes);
      expect(checkOf(grids)).toBe(checkOf(await readXlsx(bytes)));

      const [before, after] = [unzipSync(bytes), unzipSync(once.bytes)];
      for (const part of Object.keys(before).filter((each) => /worksheets\/|theme|drawing/u.test(each)))
        expect(after[part]).toEqual(before[part]);

      const live = checked.sheets.flatMap(({ rows }) => rows).filter(({ relisted }) => !relisted);
      const summary = grids.find(
        (grid) => grid.name === once.sheets.find(({ kind }) => kind === "summary")?.name,
      );
      const line = summary?.rows.find((row) => row?.[0]?.text === "計（行・再掲を除く）") ?? [];
      expect(line.findLast((cell) => cell !== undefined)?.text).toBe(String(live.length));
      expect(summary?.rows.flat().filter((cell) => cell?.text === "不一致")).toEqual([]);

      const twice = await reportOn(once.bytes, checkWorkbook(grids), notes);
      expect(await readXlsx(twice.bytes)).toEqual(grids);
    },
    60_000,
  );
});
