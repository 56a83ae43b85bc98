import fc from "fast-check";
import { tallyMeasures, type Tally } from "../../../src/domain/counting/tallyMeasures";
import type { MeasureRow } from "../../../src/domain/measure/MeasureRow";
import { defaultMinistryMaster as master } from "../../../src/domain/ministry/defaultMinistryMaster";
import { defaultStatusScheme as scheme } from "../../../src/domain/status/defaultStatusScheme";
import { crossTable, type CountedLine, type CrossTable } from "../../../src/domain/summary/crossTable";
import { crossBlock, type CrossBlock, type RowAxis } from "../../../src/domain/summary/SummaryBlock";
import { fictionalReport } from "../../support/fictionalReport";
import { generatedMeasures } from "../../support/generatedMeasures";
import { measureRow, textCell } from "../../support/measures";

const tallied = (rows: readonly MeasureRow[]): Tally =>
  tallyMeasures(rows, { scheme, master, fiscalYear: 2010 });

const shown = ({ kind, path, cells, total, relisted }: CountedLine): string =>
  [
    kind === "leaf" ? "" : "計 ",
    path.map(({ text }) => text ?? "").join("/"),
    ": ",
    cells.map(({ value }) => value).join(" "),
    ` =${total.value}`,
    relisted ? ` 再掲${relisted.value}` : "",
  ].join("");

const linesOf = ({ lines, whole }: CrossTable): string[] => [...lines, whole].map(shown);

const { tally } = fictionalReport();
const lines = (rows: readonly RowAxis[], changes: Partial<CrossBlock> = {}): string[] =>
  linesOf(crossTable(crossBlock(rows, changes), tally));

/**
 * Counted by hand from the fictional form: seven rows, of which one is 再掲; ◎ in 001 002, ○ in 003, △ in 004, none in
 * 005, × in 006. Columns: ◎ ○ △ × 未記入・不明.
 */
