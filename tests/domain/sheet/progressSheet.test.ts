import fc from "fast-check";
import { tallyMeasures } from "../../../src/domain/counting/tallyMeasures";
import { readSheet } from "../../../src/domain/layout/readSheet";
import type { MeasureRow } from "../../../src/domain/measure/MeasureRow";
import { nameKey } from "../../../src/domain/measure/nameKey";
import { defaultMinistryMaster } from "../../../src/domain/ministry/defaultMinistryMaster";
import { progressParts } from "../../../src/domain/sheet/progress/progressParts";
import { progressSheets } from "../../../src/domain/sheet/progress/progressSheets";
import { progressSheet, type ProgressBasis } from "../../../src/domain/sheet/progress/progressSheet";
import { columnPoints, LINE_POINTS } from "../../../src/domain/sheet/sheetSizes";
import { wrappedLines } from "../../../src/domain/text/wrappedLines";
import { defaultStatusScheme } from "../../../src/domain/status/defaultStatusScheme";
import { checkWorkbook } from "../../../src/jobs/checkWorkbook";
import { generatedForm } from "../../layout/generatedForm";
import { fictionalReport } from "../../support/fictionalReport";
import { judgesOf } from "../../support/judges";
import { measureRow } from "../../support/measures";
import { modelGrid, shownRows } from "../../support/modelGrid";
import { reportModels } from "../../support/reportModels";
import { describeWithSharedData, readSharedGrids } from "../../support/sharedData";

const names = { sheet: "進捗状況", findingsTable: "検証結果" };
const basis: ProgressBasis = { facts: { fiscalYear: 2010, term: "年度末", asOf: "2011-03-31" }, errors: 1 };

/** What a reader of the printed sheet must find again. */
const content = (row: MeasureRow) => ({
  headings: [row.chapter, row.section, row.item, row.group, row.subgroup],
  label: row.label,
  name: nameKey(row),
  ministries: row.ministries,
  status: row.status,
  progress: row.progress,
  relisted: row.relisted,
});

const readBack = (rows: readonly MeasureRow[]) =>
  readSheet(modelGrid(progressSheet(rows, basis, names)), judgesOf(2010)).rows.map(content);

describe("the fictional form, printed", () => {
  const report = fictionalReport();
  const { progress } = reportModels(report);

  test("headings over the rows, the header again under each", () => {
    expect(shownRows(progress).map((cells) => cells.join("|"))).toEqual([
      "2025年度（令和7年度）上半期の進捗状況",
      "未確定（誤り 3件）",
      "※ 2025年9月30日現在。再掲の施策も掲げています。",
      "１ 備え",
      "（１）訓練",
      "① 合同",
      "該当項目|施策名|担当府省庁|状況|進捗状況",
      "ア）|合同訓練|内閣官房、総務省|◎|・実施した。",
      "イ）ａ）|手引きの作成|総務省|◎|・公表した。",
      "イ）ｂ）|手引きの作成|経済産業省|○|・準備中。",
      "② 単独",
      "該当項目|施策名|担当府省庁|状況|進捗状況",
      "ア）|単独訓練|全府省庁|△|・調整している。",
      "（２）窓口",
      "該当項目|施策名|担当府省庁|状況|進捗状況",
      "ア）|窓口の点検|総務省、海洋協議会||・点検した。",
      "２ 学び",
      "（１）訓練",
      "該当項目|施策名|担当府省庁|状況|進捗状況",
      "ア）|教材の公開||×|=1+1",
      "イ）|合同訓練（再掲）|内閣官房、総務省||再掲",
    ]);
  });

  test("headings reach over all columns, and every cell has its look", () => {
    const wide = [1, 2, 3, 4, 5, 6, 11, 14, 17, 18];
    expect(progress.merges).toEqual(wide.map((row) => ({ top: row, left: 1, bottom: row, right: 5 })));
    const looked = (row: number, column: number): string | undefined =>
      progress.looks.findLast(
        ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
      )?.look;
    expect([looked(1, 1), looked(5, 3), looked(7, 5), looked(8, 1), looked(10, 5), looked(21, 4)]).toEqual([
      "title",
      "heading",
      "header",
      "centered",
      "text",
      "centered",
    ]);
  });

  test("nothing is said of errors where there are none", () => {
    const settled = progressSheet(report.measures, { facts: {}, errors: 0 }, names);
    expect(shownRows(settled)[1]).toEqual([""]);
  });
});

