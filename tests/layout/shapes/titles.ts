import type { CellSpec } from "../../support/grids";
import type { Dice } from "./Dice";
import type { SheetCanvas } from "./SheetCanvas";

const titles = [
  "令和７年度 進捗状況調査票",
  "（様式１）",
  "「あんしん計画2025」の進捗状況について",
  "施策一覧",
  "別紙１",
  "内閣官房あんしん室 御中",
  "記入日：令和７年10月１日",
  "※ 黄色の欄に記入してください。",
  "提出期限：令和７年10月31日（金）17時",
];
/** 表書き: who answers, beside its caption. */
const captions: readonly (readonly CellSpec[])[] = [
  ["府省庁名", "総務省"],
  ["府省庁名：", "法務省", null, "提出日", "令和７年10月１日"],
  ["担当課", "企画課", "電話", "03-0000-1111"],
  ["提出日", { kind: "date", text: "2025/10/1", date: "2025-10-01" }],
];

/** 表題: some lines over a table. */
export function titleLines(dice: Dice, canvas: SheetCanvas, left: number, right: number): void {
  dice.some(titles, 1, 3).forEach((title) => {
    const row = canvas.line([title], left);
    if (dice.chance()) canvas.mergeAcross(row, left, right);
  });
  if (dice.chance()) canvas.line(dice.pick(captions), left);
  canvas.skip(dice.between(0, 1));
}