describe("the fictional form, by hand", () => {
  test("by heading, with subtotals where a heading has more than one below it", () => {
    expect(lines(["headings"])).toEqual([
      "１ 備え/（１）訓練/① 合同: 2 1 0 0 0 =3",
      "１ 備え/（１）訓練/② 単独: 0 0 1 0 0 =1",
      "計 １ 備え/（１）訓練: 2 1 1 0 0 =4",
      "１ 備え/（２）窓口/: 0 0 0 0 1 =1",
      "計 １ 備え: 2 1 1 0 1 =5",
      "２ 学び/（１）訓練/: 0 0 0 1 0 =1",
      "計 : 2 1 1 1 1 =6",
    ]);
  });

  test("without subtotals", () => {
    expect(lines(["headings"], { subtotals: false }).filter((line) => line.startsWith("計"))).toEqual([
      "計 : 2 1 1 1 1 =6",
    ]);
  });

  test("by policy area, with what is relisted beside it", () => {
    expect(lines(["policyArea"], { relisted: true })).toEqual([
      "１ 備え: 2 1 1 0 1 =5 再掲0",
      "２ 学び: 0 0 0 1 0 =1 再掲1",
      "計 : 2 1 1 1 1 =6 再掲1",
    ]);
  });

  test("by ministry in the master's order, group terms and unknown names apart", () => {
    const table = crossTable(crossBlock(["ministry"]), tally);
    expect(linesOf(table)).toEqual([
      "内閣官房: 1 0 0 0 0 =1",
      "総務省: 2 0 0 0 1 =3",
      "経済産業省: 0 1 0 0 0 =1",
      "全府省庁: 0 0 1 0 0 =1",
      "海洋協議会: 0 0 0 0 1 =1",
      "（担当の記載なし）: 0 0 0 1 0 =1",
      "計 : 2 1 1 1 1 =6",
    ]);
    expect(table.lines.map(({ path }) => path[0]?.over)).toEqual([
      undefined,
      undefined,
      undefined,
      "まとめの呼び方",
      "府省庁マスタにない名前",
      "その他",
    ]);
  });

  test("by measures: ア）, イ）ａ）ｂ） as one, and so on", () => {
    expect(lines(["chapter"], { unit: "letter" })).toEqual([
      "１ 備え: 1 1 1 0 1 =4",
      "２ 学び: 0 0 0 1 0 =1",
      "計 : 1 1 1 1 1 =5",
    ]);
    // イ） is of both 総務省 and 経済産業省, and its status is the lower of its two.
    expect(lines(["ministry"], { unit: "letter" }).slice(0, 3)).toEqual([
      "内閣官房: 1 0 0 0 0 =1",
      "総務省: 1 1 0 0 1 =3",
      "経済産業省: 0 1 0 0 0 =1",
    ]);
  });

  test("ministries under their headings: the heading's own count is of rows", () => {
    expect(lines(["section", "ministry"]).slice(0, 5)).toEqual([
      "（１）訓練/内閣官房: 1 0 0 0 0 =1",
      "（１）訓練/総務省: 2 0 0 0 0 =2",
      "（１）訓練/経済産業省: 0 1 0 0 0 =1",
      "（１）訓練/全府省庁: 0 0 1 0 0 =1",
      "計 （１）訓練: 2 1 1 0 0 =4",
    ]);
  });

  test("by deadline, by whether it is done, and by status", () => {
    expect(lines(["deadline"])).toEqual([
      "2025年度下半期: 1 0 0 0 0 =1",
      "継続: 1 0 0 0 0 =1",
      "期限なし・不明: 0 1 1 1 1 =4",
      "計 : 2 1 1 1 1 =6",
    ]);
    // 実施済み, 実施済みでない, 未記入・不明
    expect(lines(["chapter"], { columns: "done" })).toEqual([
      "１ 備え: 2 2 1 =5",
      "２ 学び: 0 1 0 =1",
      "計 : 2 3 1 =6",
    ]);
    expect(lines(["done"], { columns: "deadline" })).toEqual([
      "実施済み: 1 1 0 =2",
      "実施済みでない: 0 0 3 =3",
      "未記入・不明: 0 0 1 =1",
      "計 : 1 1 4 =6",
    ]);
    expect(lines(["status"], { columns: "done" }).slice(0, 2)).toEqual(["◎: 2 0 0 =2", "○: 0 1 0 =1"]);
  });

  test("ministries side by side: their sum is 延べ, the total is 実数", () => {
    expect(lines(["chapter"], { columns: "ministry" })).toEqual([
      "１ 備え: 1 3 1 1 1 0 =5",
      "２ 学び: 0 0 0 0 0 1 =1",
      "計 : 1 3 1 1 1 1 =6",
    ]);
  });

  test("what the document does not have falls away; with nothing left there is the whole", () => {
    expect(lines(["subgroup"])).toEqual(["計 : 2 1 1 1 1 =6"]);
    expect(lines(["status"])).toEqual(["計 : 2 1 1 1 1 =6"]);
    expect(crossTable(crossBlock(["group", "ministry"]), tally).axes).toEqual(["ministry"]);
  });
});

test("内閣府 and 内閣官房 are two, 海 and 海洋省 too", () => {
  const rows = [["内閣府"], ["内閣官房"], ["内閣府", "内閣官房"], ["海"], ["海洋省"]].map((ministries) =>
    measureRow({ ministries }),
  );
  expect(
    linesOf(crossTable(crossBlock(["ministry"]), tallied(rows))).map((line) => line.replace(/: .*=/u, " ")),
  ).toEqual(["内閣官房 2", "内閣府 2", "海 1", "海洋省 1", "計  5"]);
});

test("one heading on two sheets, written with other spaces, is one line", () => {
  const rows = [
    measureRow({ section: "（１）訓練" }),
    measureRow({ section: "（２）窓口" }),
    measureRow({ section: "（１） 訓練", sheet: "続き" }),
  ];
  const { lines: all } = crossTable(crossBlock(["headings"]), tallied(rows));
  expect(all.map(({ path, total }) => [path[0]?.text, total.value])).toEqual([
    ["（１）訓練", 2],
    ["（２）窓口", 1],
  ]);
});

