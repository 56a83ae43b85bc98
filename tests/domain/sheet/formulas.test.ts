import fc from "fast-check";
import { roundings, type Rounding } from "../../../src/domain/counting/Rounding";
import { tallyMeasures, type Tally } from "../../../src/domain/counting/tallyMeasures";
import { defaultMinistryMaster as master } from "../../../src/domain/ministry/defaultMinistryMaster";
import { halfYearSheet } from "../../../src/domain/sheet/progress/halfYearSheet";
import { isFormulaCell, type SheetModel } from "../../../src/domain/sheet/SheetModel";
import { defaultStatusScheme as scheme } from "../../../src/domain/status/defaultStatusScheme";
import { previousCounts } from "../../../src/domain/summary/PreviousCounts";
import {
  columnAxes,
  countUnits,
  crossBlock,
  percentBases,
  rowAxes,
  type SummaryBlock,
} from "../../../src/domain/summary/SummaryBlock";
import { createUniverCalculator } from "../../../src/host/calc/univerNodeCalculator";
import { fictionalReport } from "../../support/fictionalReport";
import { generatedMeasures } from "../../support/generatedMeasures";
import { measureRow } from "../../support/measures";
import { modelBook, wrongResults } from "../../support/modelBook";
import { shownRows } from "../../support/modelGrid";
import { reportModels, type ReportContent } from "../../support/reportModels";

const calculator = createUniverCalculator();
afterAll(() => calculator.close());

const generatedBlock: fc.Arbitrary<SummaryBlock> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom({ kind: "overall" } as const, { kind: "trend" } as const) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("cross" as const),
      rows: fc.uniqueArray(fc.constantFrom(...rowAxes), { maxLength: 3 }),
      columns: fc.constantFrom(...columnAxes),
      unit: fc.constantFrom(...countUnits),
      percent: fc.constantFrom(...percentBases),
      subtotals: fc.boolean(),
      relisted: fc.boolean(),
      chart: fc.boolean(),
    }),
  },
);

/** What a formula engine makes of the sheets' formulas, where that is not what their models say. */
const disagreements = (content: ReportContent): Promise<string[]> =>
  wrongIn(Object.values(reportModels(content)));

function halfYearDisagreements(tally: Tally, rounding: Rounding): Promise<string[]> {
  const { findings, measures } = reportModels({ tally });
  const names = { sheet: "半期", measuresTable: "施策一覧_2", findingsTable: "検証結果_2" };
  const halfYear = halfYearSheet(tally, { facts: {}, errors: 0, rounding }, names);
  return wrongIn([findings, measures, halfYear]);
}

