import { bookOfModels } from "../../../src/host/model/bookOfModels";
import type { Book } from "../../../src/host/model/Book";
import { Layouts } from "../../../src/preview/host/Layouts";
import { readCharts } from "../../../src/preview/host/readCharts";
import { chartedModel } from "../../support/chartedModel";

function charted() {
  const book = bookOfModels([chartedModel([3, 0, 2])]);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  return { book, sheet };
}
const first = (book: Book) => {
  const [sheet] = book.sheets;
  const [chart] = sheet ? readCharts(book, sheet) : [];
  if (!chart) throw new Error("no chart");
  return chart;
};

describe("charts as the page shows them", () => {
  test("say what the cells say, a heading that goes on among it, and nothing for nought", () => {
    const { book } = charted();
    expect(first(book)).toMatchObject({
      title: "章と節ごとの状況",
      direction: "bar",
      grouping: "stacked",
      isReversed: true,
      categories: ["第１章 表示", "第１章 衛生", "第２章 事故"],
      series: [
        { name: "◎", color: "#107C41", values: [3, 0, 2], labels: ["◎ 3", "", "◎ 2"], labelColor: "#FFFFFF" },
        { name: "○", values: [1, 0, 5], labels: ['a"b 1', "", 'a"b 5'] },
      ],
    });
  });

  test("follow the cells", () => {
    const { book, sheet } = charted();
    sheet.setCell(2, 2, { content: 12 });
    sheet.setCell(1, 2, { content: "済" });
    sheet.setCell(3, 2, { content: "なし" });
    expect(first(book).series[0]).toMatchObject({
      name: "済",
      values: [12, undefined, 2],
      labels: ["◎ 12", "", "◎ 2"],
    });
  });

  test("that the host does not understand are not shown", () => {
    const { book, sheet } = charted();
    for (const chart of sheet.charts) chart.type = undefined;
    expect(readCharts(book, sheet)).toEqual([]);
  });

  test("there is room for a chart below the last row", () => {
    const { book, sheet } = charted();
    const [chart] = sheet.charts;
    if (chart) chart.place = { top: 500, left: 40, bottom: 520, right: 50 };
    const { rows, columns } = new Layouts(book).read(sheet);
    expect([rows.length, columns.length]).toEqual([620, 60]);
  });
});
