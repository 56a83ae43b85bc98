import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { Grid } from "../../src/domain/grid/Grid";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import { checkWorkbook, type CheckedWorkbook } from "../../src/jobs/checkWorkbook";
import { notRunMessage } from "../../src/messages/ja";
import { gridOf } from "../support/grids";
import { mergedForm } from "../support/mergedForm";
import { describeWithSharedData, readSharedGrids } from "../support/sharedData";

const check = (grids: readonly Grid[]): CheckedWorkbook =>
  checkWorkbook(grids, { facts: { fiscalYear: 2010 } });
/** As the workbook is read on opening. */
const unmerged = (grids: readonly Grid[]): Grid[] =>
  grids.map((grid) => ({ ...grid, merges: [], seesMerges: false }));

/** Findings that a check makes only where it does not know which cells are merged. */
function misled(grids: readonly Grid[]): string[] {
  const known = new Set(check(grids).findings.map((finding) => JSON.stringify(finding)));
  const found = check(unmerged(grids)).findings.map((finding) => JSON.stringify(finding));
  return found.filter((finding) => !known.has(finding));
}

const header = ["番号", "該当項目", "施策名", "担当府省庁", "状況", "進捗状況"];

describe("a sheet whose merged areas were not read", () => {
  test("nothing is found in it that is no finding once they are read", () => {
    fc.assert(
      fc.property(mergedForm, (grid) => {
        expect(misled([grid])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("is told of what can be told without them, and that the rest was not looked for", () => {
    const grid = gridOf(
      [header, ["001", "ア）", "訓練", "総務省", "〇", "・実施した。"], ["002", "イ）", "点検", "", "", ""]],
      ["D2:D3", "E2:E3", "F2:F3"],
    );
    const { findings, notRun } = check(unmerged([grid]));
    expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual([["status.variant", "E2"]]);
    const lacking = notRun.get("様式")?.filter(({ lacks }) => lacks === "merges") ?? [];
    expect(lacking.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["ministry.missing", "status.missing", "progress.missing", "id.duplicate"]),
    );
    expect(notRunMessage({ lacks: "merges" })).toContain("結合セル");
    expect(
      check([grid])
        .notRun.get("様式")
        ?.some(({ lacks }) => lacks === "merges"),
    ).toBe(false);
  });
});

describe("the sample", () => {
  const folder = path.join("assets", "sample");
  const files = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));

  test.each(files)("%s: nothing is found without merged areas only", async (file) => {
    expect(misled(await readXlsx(readFileSync(path.join(folder, file))))).toEqual([]);
  });
});

describeWithSharedData("real workbooks", () => {
  test.each(["submission-dirty.xlsx", "2010-tables-part1.xlsx", "collection/master.xlsx"])(
    "%s: nothing is found without merged areas only",
    async (name) => {
      expect(misled(await readSharedGrids(name))).toEqual([]);
    },
  );
});
