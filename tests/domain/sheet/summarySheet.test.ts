import { tallyMeasures } from "../../../src/domain/counting/tallyMeasures";
import { defaultMinistryMaster as master } from "../../../src/domain/ministry/defaultMinistryMaster";
import { isFormulaCell, type SheetModel } from "../../../src/domain/sheet/SheetModel";
import { defaultStatusScheme as scheme } from "../../../src/domain/status/defaultStatusScheme";
import type { MeasureRow } from "../../../src/domain/measure/MeasureRow";
import { previousCounts } from "../../../src/domain/summary/PreviousCounts";
import { crossBlock } from "../../../src/domain/summary/SummaryBlock";
import { fictionalReport } from "../../support/fictionalReport";
import { measureRow } from "../../support/measures";
import { shownRows } from "../../support/modelGrid";
import { reportModels } from "../../support/reportModels";

const GRAND_TOTAL = "計（行・再掲を除く）";
const linesOf = (model: SheetModel): string[] => shownRows(model).map((cells) => cells.join("|"));
const summaryOf = (rows: readonly MeasureRow[]): SheetModel =>
  reportModels({ tally: tallyMeasures(rows, { scheme, master }) }).summary;

const report = fictionalReport();
const { summary } = reportModels({
  ...report,
  notRun: [{ sheet: "様式", rule: "deadline.passed", text: "基準日が分かりません。" }],
});

test("集計 of the fictional form", () => {
  expect(linesOf(summary)).toEqual([
    "集計",
    "年度: 2025（令和7）　期: 上半期　基準日: 2025年9月30日",
    "未確定（誤り 3件）",
    "状況の区分: 四区分（◎○△×）",
    "※ 区分とその記号は初期設定のものです。設定で変えられます。",
    "分母: 再掲を除く6行（全7行、再掲1行）",
    "",
    "状況別",
    "区分|内容||行数|割合（％）|施策数|割合（％）",
    "◎|実施済み：既に実施した。||2|33|1|20",
    "○|実施予定（準備中）：検討又は準備を進めており、予定の期間内に実施できる。||1|17|1|20",
    "△|実施見込み（着手前）：これから着手するが、予定の期間内に実施できる見込みである。||1|17|1|20",
    "×|実施できるか不明：予定の期間内に実施できるか、現時点では分からない。||1|17|1|20",
    "未記入・不明|||1|17|1|20",
    "合計|||6|100|5|100",
    "※ 行数の割合は一行ずつ四捨五入したもので、足すと101％になります。",
    "",
    "※ 施策数は、施策（ア、イ、ウ…）ごとに一つの状況を数えたものです。施策一覧の「施策状況」の列を直すと変わります。",
    "",
    "政策領域別",
    "章|||◎|○|△|×|未記入・不明|計|◎（％）|○（％）|△（％）|×（％）|未記入・不明（％）|計（％）",
    "１ 備え|||2|1|1|0|1|5|40|20|20|0|20|100",
    "２ 学び|||0|0|0|1|0|1|0|0|0|100|0|100",
    "計|||2|1|1|1|1|6|33|17|17|17|17|101",
    "※ 割合は、各行の計を100とするもので、一つずつ四捨五入した整数です。",
    "※ 四捨五入のため、割合の計が100にならない行が1行あります。",
    ...Array.from({ length: 9 }, () => ""),
    "見出し別",
    "章|節|項|◎|○|△|×|未記入・不明|計",
    "１ 備え|（１）訓練|① 合同|2|1|0|0|0|3",
    "||② 単独|0|0|1|0|0|1",
    "||小計|2|1|1|0|0|4",
    "|（２）窓口||0|0|0|0|1|1",
    "|小計||2|1|1|0|1|5",
    "２ 学び|（１）訓練||0|0|0|1|0|1",
    "計（行・再掲を除く）|||2|1|1|1|1|6",
    "",
    "府省庁別",
    "府省庁|||◎|○|△|×|未記入・不明|計（延べ）",
    "内閣官房|||1|0|0|0|0|1",
    "総務省|||2|0|0|0|1|3",
    "経済産業省|||0|1|0|0|0|1",
    "まとめの呼び方",
    "全府省庁|||0|0|1|0|0|1",
    "府省庁マスタにない名前",
    "海洋協議会|||0|0|0|0|1|1",
    "その他",
    "（担当の記載なし）|||0|0|0|1|0|1",
    "延べ計|||3|1|1|1|2|8",
    "実数（行・再掲を除く）|||2|1|1|1|1|6",
    "※ 延べは、複数の府省庁が担当する行をそれぞれの府省庁で一回ずつ数えます。実数は、一行を一回だけ数えます。",
    "",
    "",
    "期限別",
    "期限|||◎|○|△|×|未記入・不明|計",
    "2025年度下半期|||1|0|0|0|0|1",
    "継続|||1|0|0|0|0|1",
    "期限なし・不明|||0|1|1|1|1|4",
    "計|||2|1|1|1|1|6",
    "※ 期限は、書かれた最も遅い期日の年度で数えます（この年度は上半期・下半期）。「継続」は期日がなく続くもの、「期限なし・不明」は期限の記載がないか、年の分からないものです。",
    "",
    "検算",
    "対象|||集計|施策一覧|結果",
    "状況別（行数）|||6|6|一致",
    "状況別（施策数）|||5|5|一致",
    "政策領域別の行の合計|||6|6|一致",
    "政策領域別の計|||6|6|一致",
    "見出し別の行の合計|||6|6|一致",
    "見出し別の計|||6|6|一致",
    "府省庁別の実数|||6|6|一致",
    "期限別の行の合計|||6|6|一致",
    "期限別の計|||6|6|一致",
  ]);
});

