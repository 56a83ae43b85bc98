import { withoutTraces } from "../../../src/domain/grid/withoutTraces";
import { gridOf, type CellSpec } from "../../support/grids";

const texts = (rows: CellSpec[][]) =>
  withoutTraces(gridOf(rows)).rows.map((row) => row?.map((cell) => cell?.text ?? ""));

describe("the traces beside a printed sheet of ours", () => {
  test.each<[string, CellSpec[][], string[][]]>([
    [
      "are no content",
      [
        ["題", "", "控え - abc"],
        ["ア）", "訓練", "控え B2 nabc 様式"],
      ],
      [
        ["題", "", ""],
        ["ア）", "訓練", ""],
      ],
    ],
    [
      "nor below lines that somebody has put in above",
      [["私の行"], ["題", "", "控え - abc"]],
      [["私の行"], ["題", "", ""]],
    ],
    [
      "what else stands in their column is content",
      [
        ["題", "", "控え - abc"],
        ["ア）", "訓練", "メモ"],
      ],
      [
        ["題", "", ""],
        ["ア）", "訓練", "メモ"],
      ],
    ],
  ])("%s", (_, rows, expected) => {
    expect(texts(rows).map((row) => row?.slice(0, 3))).toEqual(expected);
  });

  test("a sheet without them is the same sheet", () => {
    const grid = gridOf([
      ["番号", "備考"],
      ["1", "控えを取る"],
      ["2", "控え"],
    ]);
    expect(withoutTraces(grid)).toBe(grid);
  });
});
