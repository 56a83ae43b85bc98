import { htmlOf, htmlPageOf } from "../../../src/domain/publication/htmlOf";
import { markdownOf } from "../../../src/domain/publication/markdownOf";
import type { PlainModel } from "../../../src/domain/publication/moveLines";
import { withoutCharts } from "../../../src/domain/publication/withoutCharts";

/** A block whose words reach over a column, two lines of headers, and a cell that stands for two rows. */
const model: PlainModel = {
  kind: "summary",
  name: "集計",
  rows: [
    ["集計 *全体*"],
    ["# 分母: 1,234行"],
    [],
    ["府省庁別"],
    ["府省庁", null, "件数", null, "割合"],
    ["", null, "○", "×", "計（％）"],
    ["総務省|A\n<局>", null, 1234, -5, 62],
    ["", null, null, 3, null],
    ["以上"],
  ],
  merges: [
    { top: 1, left: 1, bottom: 1, right: 5 },
    { top: 5, left: 1, bottom: 6, right: 2 },
    { top: 5, left: 3, bottom: 5, right: 4 },
    { top: 7, left: 1, bottom: 8, right: 2 },
  ],
  looks: [
    { top: 1, left: 1, bottom: 1, right: 5, look: "title" },
    { top: 2, left: 1, bottom: 2, right: 5, look: "note" },
    { top: 4, left: 1, bottom: 4, right: 5, look: "heading" },
    { top: 5, left: 1, bottom: 6, right: 5, look: "header" },
    { top: 7, left: 1, bottom: 8, right: 2, look: "text" },
    { top: 7, left: 3, bottom: 8, right: 3, look: "count" },
    { top: 7, left: 4, bottom: 8, right: 4, look: "change" },
    { top: 7, left: 5, bottom: 8, right: 5, look: "percent" },
    { top: 9, left: 1, bottom: 9, right: 5, look: "alert" },
  ],
  columnWidths: [10, 10, 10, 10, 10],
  tables: [],
  freeze: { rows: 0, columns: 0 },
  print: { orientation: "portrait" },
};

test("Markdown: what is merged stands once, signs of its own stay as written", () => {
  expect(markdownOf([model])).toBe(
    [
      "## 集計 \\*全体\\*",
      "",
      "\\# 分母: 1,234行",
      "",
      "### 府省庁別",
      "",
      "| 府省庁 | 件数<br>○ | × | 割合<br>計（％） |",
      "| --- | ---: | ---: | ---: |",
      "| 総務省\\|A<br>&lt;局&gt; | 1,234 | -5 | 62% |",
      "|  |  | +3 |  |",
      "",
      "**以上**",
      "",
    ].join("\n"),
  );
});

test("HTML: merged cells span rows and columns, text is only text", () => {
  const head = 'style="background:#D9E1F2;font-weight:bold"';
  expect(htmlOf([model])).toBe(
    [
      "<h2>集計 *全体*</h2>",
      "<p># 分母: 1,234行</p>",
      "<h3>府省庁別</h3>",
      '<table border="1" style="border-collapse:collapse">',
      "<thead>",
      `<tr><th rowspan="2" ${head}>府省庁</th><th colspan="2" ${head}>件数</th><th ${head}>割合</th></tr>`,
      `<tr><th ${head}>○</th><th ${head}>×</th><th ${head}>計（％）</th></tr>`,
      "</thead>",
      "<tbody>",
      '<tr><td rowspan="2">総務省|A<br>&lt;局&gt;</td><td style="text-align:right">1,234</td><td style="text-align:right">-5</td><td style="text-align:right">62%</td></tr>',
      '<tr><td></td><td style="text-align:right">+3</td><td></td></tr>',
      "</tbody>",
      "</table>",
      "<p><strong>以上</strong></p>",
      "",
    ].join("\n"),
  );
});

test("a sheet without a title goes by its name; a page has one too", () => {
  const untitled = { ...model, name: "施策<一覧>", rows: [["番号"], ["001"]], merges: [], looks: [] };
  expect(markdownOf([untitled])).toMatch(/^## 施策&lt;一覧&gt;\n\n/u);
  expect(htmlPageOf("題 & 名", [untitled])).toMatch(
    /^<!doctype html>[\s\S]*<title>題 &amp; 名<\/title>[\s\S]*<h2>施策&lt;一覧&gt;<\/h2>[\s\S]*<\/html>\n$/u,
  );
});

test("charts are told to be left out", () => {
  const charts = [{ title: "図" } as NonNullable<PlainModel["charts"]>[number]];
  const published = withoutCharts({ models: [{ ...model, charts }, model], removed: [] });
  expect(published.removed).toEqual([{ kind: "charts", sheet: "集計", count: 1 }]);
  expect(published.models[0]).not.toHaveProperty("charts");
});
