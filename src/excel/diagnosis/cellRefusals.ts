import { NO_ERROR, type Refusal } from "./refusalProbe";

/** Excel takes one character less. */
const TOO_LONG_TEXT = 32_768;
/** Points; Excel's widest column is far below. */
const TOO_WIDE = 5000;

/** セルの書き込みで断られること, and what is not refused. */
export const cellRefusals: readonly Refusal[] = [
  [
    "bad-address",
    "「1A」を番地として getRange に渡す",
    "InvalidArgument",
    "Worksheet.getRange",
    ({ sheet }) => void sheet.getRange("1A").load("address"),
  ],
  [
    "bad-index",
    "行の番号 -1 を getCell に渡す",
    "InvalidArgument",
    "Worksheet.getCell",
    ({ sheet }) => void sheet.getCell(-1, 0).load("address"),
  ],
  [
    "array-size",
    "大きさの違う配列を values に書く",
    "InvalidArgument",
    "Range.values",
    ({ sheet }) => {
      sheet.getRange("A1:B1").values = [[1], [2]];
    },
  ],
  [
    "unbounded-write",
    "列全体（A:A）の values に配列を書く",
    "InvalidArgument",
    "Range.values",
    ({ sheet }) => {
      sheet.getRange("A:A").values = [["x"]];
    },
  ],
  [
    "text-too-long",
    "32,768字の文字列を書く",
    "InvalidArgument",
    "Range.values",
    ({ sheet }) => {
      sheet.getRange("A1").values = [["あ".repeat(TOO_LONG_TEXT)]];
    },
  ],
  [
    "formula-broken",
    "途中で終わった数式（=1+）を書く",
    "InvalidArgument",
    "Range.formulas",
    ({ sheet }) => {
      sheet.getRange("A1").formulas = [["=1+"]];
    },
  ],
  [
    "formula-unknown-table",
    "ないテーブルを見る数式を書く",
    NO_ERROR,
    "Range.formulas",
    ({ sheet }) => {
      sheet.getRange("A1").formulas = [["=ROWS(ないテーブル[列])"]];
    },
  ],
  [
    "formula-unknown-name",
    "ない名前の数式を書く",
    NO_ERROR,
    "Range.formulas",
    ({ sheet }) => {
      sheet.getRange("A1").formulas = [["=ない名前"]];
    },
  ],
  [
    "column-too-wide",
    "列幅を5,000ポイントにする",
    "InvalidArgument",
    "RangeFormat.columnWidth",
    ({ sheet }) => {
      sheet.getRange("A:A").format.columnWidth = TOO_WIDE;
    },
  ],
];
