import type { Finding } from "../../../src/domain/check/Finding";
import type { MeasureField } from "../../../src/domain/measure/MeasureRow";
import { findingMinistries } from "../../../src/domain/sheet/findingMinistries";
import { checkWorkbook } from "../../../src/jobs/checkWorkbook";
import { gridOf } from "../../support/grids";

const HEADER = ["該当項目", "施策名", "担当府省庁", "状況", "進捗状況"];

function ministriesIn(rows: readonly (readonly string[])[], merges: readonly string[] = []) {
  const { sheets } = checkWorkbook([gridOf(rows, merges)]);
  const ministriesOf = findingMinistries(sheets.flatMap((sheet) => sheet.rows));
  return (cell: string, field: MeasureField | "sheet" = "progress", sheet = "様式"): string =>
    ministriesOf({ sheet, cell, field } as Finding);
}

const MEASURES = [
  HEADER,
  ["ア）", "訓練の実施", "総務省及び経産省", "○", "・実施した。"],
  ["イ）", "点検の実施", "", "○", "・点検した。"],
  ["ウ）", "窓口の整備", "謎の会", "○", "・整備した。"],
];

test("canonical names; as written what is not certain", () => {
  const of = ministriesIn(MEASURES);
  expect([of("E2"), of("A2", "label"), of("E3"), of("E4")]).toEqual([
    "総務省、経済産業省",
    "総務省、経済産業省",
    "",
    "謎の会",
  ]);
});

test("what belongs to the sheet or to a heading, or stands elsewhere, is nobody's", () => {
  const of = ministriesIn(MEASURES);
  expect([of("E2", "sheet"), of("E2", "section"), of("E9"), of("E2", "progress", "別")]).toEqual([
    "",
    "",
    "",
    "",
  ]);
});

test("a merged cell stands in its first row", () => {
  const rows = [HEADER, ["ア）", "訓練", "総務省", "○", "・実施した。"], ["イ）", "点検", "", "○", ""]];
  const of = ministriesIn([...rows, ["ウ）", "整備", "警察庁", "×", "・未定。"]], ["C2:C3", "E2:E3"]);
  expect([of("E2"), of("C2", "ministries"), of("E4")]).toEqual(["総務省", "総務省", "警察庁"]);
});

test("of tables side by side each has its own", () => {
  const [left, right] = [
    MEASURES,
    MEASURES.map((cells) => cells.map((text) => text.replace("総務", "法務"))),
  ];
  const of = ministriesIn(left.map((cells, index) => [...cells, "", ...(right[index] ?? [])]));
  expect([of("E2"), of("K2")]).toEqual(["総務省、経済産業省", "法務省、経済産業省"]);
});

test("a text that goes on in the next line is still its row's", () => {
  const rows = [
    HEADER,
    ["ア）", "訓練", "総務省", "○", "・実施した。"],
    ["", "", "", "", "・続きも書いた。"],
  ];
  const of = ministriesIn([...rows, ["イ）", "点検", "警察庁", "○", "・点検した。"]]);
  expect([of("E3"), of("E4")]).toEqual(["総務省", "警察庁"]);
});
