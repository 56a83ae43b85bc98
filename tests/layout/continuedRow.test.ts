import { readSheet } from "../../src/domain/layout/readSheet";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { gridOf } from "../support/grids";
import { judgesOf } from "../support/judges";

const HEADER = ["該当項目", "施策名", "担当省庁", "進捗状況"];
const read = (rows: readonly (readonly string[])[]) =>
  readSheet(gridOf(rows), judgesOf(2025)).rows.map(({ row, label, name, ministries, progress }) => [
    row,
    label,
    name,
    ministries.join("、"),
    progress,
  ]);

describe("a row that a page break cut in two is one measure", () => {
  test("its name, its ministries and its progress go on below the header of the next page", () => {
    expect(
      read([
        HEADER,
        ["ア）", "重要な情報の", "内閣官房及び全", "・会議を開き、その結果を"],
        ["別添１－２"],
        HEADER,
        ["", "取扱い", "府省庁", "まとめた。"],
        ["イ）", "点検", "総務省", "・点検した。"],
      ]),
    ).toEqual([
      [2, "ア）", "重要な情報の取扱い", "内閣官房、全府省庁", "・会議を開き、その結果をまとめた。"],
      [6, "イ）", "点検", "総務省", "・点検した。"],
    ]);
  });

  test("prose begins a new line where a sentence has ended or a bullet opens", () => {
    expect(
      read([
        HEADER,
        ["ア）", "訓練", "総務省", "・会議を開いた。"],
        HEADER,
        ["", "", "", "・報告書を公表した。"],
      ])[0]?.[4],
    ).toBe("・会議を開いた。\n・報告書を公表した。");
  });

  test("prose goes on right below, without a header", () => {
    expect(
      read([
        HEADER,
        ["ア）", "訓練", "総務省", "・会議を開き、その"],
        ["", "", "", "結果をまとめた。"],
        ["", "", "", "・報告書を公表した。"],
        ["イ）", "点検", "総務省", "・点検した。"],
      ]).map((cells) => cells[4]),
    ).toEqual(["・会議を開き、その結果をまとめた。\n・報告書を公表した。", "・点検した。"]);
  });

  test("a measure on the next page whose label was forgotten is a measure", () => {
    expect(
      read([
        HEADER,
        ["ア）", "訓練", "総務省", "・会議を開いた。"],
        HEADER,
        ["", "点検", "法務省", "・点検した。"],
      ]).map((cells) => cells[2]),
    ).toEqual(["訓練", "点検"]);
  });

  test("nothing goes on below a heading", () => {
    expect(
      read([
        HEADER,
        ["ア）", "訓練", "総務省", "・会議を開いた。"],
        ["（２）学び"],
        HEADER,
        ["", "", "", "・どこかの続き。"],
      ]).map((cells) => cells[4]),
    ).toEqual(["・会議を開いた。"]);
  });

  test("every cell it is made of is kept, and no repair of one cell is offered for the whole", () => {
    const grid = gridOf([
      HEADER,
      ["ア）", "訓練", "経産省及び全", "・会議を開いた。"],
      HEADER,
      ["", "", "府省庁", ""],
    ]);
    const { sheets, findings } = checkWorkbook([grid]);
    const cell = sheets[0]?.rows[0]?.cells.ministries;
    expect(cell?.text).toBe("経産省及び全\n府省庁");
    expect(cell?.parts?.map(({ row, text }) => [row, text])).toEqual([
      [2, "経産省及び全"],
      [4, "府省庁"],
    ]);
    expect(findings.find(({ rule }) => rule === "ministry.abbreviation")).toMatchObject({
      cell: "C2",
      suggestion: null,
      safe: false,
    });
  });
});
