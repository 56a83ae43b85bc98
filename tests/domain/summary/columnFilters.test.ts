import fc from "fast-check";
import { tallyMeasures, type Tally } from "../../../src/domain/counting/tallyMeasures";
import { defaultMinistryMaster as master } from "../../../src/domain/ministry/defaultMinistryMaster";
import { cellPlace } from "../../../src/domain/grid/cellAddress";
import { isFormulaCell } from "../../../src/domain/sheet/SheetModel";
import { draftSummary } from "../../../src/domain/sheet/summarySheet";
import { defaultStatusScheme as scheme } from "../../../src/domain/status/defaultStatusScheme";
import { columnFilters, showsValue } from "../../../src/domain/summary/ColumnFilter";
import { crossBlock, type SummaryBlock } from "../../../src/domain/summary/SummaryBlock";
import { summarySets } from "../../../src/domain/summary/summarySets";
import { fictionalReport } from "../../support/fictionalReport";
import { generatedMeasures } from "../../support/generatedMeasures";
import { shownRows } from "../../support/modelGrid";
import { reportModels } from "../../support/reportModels";

const names = {
  sheet: "集計",
  measuresSheet: "施策一覧",
  measuresTable: "施策一覧",
  findingsTable: "検証結果",
};
const blocks: readonly SummaryBlock[] = [
  ...summarySets.yearEnd,
  crossBlock(["policyArea", "ministry"], { unit: "letter", columns: "deadline" }),
  crossBlock(["headings"], { relisted: true, columns: "ministry" }),
];

/** How many lines of 施策一覧 the filters of each number leave, beside the number. */
function leftByFilters(tally: Tally): { readonly shown: number; readonly value: unknown }[] {
  const { model, counts } = draftSummary(tally, { facts: {}, errors: 0, notRun: 0, blocks }, names);
  const [header = [], ...lines] = shownRows(reportModels({ tally }).measures);
  const measures = lines.slice(0, tally.rows.length);
  return [...counts].map(([address, terms]) => {
    const { row = 0, column = 0 } = cellPlace(address) ?? {};
    const cell = model.rows[row - 1]?.[column - 1];
    const filters = columnFilters(terms) ?? [];
    const shown = measures.filter((line) =>
      filters.every((filter) => showsValue(filter, String(line[header.indexOf(filter.header)] ?? ""))),
    );
    return {
      shown: shown.length,
      value: isFormulaCell(cell as never) ? (cell as { value: unknown }).value : cell,
    };
  });
}

test("every number of 集計 leads to as many rows as it says", () => {
  const all = leftByFilters(fictionalReport().tally);
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter(({ shown, value }) => shown !== value)).toEqual([]);
});

test("whatever the rows say", () => {
  fc.assert(
    fc.property(generatedMeasures, (rows) => {
      const wrong = leftByFilters(tallyMeasures(rows, { scheme, master, fiscalYear: 2010 })).filter(
        ({ shown, value }) => shown !== value,
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("what is counted by taking away cannot be shown by filters", () => {
  const categories = scheme.categories.map((category, index) => ({
    ...category,
    code: index === 0 ? "*" : category.code,
  }));
  const tally = tallyMeasures([], { scheme: { ...scheme, categories }, master });
  const { counts } = draftSummary(
    tally,
    { facts: {}, errors: 0, notRun: 0, blocks: [{ kind: "overall" }] },
    names,
  );
  expect([...counts.values()].filter((terms) => columnFilters(terms) === undefined).length).toBeGreaterThan(
    0,
  );
});