test("where shares are adjusted, those that make up a whole add up to 100, and each block says how it is rounded", () => {
  const { tally, findings } = report;
  const blocks = [
    { kind: "overall" },
    { kind: "trend" },
    crossBlock(["policyArea"], { percent: "row" }),
    crossBlock(["policyArea"], { percent: "row", columns: "ministry" }),
    crossBlock(["policyArea"], { percent: "column", columns: "done" }),
  ] as const;
  const previous = previousCounts(tally, {}, "前回.xlsx");
  const adjusted = reportModels({ tally, findings, blocks, previous, rounding: "largestRemainder" });
  const lines = linesOf(adjusted.summary);
  const under = (title: string): string[] => {
    const block = lines.slice(lines.indexOf(title));
    return block.slice(0, block.indexOf(""));
  };
  expect(under("状況別").slice(2)).toEqual([
    "◎|実施済み：既に実施した。|2|33|1|20",
    "○|実施予定（準備中）：検討又は準備を進めており、予定の期間内に実施できる。|1|17|1|20",
    "△|実施見込み（着手前）：これから着手するが、予定の期間内に実施できる見込みである。|1|17|1|20",
    "×|実施できるか不明：予定の期間内に実施できるか、現時点では分からない。|1|17|1|20",
    "未記入・不明||1|16|1|20",
    "合計||6|100|5|100",
    "※ 割合は、合計が100％になるように、最大剰余法で調整した整数です。",
    "※ 施策数は、施策（ア、イ、ウ…）ごとに一つの状況を数えたものです。施策一覧の「施策状況」の列を直すと変わります。",
  ]);
  expect(under("政策領域別").slice(-2)).toEqual([
    "計||2|1|1|1|1|6|33|17|17|17|16|100",
    "※ 割合は、各行の計を100とするもので、合計が100％になるように、最大剰余法で調整した整数です。",
  ]);
  expect(under("推移").at(-1)).toBe("※ 割合は、一つずつ四捨五入した整数です。");
  for (const title of ["政策領域別 × 府省庁", "政策領域別 × 実施済みか"])
    expect(under(title).at(-1)).toMatch(/を100とするもので、一つずつ四捨五入した整数です。$/u);
});

test("every number in it is a formula, none of them longer than Excel allows", () => {
  const cells = summary.rows.flat();
  expect(cells.filter((cell) => typeof cell === "number")).toEqual([]);
  const formulas = cells.filter(isFormulaCell).map(({ formula }) => formula);
  expect(formulas.length).toBeGreaterThan(100);
  expect(formulas.filter((formula) => formula.length > 8192)).toEqual([]);
});

test("counts ask the tables by the names that they have in this workbook", () => {
  const at = shownRows(summary).findIndex(([first]) => first === "総務省");
  expect(summary.rows[at]?.[3]).toEqual({
    formula: '=COUNTIFS(施策一覧_2[担当キー],"*、総務省、*",施策一覧_2[再掲],"<>再掲",施策一覧_2[状況],"◎")',
    value: 2,
  });
});

