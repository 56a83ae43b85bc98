import { readInquirySheet } from "../../../src/domain/inquiry/readInquirySheet";
import { gridOf } from "../../support/grids";

const said = (rows: Parameters<typeof gridOf>[0], merges: string[] = []) =>
  readInquirySheet(gridOf(rows, merges, "照会")).map(({ row, number, answer, text }) => [
    row,
    number,
    answer,
    text,
  ]);

describe("照会の表を読む", () => {
  test("the headers' words decide, in whatever order, with other columns between and lines above", () => {
    expect(
      said([
        ["総務省　御中"],
        [],
        ["担当課", "修 正 文", "備考", "回　答", "照会番号"],
        ["Ａ課", "新しい文", "", "直しました", "1-AAAA-BBBB"],
        ["Ｂ課", "", "急ぎ", "", "1-CCCC-DDDD"],
      ]),
    ).toEqual([
      [4, "1-AAAA-BBBB", "直しました", "新しい文"],
      [5, "1-CCCC-DDDD", "", ""],
    ]);
  });

  test("one of the two columns to answer in is enough; without either, or without numbers, it is no such table", () => {
    expect(
      said([
        ["照会番号", "修正文"],
        ["1-AAAA-BBBB", "新"],
      ]),
    ).toEqual([[2, "1-AAAA-BBBB", "", "新"]]);
    expect(
      said([
        ["照会番号", "シート"],
        ["1-AAAA-BBBB", "様式"],
      ]),
    ).toEqual([]);
    expect(
      said([
        ["番号", "回答"],
        ["001", "了"],
      ]),
    ).toEqual([]);
  });

  test("an answer without a number is told too, a blank line is none", () => {
    expect(
      said([
        ["照会番号", "回答", "備考"],
        ["", "追加の意見", ""],
        ["", "", "計"],
      ]),
    ).toEqual([[2, "", "追加の意見", ""]]);
  });

  test("an answer merged over rows is that of each, a new text only that of its own row", () => {
    expect(
      said(
        [
          ["照会番号", "回答", "修正文"],
          ["1-AAAA-BBBB", "確認済み", "新"],
          ["1-CCCC-DDDD", null, null],
        ],
        ["B2:B3", "C2:C3"],
      ),
    ).toEqual([
      [2, "1-AAAA-BBBB", "確認済み", "新"],
      [3, "1-CCCC-DDDD", "確認済み", ""],
    ]);
  });
});
