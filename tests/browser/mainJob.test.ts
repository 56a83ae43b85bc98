import { readFileSync } from "node:fs";
import { reportOn } from "../../src/cli/reportCommand";
import type { Grid } from "../../src/domain/grid/Grid";
import { withTexts } from "../../src/domain/grid/withTexts";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { severityNames } from "../../src/messages/ja";
import { saveWorkbook } from "./saveWorkbook";
import { REPORT_SHEETS } from "./Preview";
import { SAMPLE, usePreview } from "./usePreview";

const open = usePreview();

/**
 * Without the hidden sheet in which ours are told from the user's, whose marks are drawn by lot, and without the
 * moment at which 検証結果 was made.
 */
const seenSheets = async (bytes: Uint8Array): Promise<Grid[]> =>
  (await readXlsx(bytes))
    .filter(({ visibility }) => visibility === "visible")
    .map((grid) => withTexts(grid, new Map(grid.name === "検証結果" ? [["A3", "作成"]] : [])));

describe("the main job, by mouse", () => {
  test("the sample opens, and what was found is counted without anything being asked", async () => {
    const preview = await open();
    await preview.findings.waitFor();
    expect(await preview.countOf("error")).toBe(2);
    expect(await preview.countOf("warning")).toBe(11);
    expect(await preview.rules.count()).toBe(13);
  });

  test("検証する reads merged areas too, and finds more", async () => {
    const preview = await open();
    await preview.check();
    expect(await preview.countOf("error")).toBe(4);
    expect(await preview.countOf("warning")).toBe(11);
  });

  test("a count hides what it counts, and shows it again", async () => {
    const preview = await open();
    await preview.check();
    const warnings = preview.filter("warning");
    await warnings.click();
    await preview.pane.getByText("ほかに11件を表示していません。").waitFor();
    expect(await warnings.getAttribute("aria-pressed")).toBe("false");
    expect(await preview.rules.count()).toBe(4);
    expect(await preview.rules.getByRole("img", { name: severityNames.warning }).count()).toBe(0);
    await warnings.click();
    await preview.waitUntil(async () => (await preview.rules.count()) === 15);
  });

  test.each([
    ["status.variant", "H9", "〇"],
    ["relisted.dangling", "E47", "気象データの取出し口の整備"],
    ["ministry.not-in-force", "F48", "外務省及び防衛庁"],
  ] as const)("a click on a finding of %s selects %s, and brings it into sight", async (rule, cell, text) => {
    const preview = await open();
    await preview.check();
    await preview.openRule(rule);
    await preview.finding(cell).click();
    await preview.waitUntil(async () => (await preview.nameBox.textContent()) === cell);
    await preview.waitUntil(async () => (await preview.formulaBar.textContent()) === text);
    await preview.cell(cell).waitFor();
    expect(await preview.cell(cell).getAttribute("aria-selected")).toBe("true");
  });

  test("集計・表を作る makes four sheets, and the saved file holds what the command line makes", async () => {
    const preview = await open();
    await preview.makeReport();
    for (const name of REPORT_SHEETS) await preview.sheetTab(name).waitFor();
    const sample = readFileSync(SAMPLE);
    const notes = { madeAt: new Date() };
    const byCli = await reportOn(sample, checkWorkbook(await readXlsx(sample)), notes);
    const saved = await seenSheets(await saveWorkbook(preview));
    expect(saved).toEqual(await seenSheets(byCli.bytes));
    expect(saved.map(({ name }) => name)).toEqual(expect.arrayContaining(REPORT_SHEETS));
  });

  test("the notice leads to the sheets that were made", async () => {
    const preview = await open();
    await preview.makeReport();
    await preview.reportedNotice.getByRole("button", { name: "集計", exact: true }).click();
    await preview.waitForSheet("集計");
    expect(await preview.sheetTab("集計").getAttribute("aria-selected")).toBe("true");
  });
});