describe("the 計 line", () => {
  test.each<[string, readonly MeasureRow[], number]>([
    ["with headings", report.measures, 4],
    ["without headings", [measureRow({ status: "○" })], 3],
    ["with one level", [measureRow({ section: "（１）訓練" })], 3],
    ["with nothing to count", [], 3],
  ])("%s stands once, its codes' counts side by side under their codes", (_, rows, first) => {
    const model = summaryOf(rows);
    const lines = model.rows.flatMap((cells, index) => (cells[0] === GRAND_TOTAL ? [index] : []));
    expect(lines).toHaveLength(1);
    const [line = -1] = lines;
    const header = model.rows.slice(0, line).findLast((cells) => cells.includes("◎"));
    expect(header?.slice(first - 1)).toEqual(["◎", "○", "△", "×", "未記入・不明", "計"]);
    const { byStatus } = tallyMeasures(rows, { scheme, master });
    const shown = shownRows(model)[line]?.slice(first - 1);
    expect(shown).toEqual([...byStatus.byCategory, byStatus.unknown, byStatus.total]);
    expect(model.merges).toContainEqual({ top: line + 1, left: 1, bottom: line + 1, right: first - 1 });
  });
});

describe("what is said above the counts", () => {
  const opening = (model: SheetModel): string[] => linesOf(model).slice(1, 6);

  test("nothing is called all clear that was not checked", () => {
    const notRun = [{ sheet: "様式", rule: "deadline.passed", text: "基準日が分かりません。" }];
    const { tally } = report;
    expect(opening(reportModels({ tally, notRun }).summary)[1]).toBe(
      "誤りは見つかっていません（未実施の検査 1件）",
    );
    expect(opening(reportModels({ tally }).summary)[1]).toBe("誤りは見つかっていません");
  });

  test("a scheme of the user's own is not called the default", () => {
    const own = { ...scheme, name: "二区分", categories: scheme.categories.slice(0, 2) };
    const { summary: model } = reportModels({
      tally: tallyMeasures(report.measures, { scheme: own, master }),
    });
    expect(opening(model).slice(2, 4)).toEqual([
      "状況の区分: 二区分",
      "分母: 再掲を除く6行（全7行、再掲1行）",
    ]);
  });

  test("measures are not counted beside the rows where every row is one", () => {
    const header = linesOf(summaryOf([measureRow({ label: "ア）", status: "◎" })])).find((line) =>
      line.startsWith("区分|内容"),
    );
    expect(header).toBe("区分|内容|行数|割合（％）");
  });
});

test("rows outside every heading of a level have a line of their own", () => {
  const model = summaryOf([
    measureRow({ section: "（１）訓練", item: "① 合同" }),
    measureRow({ section: "（１）訓練" }),
    measureRow({}),
  ]);
  const lines = linesOf(model);
  const first = lines.findIndex((line) => line.startsWith("節|項"));
  expect(lines.slice(first + 1, first + 5)).toEqual([
    "（１）訓練|① 合同|0|0|0|0|1|1",
    "|（見出しなし）|0|0|0|0|1|1",
    "|小計|0|0|0|0|2|2",
    "（見出しなし）||0|0|0|0|1|1",
  ]);
});

test("no two merges lie over one another, and every row is as wide as the sheet at most", () => {
  const { merges, rows, columnWidths } = summary;
  expect(new Set(merges.map(({ top, left }) => `${top} ${left}`)).size).toBe(merges.length);
  expect(new Set(merges.map(({ top }) => top)).size).toBe(merges.length);
  expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(columnWidths.length);
});

describe("the numbers of the half-year progress as printed", () => {
  const measuresOf = (counts: readonly number[]): MeasureRow[] =>
    counts.flatMap((count, index) =>
      Array.from({ length: count }, () => measureRow({ status: scheme.categories[index]?.code ?? null })),
    );

  test.each([
    [[27, 111, 18, 3], [17, 70, 11, 2], ""],
    [[31, 79, 20, 3], [23, 59, 15, 2], "※ 行数の割合は一行ずつ四捨五入したもので、足すと99％になります。"],
  ])("%j", (counts, percents, remark) => {
    const lines = shownRows(summaryOf(measuresOf(counts)));
    const first = lines.findIndex(([word]) => word === "◎");
    expect(lines.slice(first, first + 4).map((cells) => cells.slice(2, 4))).toEqual(
      counts.map((count, index) => [count, percents[index]]),
    );
    expect(lines[first + 6]?.[0]).toBe(remark);
  });
});
