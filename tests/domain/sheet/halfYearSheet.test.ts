import type { Rounding } from "../../../src/domain/counting/Rounding";
import { tallyMeasures } from "../../../src/domain/counting/tallyMeasures";
import { defaultMinistryMaster as master } from "../../../src/domain/ministry/defaultMinistryMaster";
import type { MeasureRow } from "../../../src/domain/measure/MeasureRow";
import { halfYearSheet } from "../../../src/domain/sheet/progress/halfYearSheet";
import type { ProgressOptions } from "../../../src/domain/sheet/progress/ProgressOptions";
import { defaultStatusScheme as scheme } from "../../../src/domain/status/defaultStatusScheme";
import { measureRow } from "../../support/measures";
import { shownRows } from "../../support/modelGrid";

const names = { sheet: "進捗状況", measuresTable: "施策一覧", findingsTable: "検証結果" };
const facts = { fiscalYear: 2007, term: "上半期", asOf: "2007-09-30" } as const;
const sheetOf = (rows: readonly MeasureRow[], options: ProgressOptions = {}, rounding?: Rounding) =>
  halfYearSheet(tallyMeasures(rows, { scheme, master }), { facts, errors: 0, options, rounding }, names);
const linesOf = (...content: Parameters<typeof sheetOf>) =>
  shownRows(sheetOf(...content)).map(([text]) => text);

const rows = [
  measureRow({
    section: "政府機関",
    name: "政府統一基準の見直し",
    ministries: ["内閣官房"],
    status: "◎",
    progress: "・検討中。",
    isMain: true,
  }),
  measureRow({
    section: "政府機関",
    name: "手引きの作成",
    ministries: ["総務省"],
    status: "○",
    progress: "・着手。",
  }),
  measureRow({
    section: "重要インフラ",
    name: "演習の実施",
    ministries: ["内閣官房", "総務省"],
    status: "△",
    progress: "・開催した。",
    isMain: true,
  }),
  measureRow({ section: "重要インフラ", name: "演習の実施（再掲）", relisted: true, isMain: true }),
];

test("概要, remarks on what lags, 結論, and the main measures by field", () => {
  const options = {
    layout: "halfYear",
    calendar: "era",
    remarks: { "△": "年度内に実施できる見込み。" },
    conclusion: "概ね順調に進捗。",
  } as const;
  expect(linesOf(rows, options)).toEqual([
    "平成19年度上半期の進捗状況について",
    "",
    "2007年9月30日現在",
    "概要",
    "「実施済み」… 1施策（33%）",
    "「実施予定（準備中）」… 1施策（33%）",
    "「実施見込み（着手前）」… 1施策（33%）",
    "「実施できるか不明」… 0施策（0%）",
    "※ 割合は一つずつ四捨五入したもので、足すと99％になります。",
    "「実施見込み（着手前）」とされている施策について",
    "年度内に実施できる見込み。",
    "「実施できるか不明」とされている施策について",
    "",
    "結論",
    "概ね順調に進捗。",
    "政府機関",
    "【施策名】 政府統一基準の見直し（内閣官房）",
    "【進捗状況】",
    "・検討中。",
    "重要インフラ",
    "【施策名】 演習の実施（内閣官房、総務省）",
    "【進捗状況】",
    "・開催した。",
  ]);
});

test("shares that are adjusted add up to 100, and the sheet says so", () => {
  const lines = linesOf(rows, {}, "largestRemainder");
  expect(lines.slice(4, 9)).toEqual([
    "「実施済み」… 1施策（34%）",
    "「実施予定（準備中）」… 1施策（33%）",
    "「実施見込み（着手前）」… 1施策（33%）",
    "「実施できるか不明」… 0施策（0%）",
    "※ 割合は、合計が100％になるように、最大剰余法で調整した整数です。",
  ]);
  expect(linesOf([], {}, "largestRemainder")[4]).toBe("「実施済み」… 0施策");
});

test.each<[string, readonly MeasureRow[], ProgressOptions, number]>([
  ["the main measures, where some are flagged", rows, {}, 2],
  ["all measures, where that is wanted; never one twice", rows, { mainOnly: false }, 3],
  ["all measures, where none is flagged", rows.map((row) => ({ ...row, isMain: false })), {}, 3],
])("blocks of %s", (_, measures, options, count) => {
  const blocks = linesOf(measures, options).filter((text) => String(text).startsWith("【施策名】"));
  expect(blocks).toHaveLength(count);
});

test("the counts of 2007: 27, 111, 18 and 3 of 159 are 17, 70, 11 and 2 %", () => {
  const counted = [27, 111, 18, 3].flatMap((count, index) =>
    Array.from({ length: count }, (_, at) =>
      measureRow({ name: `施策${index}-${at}`, status: scheme.categories[index]?.code ?? null }),
    ),
  );
  const lines = linesOf(counted).filter((text) => /^「.*施策（/u.test(String(text)));
  expect(lines.map((text) => /(\d+)施策（(\d+)%/u.exec(String(text))?.slice(1))).toEqual([
    ["27", "17"],
    ["111", "70"],
    ["18", "11"],
    ["3", "2"],
  ]);
});

test("pages stand upright, and no heading ends one", () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    measureRow({ section: `分野${index}`, name: `施策${index}`, progress: "・実施した。\n・公表した。" }),
  );
  const { print, rows: cells } = sheetOf(many);
  expect(print.orientation).toBe("portrait");
  expect(print.breaks?.length).toBeGreaterThan(2);
  for (const first of print.breaks ?? []) expect(String(cells[first - 2]?.[0])).toMatch(/^・/u);
});

test("結論, remarks and names as long as they are go on in rows that Excel can have", () => {
  const long = "施策は概ね順調に進捗しているが、関係機関との調整を要するものがある。".repeat(60);
  const sheet = sheetOf([measureRow({ name: long, progress: "・実施した。" })], {
    conclusion: long,
    remarks: { "△": long },
  });
  expect(Math.max(...(sheet.rowHeights ?? []))).toBeLessThanOrEqual(409);
  const text = shownRows(sheet)
    .map(([cell]) => cell)
    .join("");
  expect(text.split(long)).toHaveLength(4);
});
