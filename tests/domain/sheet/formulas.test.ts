import fc from "fast-check";
import { tallyMeasures } from "../../../src/domain/counting/tallyMeasures";
import { defaultMinistryMaster as master } from "../../../src/domain/ministry/defaultMinistryMaster";
import { isFormulaCell } from "../../../src/domain/sheet/SheetModel";
import { defaultStatusScheme as scheme } from "../../../src/domain/status/defaultStatusScheme";
import { createUniverCalculator } from "../../../src/host/calc/univerNodeCalculator";
import { fictionalReport } from "../../support/fictionalReport";
import { generatedMeasures } from "../../support/generatedMeasures";
import { measureRow } from "../../support/measures";
import { modelBook, wrongResults } from "../../support/modelBook";
import { reportModels, type ReportContent } from "../../support/reportModels";

const calculator = createUniverCalculator();
afterAll(() => calculator.close());

/** What a formula engine makes of the sheets' formulas, where that is not what their models say. */
async function disagreements(content: ReportContent): Promise<string[]> {
  const models = Object.values(reportModels(content));
  const book = modelBook(models);
  await calculator.calculate(book);
  return wrongResults(book, models);
}

describe("the formulas give what was counted", () => {
  test("in the fictional form, with errors and with checks that were not run", async () => {
    const report = fictionalReport();
    const notRun = [{ sheet: "様式", rule: "deadline.passed", text: "基準日が分かりません。" }];
    expect(await disagreements({ ...report, notRun })).toEqual([]);
    expect(await disagreements({ ...report, findings: [], notRun })).toEqual([]);
  });

  test("where nothing was found and nothing is to be counted", async () => {
    expect(await disagreements({ tally: tallyMeasures([], { scheme, master }) })).toEqual([]);
  });

  test("in rows of any kind, with names that a condition could take for something else", async () => {
    await fc.assert(
      fc.asyncProperty(generatedMeasures, async (rows) => {
        expect(await disagreements({ tally: tallyMeasures(rows, { scheme, master }) })).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test("by codes that a condition could take for something else", async () => {
    // Not ~, nor " around a code: this engine does not find them as Excel does.
    const codes = ["*", "?", "=", "<>", ">1", 'Q"R', "A*", "AB", "1", "未".repeat(300)];
    const categories = codes.map((code) => ({
      code,
      label: code,
      definition: "",
      wordings: [],
      stage: "unclear" as const,
    }));
    const rows = [...codes, ...codes.slice(3)].map((status) => measureRow({ status }));
    const tally = tallyMeasures(rows, { scheme: { name: "記号", categories }, master });
    expect(tally.byStatus.unknown).toBe(0);
    expect(await disagreements({ tally })).toEqual([]);
  });

  test("and show an edit that 施策一覧 was given afterwards", async () => {
    const { summary, measures } = reportModels(fictionalReport());
    const book = modelBook([summary, measures]);
    const column = measures.rows[0]?.indexOf("集計状況") ?? -1;
    book.sheetNamed("施策一覧")?.setCell(1, column, { content: "―" });
    await calculator.calculate(book);
    const proofs = summary.rows
      .map((cells, row) =>
        cells.map((cell, at) => (isFormulaCell(cell) ? ([cell.value, row, at] as const) : undefined)),
      )
      .flat()
      .filter((each) => each?.[0] === "一致")
      .map((each) => book.sheetNamed("集計")?.cell(each?.[1] ?? 0, each?.[2] ?? 0)?.content);
    expect(proofs).toContain("不一致");
  });
});
