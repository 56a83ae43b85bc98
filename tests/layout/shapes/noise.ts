import type { CellSpec } from "../../support/grids";
import type { Dice } from "./Dice";
import type { MeasureTable } from "./MeasureTable";

/** A column in which a text alone is surely not more of the answer above. */
const placeForText = (dice: Dice, { columns }: MeasureTable): number =>
  dice.pick(columns.flatMap(({ field }, index) => (field === "progress" || field === "note" ? [] : [index])));

/** 計の行: the word in some column, perhaps a number beside or below it. */
export function totalLine(dice: Dice, table: MeasureTable, words: readonly string[]): void {
  const { canvas, columns, left } = table;
  const at = placeForText(dice, table);
  const merged = dice.chance();
  const row = canvas.line([dice.pick(words)], merged ? left : left + at);
  if (merged) canvas.mergeAcross(row, left, left + at);
  if (dice.chance())
    canvas.put(row, left + dice.between(at + 1, columns.length), dice.pick(["3", "12施策", "100%"]));
}

export const subtotals = ["小計", "総務省計", "（１）計", "小　計", "小計 3施策"];
export const totals = ["計", "合計", "総計", "計 12施策", "合計（再掲を除く）", "合　計", "施策数計"];

export const remarksAbove = [
  "※ 担当が複数ある場合は、主担当を先に書いてください。",
  "（注）再掲の施策は記入不要です。",
  "提出日：令和７年10月１日",
  "問合せ先：あんしん室 企画係（内線 2140）",
  "令和８年３月31日現在",
  "【凡例】◎：実施済み ○：準備中 △：着手前 ×：不明",
  "（単位：件）",
];
export const remarksBetween = [
  "※ 次の施策は今年度から追加した。",
  "（注）上の施策は法改正を待つ。",
  "注１）別紙を参照。",
  "＊ 数字は速報値",
];
export const remarksBelow = [
  ...remarksAbove,
  "以上",
  "（注１）件数は年度末のもの。",
  "※２ 別紙を添付すること。",
  "注：区分は自己評価による。",
];
export const contactLines: readonly (readonly CellSpec[])[] = [
  ["提出日", "令和７年10月１日"],
  ["問合せ先", "企画課", "内線 2140"],
  ["作成者：", "企画課 山田"],
];

/** A remark in the first column, in another, or merged over all. */
export function remark(dice: Dice, table: MeasureTable, texts: readonly string[]): void {
  const text = dice.pick(texts);
  if (dice.rarely(3)) table.aside(text, placeForText(dice, table));
  else table.lone(text, dice.chance());
}

/** 吹き出し: notes beside the table, as text boxes leave them in cells. */
const boxes = [
  "→ 前回の会議で指摘あり",
  "要確認：担当課に照会中",
  "この列から右は印刷されません",
  "来週までに書き足す。",
  "（山田）数字を合わせること",
];

/** Puts notes right of the table, in its rows. */
export function putBoxes(dice: Dice, table: MeasureTable, top: number): void {
  dice.some(boxes, 1, 4).forEach((text) => {
    const row = dice.between(top, table.canvas.row + 1);
    table.canvas.put(row, table.right + dice.between(1, 3), text);
  });
}