async function wrongIn(models: readonly SheetModel[]): Promise<string[]> {
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

  test("where the user has decided to leave some of the errors, and all of them", async () => {
    const report = fictionalReport();
    const noticeOf = (content: ReportContent): string =>
      String(shownRows(reportModels(content).summary)[2]?.[0]);
    const leaving = (count: number): ReportContent => {
      const errors = report.findings.filter(({ severity }) => severity === "error").slice(0, count);
      const findings = report.findings.map((each) =>
        errors.includes(each) ? { ...each, ignored: "府省庁に確認済み" } : each,
      );
      return { ...report, findings };
    };
    expect(noticeOf(leaving(1))).toBe("未確定（誤り 2件）");
    expect(noticeOf(leaving(3))).toBe("誤りは見つかっていません");
    expect(await disagreements(leaving(1))).toEqual([]);
    expect(await disagreements(leaving(3))).toEqual([]);
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

  test("in every kind of block", async () => {
    await fc.assert(
      fc.asyncProperty(
        generatedMeasures,
        fc.array(generatedBlock, { maxLength: 4 }),
        fc.constantFrom(...roundings),
        async (rows, blocks, rounding) => {
          const tally = tallyMeasures(rows, { scheme, master, fiscalYear: 2010 });
          const previous = previousCounts(tally, {}, "前回.xlsx");
          expect(await disagreements({ tally, blocks, previous, rounding })).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("by codes that a condition could take for something else", async () => {
    // Not " around a code: this engine does not find it as Excel does.
    const codes = ["~", "*", "?", "=", "<>", ">1", 'Q"R', "A*", "AB", "1", "未".repeat(300)];
    const tallyBy = (marks: readonly string[]): Tally => {
      const of = { definition: "", wordings: [], stage: "unclear" } as const;
      const categories = marks.map((code) => ({ code, label: code, ...of }));
      const rows = [...marks, ...marks.slice(3)].map((status) => measureRow({ status }));
      return tallyMeasures(rows, { scheme: { name: "記号", categories }, master });
    };
    const tally = tallyBy(codes);
    expect(tally.byStatus.unknown).toBe(0);
    const done = crossBlock(["done", "ministry"], { columns: "status", percent: "all" });
    expect(await disagreements({ tally, blocks: [{ kind: "overall" }, done] })).toEqual([]);
    expect(await halfYearDisagreements(tally, "largestRemainder")).toEqual([]);
  });

  test.each([
    ["1", "2", "3"],
    ["0", "1", "A"],
    ["1", "２", "10"],
  ])("by codes that are numbers: %s %s %s", async (...marks) => {
    const of = { definition: "", wordings: [], stage: "unclear" } as const;
    const categories = marks.map((code) => ({ code, label: code, ...of }));
    const rows = [...marks, ...marks.slice(1), null].map((status) => measureRow({ status }));
    const tally = tallyMeasures(rows, { scheme: { name: "番号", categories }, master });
    const letters = crossBlock(["ministry"], { columns: "status", percent: "row", unit: "letter" });
    expect(await disagreements({ tally, blocks: [{ kind: "overall" }, letters] })).toEqual([]);
    for (const rounding of roundings) expect(await halfYearDisagreements(tally, rounding)).toEqual([]);
  });

  test.each(roundings)(
    "in shares of a whole, rounded by %s, on 集計 and in the half-year layout",
    async (rounding) => {
      const blocks: SummaryBlock[] = [
        { kind: "overall" },
        { kind: "trend" },
        crossBlock(["policyArea"], { percent: "row", relisted: true }),
        crossBlock(["ministry"], { percent: "row", columns: "deadline", unit: "letter" }),
      ];
      await fc.assert(
        fc.asyncProperty(generatedMeasures, async (rows) => {
          const tally = tallyMeasures(rows, { scheme, master, fiscalYear: 2010 });
          const previous = previousCounts(tally, {}, "前回.xlsx");
          expect(await disagreements({ tally, blocks, previous, rounding })).toEqual([]);
          expect(await halfYearDisagreements(tally, rounding)).toEqual([]);
        }),
        { numRuns: 15 },
      );
    },
  );

  test.each([
    ["状況", "○", { 総務省: 1, "計（行・再掲を除く）": 1 }],
    ["再掲", "再掲", { 総務省: 1, "計（行・再掲を除く）": 1 }],
    ["担当府省庁", "総務省、法務省", { 内閣官房: 0, 総務省: 2, "計（行・再掲を除く）": 2 }],
  ])("and follow what a user writes into %s of 施策一覧", async (header, text, expected) => {
    const { summary, measures } = reportModels(fictionalReport());
    const book = modelBook([summary, measures]);
    const column = measures.rows[0]?.indexOf(header) ?? -1;
    book.sheetNamed("施策一覧")?.setCell(1, column, { content: text });
    await calculator.calculate(book);
    const statusHeader = summary.rows.find((cells) => cells.includes("◎") && cells.includes("○"));
    const at = statusHeader?.indexOf("◎") ?? -1;
    const shown = (row: number, index: number) => book.sheetNamed("集計")?.cell(row, index)?.content;
    const rowOf = (label: string): number => shownRows(summary).findIndex(([first]) => first === label);
    const found = Object.keys(expected).map((label) => [label, shown(rowOf(label), at)]);
    expect(Object.fromEntries(found)).toEqual(expected);
    const proofs = summary.rows.flatMap((cells, row) =>
      cells.flatMap((cell, index) =>
        isFormulaCell(cell) && cell.value === "一致" ? [shown(row, index)] : [],
      ),
    );
    expect(new Set(proofs)).toEqual(new Set(["一致"]));
  });
});
