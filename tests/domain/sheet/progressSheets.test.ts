import fc from "fast-check";
import { tallyMeasures } from "../../../src/domain/counting/tallyMeasures";
import type { MeasureRow } from "../../../src/domain/measure/MeasureRow";
import { defaultMinistryMaster as master } from "../../../src/domain/ministry/defaultMinistryMaster";
import { progressParts } from "../../../src/domain/sheet/progress/progressParts";
import { progressSheets } from "../../../src/domain/sheet/progress/progressSheets";
import type { ProgressOptions } from "../../../src/domain/sheet/progress/ProgressOptions";
import { defaultStatusScheme as scheme } from "../../../src/domain/status/defaultStatusScheme";
import { measureRow, textCell } from "../../support/measures";
import { shownRows } from "../../support/modelGrid";

const names = { sheet: "進捗状況", measuresTable: "施策一覧", findingsTable: "検証結果" };
const sheetsOf = (rows: readonly MeasureRow[], options: ProgressOptions) =>
  progressSheets(tallyMeasures(rows, { scheme, master }), { facts: {}, errors: 0, options }, names);

const [first, second] = ["１ 大規模サイバー攻撃事態への対処態勢の整備等", "第２章 環境変化"];
const row = (chapter: string | null, section: string | null, name: string) =>
  measureRow({ chapter, section, name, progress: "実施した。" });
const rows = [
  row(first, "（１）対処態勢の整備", "訓練"),
  row(first, "（２）情報の共有", "会議"),
  row(second, null, "調査"),
  row(first, "（１）対処態勢の整備", "演習"),
  row(null, null, "その他"),
];

describe("進捗状況 by 節", () => {
  const parts = progressParts(rows);

  test("the rows of each 節 are together, in their order, those without one by their 章", () => {
    expect(parts.map((part) => part.rows.map(({ name }) => name))).toEqual([
      ["訓練", "演習"],
      ["会議"],
      ["調査"],
      ["その他"],
    ]);
  });

  test("sheets are called after their 節 and the number of its 章", () => {
    expect(parts.map(({ name }) => name)).toEqual([
      "進捗状況 １（１）対処態勢の整備",
      "進捗状況 １（２）情報の共有",
      "進捗状況 第２章 環境変化",
      "進捗状況 （見出しなし）",
    ]);
  });

  test.each([
    ["too long", ["あ".repeat(40)], [`進捗状況 ${"あ".repeat(25)}…`]],
    ["what Excel does not take", ["［a/b:c*d?]\n'e'"], ["進捗状況 ［a／b：c＊d？］ ’e’"]],
    [
      "alike when cut",
      [`${"あ".repeat(40)}１`, `${"あ".repeat(40)}２`],
      [`進捗状況 ${"あ".repeat(25)}…`, `進捗状況 ${"あ".repeat(22)} (2)`],
    ],
  ])("a name that no sheet can have is mended: %s", (_, sections, expected) => {
    const named = progressParts(sections.map((section) => row(null, section, "施策")));
    expect(named.map(({ name }) => name)).toEqual(expected);
  });

  test("every row stands in one part; keys and names differ, whatever the headings are", () => {
    const heading = fc.option(fc.string({ unit: "grapheme", maxLength: 45 }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(heading, heading), { minLength: 1, maxLength: 12 }), (pairs) => {
        const all = pairs.map(([chapter, section], index) => row(chapter, section, String(index)));
        const divided = progressParts(all);
        expect(divided.flatMap((part) => part.rows).sort()).toHaveLength(all.length);
        for (const told of ["key", "name"] as const)
          expect(new Set(divided.map((part) => part[told].toLowerCase())).size).toBe(divided.length);
        for (const { name } of divided) {
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[:\\/?*[\]']/u);
        }
        expect(progressParts(all)).toEqual(divided);
      }),
    );
  });
});

describe("the sheets", () => {
  test("one of the whole, where nothing else is wanted", () => {
    const [whole, ...others] = sheetsOf(rows, {});
    expect(whole).toMatchObject({ name: "進捗状況" });
    expect(whole?.part).toBeUndefined();
    expect(whole?.print.firstPage).toBeUndefined();
    expect(others).toEqual([]);
  });

  test("one for each 節 has its own title, headings and rows, and all have the same columns", () => {
    const status = { ...measureRow({}).cells, status: textCell("○") };
    const some = [...rows, { ...row(null, null, "最後"), status: "○", cells: status }];
    const divided = sheetsOf(some, { division: "section", annex: "別添１" });
    expect(divided.map(({ name }) => name)).toEqual(progressParts(some).map(({ name }) => name));
    const headers = new Set(
      divided.map((model) => JSON.stringify(shownRows(model).find(([text]) => text === "該当項目"))),
    );
    expect([...headers]).toEqual([JSON.stringify(["該当項目", "施策名", "担当府省庁", "状況", "進捗状況"])]);
    const [opening] = divided;
    if (!opening) throw new Error("no sheet");
    const lines = shownRows(opening).map(([text]) => text);
    expect(lines.slice(0, 2)).toEqual(["別添１", "施策の進捗状況"]);
    expect(lines).toEqual(expect.arrayContaining([first, "（１）対処態勢の整備"]));
    expect(lines).not.toContain("（２）情報の共有");
  });

  test("pages are counted through", () => {
    const long = Array.from({ length: 60 }, (_, index) =>
      row(`第${index < 40 ? 1 : 2}章 章`, null, `施策${index}${"あ".repeat(60)}`),
    );
    const [one, two, ...others] = sheetsOf([...long, row("第３章 章", null, "終わり")], {
      division: "section",
    });
    const pages = (one?.print.breaks ?? []).length + 1;
    expect(pages).toBeGreaterThan(1);
    expect(one?.print.firstPage).toBe(1);
    expect(two?.print.firstPage).toBe(pages + 1);
    expect(others[0]?.print.firstPage).toBe(pages + 1 + (two?.print.breaks ?? []).length + 1);
  });

  test("of the half year 概要 is a sheet by itself, the fields follow without it", () => {
    const divided = sheetsOf(rows, { layout: "halfYear", division: "section" });
    expect(divided.map(({ name }) => name)).toEqual([
      "進捗状況 概要",
      ...progressParts(rows).map(({ name }) => name),
    ]);
    const lines = divided.map((model) => shownRows(model).map(([text]) => String(text)));
    expect(lines.map((each) => each.includes("概要"))).toEqual([true, false, false, false, false]);
    expect(lines.map((each) => each.filter((text) => text.startsWith("【施策名】")).length)).toEqual([
      0, 2, 1, 1, 1,
    ]);
  });
});