test("a loose form of a group term is a group term too, as written, behind the term itself", () => {
  const ministries = ["海洋協議会", "関係府省庁", "全府省", "全府省庁", "総務省"];
  const { lines: all } = crossTable(crossBlock(["ministry"]), tallied([measureRow({ ministries })]));
  expect(all.map(({ path }) => path[0]?.text)).toEqual([
    "総務省",
    "全府省庁",
    "全府省",
    "関係府省庁",
    "海洋協議会",
  ]);
});

describe("which headings 見出し stands for", () => {
  test.each<[string, Partial<MeasureRow>, readonly string[]]>([
    [
      "章・節・項, not what is below",
      { chapter: "１ 備え", item: "① 合同", group: "国際" },
      ["chapter", "item"],
    ],
    ["else what there is", { group: "国際", subgroup: "Ⅰ 会議" }, ["group", "subgroup"]],
    ["none", {}, []],
  ])("%s", (_, headings, axes) => {
    expect(crossTable(crossBlock(["headings"]), tallied([measureRow(headings)])).axes).toEqual(axes);
  });

  test("the policy area is the highest heading of which there is more than one", () => {
    const rows = ["① 合同", "② 単独"].map((item) => measureRow({ chapter: "１ 備え", item }));
    expect(crossTable(crossBlock(["policyArea"]), tallied(rows)).axes).toEqual(["item"]);
  });
});

describe("whatever the rows say", () => {
  const holds = (property: (rows: readonly MeasureRow[]) => void): void => {
    fc.assert(fc.property(generatedMeasures, property));
  };
  const leafSum = ({ lines: all }: CrossTable): number =>
    all.filter(({ kind }) => kind === "leaf").reduce((sum, { total }) => sum + total.value, 0);

  test.each<[string, readonly RowAxis[]]>([
    ["headings", ["headings"]],
    ["policy area and deadline", ["policyArea", "deadline"]],
    ["done and group", ["done", "group"]],
  ])("lines of %s add up to the live rows", (_, axes) => {
    holds((rows) => {
      const table = crossTable(crossBlock(axes), tallied(rows));
      expect(table.whole.total.value).toBe(rows.filter(({ relisted }) => !relisted).length);
      if (table.axes.length > 0) expect(leafSum(table)).toBe(table.whole.total.value);
    });
  });

  test("columns add up to the line, but for ministries, which may be more", () => {
    holds((rows) => {
      const byStatus = crossTable(crossBlock(["headings"], { percent: "row" }), tallied(rows));
      for (const { cells, total } of [...byStatus.lines, byStatus.whole])
        expect(cells.reduce((sum, { value }) => sum + value, 0)).toBe(total.value);
      const byMinistry = crossTable(crossBlock(["headings"], { columns: "ministry" }), tallied(rows));
      for (const { cells, total } of byMinistry.lines)
        expect(cells.reduce((sum, { value }) => sum + value, 0)).toBeGreaterThanOrEqual(total.value);
    });
  });

  test("延べ of ministries is the number of names in live rows", () => {
    holds((rows) => {
      const names = (row: MeasureRow): number =>
        Math.max(1, new Set(row.ministries.map((name) => name.toLowerCase())).size);
      const live = rows.filter(({ relisted }) => !relisted);
      expect(leafSum(crossTable(crossBlock(["ministry"]), tallied(rows)))).toBe(
        live.reduce((sum, row) => sum + names(row), 0),
      );
    });
  });

  test("there are as many measures as letters, in every block of measures", () => {
    holds((rows) => {
      const counted = tallied(rows);
      for (const axis of ["headings", "deadline", "done"] as const) {
        const { whole } = crossTable(crossBlock([axis], { unit: "letter" }), counted);
        expect(whole.total.value).toBe(counted.letters.total);
      }
    });
  });
});

test("0 rows, 1 row, and a row due at the end of its year", () => {
  expect(linesOf(crossTable(crossBlock(["headings"]), tallied([])))).toEqual(["計 : 0 0 0 0 0 =0"]);
  const cells = { ...measureRow({}).cells, deadline: textCell("年度末") };
  const one = measureRow({ deadline: "年度末", cells });
  expect(linesOf(crossTable(crossBlock(["deadline"]), tallied([one])))).toEqual([
    "2010年度下半期: 0 0 0 0 1 =1",
    "計 : 0 0 0 0 1 =1",
  ]);
});
