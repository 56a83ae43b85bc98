import { withoutLines, withTopLine, type PlainModel } from "../../../src/domain/publication/moveLines";

const model: PlainModel = {
  kind: "progress",
  name: "進捗状況",
  rows: [["題"], ["番号", "名", "備考", "府省庁"], ["1", "訓練", "内緒", "総務省"], ["2", "点検", "", ""]],
  merges: [
    { top: 1, left: 1, bottom: 1, right: 4 },
    { top: 3, left: 3, bottom: 4, right: 4 },
    { top: 3, left: 1, bottom: 4, right: 1 },
  ],
  looks: [
    { top: 1, left: 1, bottom: 1, right: 4, look: "title" },
    { top: 3, left: 3, bottom: 4, right: 3, look: "text" },
  ],
  columnWidths: [5, 20, 10, 15],
  rowHeights: [25, 19, 38, 19],
  tables: [{ name: "表", area: { top: 2, left: 1, bottom: 4, right: 4 } }],
  charts: [
    {
      title: "図",
      kind: "column",
      place: { top: 1, left: 5, bottom: 4, right: 8 },
      categories: { top: 3, left: 1, bottom: 4, right: 1 },
      data: { top: 2, left: 4, bottom: 4, right: 4 },
      series: [],
    },
  ],
  freeze: { rows: 2, columns: 3 },
  print: { orientation: "landscape", titleRows: [2, 2], breaks: [2, 4] },
};

describe("lines that are taken out", () => {
  test("all that speaks of columns moves; what spans one shrinks, and keeps its text", () => {
    const left = withoutLines(model, new Set(), new Set([3]));
    expect(left.rows).toEqual([["題"], ["番号", "名", "府省庁"], ["1", "訓練", "内緒"], ["2", "点検", ""]]);
    expect(left.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 3 },
      { top: 3, left: 3, bottom: 4, right: 3 },
      { top: 3, left: 1, bottom: 4, right: 1 },
    ]);
    expect(left.looks).toEqual([{ top: 1, left: 1, bottom: 1, right: 3, look: "title" }]);
    expect(left.columnWidths).toEqual([5, 20, 15]);
    expect(left.tables[0]?.area).toEqual({ top: 2, left: 1, bottom: 4, right: 3 });
    expect(left.charts?.[0]).toMatchObject({ place: { left: 4, right: 7 }, data: { left: 3, right: 3 } });
    expect(left.freeze).toEqual({ rows: 2, columns: 2 });
  });

  test("all that speaks of rows moves; a chart whose numbers go goes too", () => {
    const left = withoutLines(model, new Set([1, 3]), new Set());
    expect(left.rows.map(([first]) => first)).toEqual(["番号", "2"]);
    expect(left.merges).toEqual([{ top: 2, left: 3, bottom: 2, right: 4 }]);
    expect(left.rowHeights).toEqual([19, 19]);
    expect(left.print).toEqual({ orientation: "landscape", titleRows: [1, 1], breaks: [1, 2] });
    expect(left.freeze.rows).toBe(1);
    expect(withoutLines(model, new Set(), new Set([4]))).not.toHaveProperty("charts");
  });
});

test("a line on top moves all else down", () => {
  const topped = withTopLine(model, "未確定");
  expect(topped.rows.slice(0, 2)).toEqual([["未確定"], ["題"]]);
  expect(topped.merges.slice(0, 2)).toEqual([
    { top: 1, left: 1, bottom: 1, right: 4 },
    { top: 2, left: 1, bottom: 2, right: 4 },
  ]);
  expect(topped.looks[0]).toMatchObject({ top: 1, look: "alert" });
  expect(topped.rowHeights).toHaveLength(5);
  expect(topped.print).toMatchObject({ titleRows: [3, 3], breaks: [3, 5] });
  expect(topped.freeze).toEqual({ rows: 3, columns: 3 });
  expect(topped.charts?.[0]?.data).toMatchObject({ top: 3, bottom: 5 });
});