test.each<[string, Partial<MeasureRow>, readonly (string | number)[]]>([
  ["no 状況 column where the document has none", { name: "訓練" }, ["", "訓練", "", ""]],
  ["a mark that stood in a note", { name: "訓練", relisted: true }, ["", "訓練（再掲）", "", ""]],
  [
    "a mark that is shown anyway",
    { name: "訓練", progress: "再掲", relisted: true },
    ["", "訓練", "", "再掲"],
  ],
  ["a － that names nobody", { name: "訓練", ministriesText: "－" }, ["", "訓練", "－", ""]],
])("%s", (_, said, cells) => {
  expect(shownRows(progressSheet([measureRow(said)], basis, names)).at(-1)).toEqual(cells);
});

/** A document's rows under headings that carry their marks. */
const printedDocument = fc
  .array(
    fc.record({
      chapter: fc.constantFrom("１ 備え", "２ 学び"),
      section: fc.option(fc.constantFrom("（１）訓練", "（２）窓口"), { nil: null }),
      item: fc.option(fc.constantFrom("① 合同", "② 単独"), { nil: null }),
      group: fc.option(fc.constantFrom("国際連携", "【国内】", "人材の育成"), { nil: null }),
      count: fc.integer({ min: 1, max: 3 }),
      relisted: fc.constantFrom("name", "progress", "note", "no", "no"),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) =>
    parts.flatMap(({ count, relisted, ...headings }) =>
      Array.from({ length: count }, (_, index) =>
        measureRow({
          ...headings,
          label: `${"アイウ".charAt(index)}）`,
          name: relisted === "name" ? "訓練の実施（再掲）" : "訓練の実施",
          ministries: ["内閣官房", "総務省"].slice(0, index + 1),
          progress: relisted === "progress" ? "再掲" : "・実施した。\n・公表した。",
          relisted: relisted !== "no",
        }),
      ),
    ),
  );

/**
 * Where a heading ends with none in its place, the one over it is named again, which changes its words; a second
 * time the words would be the same again, which only people understand.
 */
const CONTINUED = "（続き）";
const isReadable = (rows: readonly MeasureRow[]): boolean =>
  shownRows(progressSheet(rows, basis, names)).filter(
    ([text]) => text !== CONTINUED && String(text).endsWith(CONTINUED),
  ).length < 2;
const withoutContinuation = (row: ReturnType<typeof content>) => ({
  ...row,
  headings: row.headings.map((text) => text?.replace(CONTINUED, "") ?? null),
});

describe("on paper", () => {
  const long = "・情報セキュリティ対策の推進に関する協議会を開催し、取りまとめた結果を公表した。\n"
    .repeat(200)
    .trim();
  const rows = ["ア）", "イ）ａ）", "イ）ｂ）", "ウ）"].map((label, index) =>
    measureRow({
      section: "（１）訓練",
      label,
      name: "訓練の実施",
      ministries: ["内閣官房", "総務省"],
      progress: index === 2 ? long : "・実施した。",
    }),
  );
  const options = {
    annex: "別添１",
    calendar: "era",
    columns: ["label", "name", "ministries", "progress"],
  } as const;
  const sheet = progressSheet(rows, { ...basis, options }, names);

  test("pages are A4 with margins, numbered after the annex, and begin where they are told to", () => {
    const { print, rowHeights = [] } = sheet;
    expect(print).toMatchObject({ orientation: "landscape", footer: "別添１－&P" });
    expect(print.scale).toBeGreaterThan(80);
    expect(shownRows(sheet).slice(0, 2)).toEqual([["別添１"], ["平成22年度年度末の進捗状況"]]);
    const breaks = [1, ...(print.breaks ?? []), rowHeights.length + 1];
    expect(breaks.length).toBeGreaterThan(3);
    const room = (595 - 108) / ((print.scale ?? 0) / 100);
    breaks.slice(1).forEach((end, index) => {
      const page = rowHeights.slice((breaks[index] ?? 1) - 1, end - 1);
      expect(page.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(room);
    });
    expect(Math.max(...rowHeights)).toBeLessThanOrEqual(409);
  });

  test("a footer has no more letters than Excel takes", () => {
    const { print } = progressSheet(rows, { ...basis, options: { annex: "R&D".repeat(200) } }, names);
    expect(print.footer).toMatch(/^R&&D.*－&P$/u);
    expect(print.footer?.length).toBeLessThanOrEqual(255);
  });

  test("a text higher than a row goes on under （続き）, and is read as one", () => {
    const labels = shownRows(sheet).map(([label]) => label);
    expect(labels.filter((label) => label === "（続き）").length).toBeGreaterThan(3);
    const { rows: read } = readSheet(modelGrid(sheet), judgesOf(2010));
    expect(read.map(({ label, progress }) => [label, progress])).toEqual(
      rows.map(({ label, progress }) => [label, progress]),
    );
  });

  test("the ministries of sub-items stand once beside them, of each page", () => {
    const first = shownRows(sheet).findIndex(([label]) => label === "イ）ａ）") + 1;
    expect(sheet.merges).toContainEqual(expect.objectContaining({ top: first, left: 3, right: 3 }));
    expect(sheet.merges.some(({ top, left }) => left === 3 && top < first)).toBe(false);
    const { rows: read } = readSheet(modelGrid(sheet), judgesOf(2010));
    expect(read.map(({ ministries }) => ministries)).toEqual(rows.map(({ ministries }) => ministries));
  });
});

describe("whatever stands in it, all of it is printed", () => {
  const lastHeight = ({ rowHeights = [] }: ReturnType<typeof progressSheet>): number =>
    rowHeights.at(-1) ?? 0;

  test.each([[[]], [["status"]]] as const)(
    "columns of which none is there (%j) are those of every table",
    (chosen) => {
      const sheet = progressSheet(
        [measureRow({ name: "訓練" })],
        { ...basis, options: { columns: chosen } },
        names,
      );
      expect(shownRows(sheet).at(-2)).toEqual(["該当項目", "施策名", "担当府省庁", "進捗状況"]);
    },
  );

  test("a column is as wide as a text that cannot go on in a further row needs", () => {
    const name = "情報セキュリティ対策の推進".repeat(40);
    const sheet = progressSheet([measureRow({ label: "ア）", name })], basis, names);
    const width = sheet.columnWidths[1] ?? 0;
    expect(width).toBeGreaterThan(38);
    expect(wrappedLines(name, width) * LINE_POINTS).toBe(lastHeight(sheet));
    expect(lastHeight(sheet)).toBeLessThanOrEqual(409);
  });

  test("a page is as wide as all columns, however wide they are", () => {
    const widths = { label: 120, name: 120, ministries: 120, progress: 120 };
    const { print, columnWidths } = progressSheet(
      [measureRow({ name: "訓練" })],
      { ...basis, options: { widths, orientation: "portrait" } },
      names,
    );
    const points = columnWidths.reduce((sum, width) => sum + columnPoints(width), 0);
    expect((points * (print.scale ?? 100)) / 100).toBeLessThanOrEqual(595 - 72);
  });

  test("a page that begins with the rest of a row says the ministries of the next sub-item", () => {
    const progress = "・協議会を開催した。\n".repeat(60).trim();
    const rows = ["ア）ａ）", "ア）ｂ）"].map((label, index) =>
      measureRow({
        label,
        name: "訓練",
        ministries: ["内閣官房", "総務省"],
        progress: index === 0 ? progress : "・公表した。",
      }),
    );
    const sheet = progressSheet(rows, basis, names);
    const shown = shownRows(sheet);
    const at = shown.findIndex(([label]) => label === "ア）ｂ）");
    expect(shown[at - 1]?.[0]).toBe("（続き）");
    expect(shown[at - 2]?.[0]).toBe("該当項目");
    expect(shown[at]?.[2]).toBe("内閣官房、総務省");
    expect(readBack(rows)).toEqual(rows.map(content));
  });

  test("a long text fills the page on which it begins", () => {
    const progress = "・協議会を開催した。\n".repeat(60).trim();
    const sheet = progressSheet([measureRow({ label: "ア）", name: "訓練", progress })], basis, names);
    const [second = 0] = sheet.print.breaks ?? [];
    const page = (sheet.rowHeights ?? []).slice(0, second - 1).reduce((sum, height) => sum + height, 0);
    expect(page).toBeGreaterThan(400);
  });

  test("without a column of labels （続き） stands beside the names", () => {
    const progress = "・協議会を開催した。\n".repeat(60).trim();
    const rows = [measureRow({ name: "訓練", ministries: ["総務省"], progress })];
    const options = { columns: ["name", "ministries", "progress"] } as const;
    const sheet = progressSheet(rows, { ...basis, options }, names);
    expect(shownRows(sheet).at(-1)?.[0]).toBe("（続き）");
    expect(
      readSheet(modelGrid(sheet), judgesOf(2010)).rows.map(({ name, progress: text }) => [name, text]),
    ).toEqual([["訓練", progress]]);
  });
});

describe("the printed sheet is read back as what it was made from", () => {
  test("whatever headings stand over whatever rows", () => {
    fc.assert(
      fc.property(printedDocument.filter(isReadable), (rows) => {
        expect(readBack(rows).map(withoutContinuation)).toEqual(rows.map(content));
      }),
    );
  });

  test("whatever form it was made from", () => {
    fc.assert(
      fc.property(generatedForm, ({ grid }) => {
        const { rows } = readSheet(grid, judgesOf(2025));
        expect(rows.length).toBeGreaterThan(0);
        expect(readBack(rows)).toEqual(rows.map(content));
      }),
    );
  });
});

/** By 節 the rows come in the order of their parts. */
const readBackByParts = (rows: readonly MeasureRow[]) => {
  const tally = tallyMeasures(rows, { scheme: defaultStatusScheme, master: defaultMinistryMaster });
  const options = { division: "section" } as const;
  const sheets = progressSheets(tally, { ...basis, options }, { ...names, measuresTable: "施策一覧" });
  return sheets.flatMap((sheet) => readSheet(modelGrid(sheet), judgesOf(2010)).rows.map(content));
};
const byParts = (rows: readonly MeasureRow[]) =>
  progressParts(rows).flatMap((part) => part.rows.map(content));

test("by 節 too, sheet by sheet", () => {
  fc.assert(
    fc.property(generatedForm, ({ grid }) => {
      const { rows } = readSheet(grid, judgesOf(2025));
      expect(readBackByParts(rows)).toEqual(byParts(rows));
    }),
  );
});

describeWithSharedData("real documents, printed and read back", () => {
  test.each(["submission-clean", "2010-tables-part1", "submission-dirty", "submission-dirty-form"])(
    "%s",
    async (name) => {
      const { sheets } = checkWorkbook(await readSharedGrids(`${name}.xlsx`), {
        facts: { fiscalYear: 2010 },
      });
      const rows = sheets.flatMap((sheet) => sheet.rows);
      expect(readBack(rows)).toEqual(rows.map(content));
      expect(readBackByParts(rows)).toEqual(byParts(rows));
    },
  );
});
