import type { LeftReason, MeasuresState } from "../domain/sheet/MeasureEdits";
import { counted } from "./counted";

/** 戻せないわけ. */
export const leftReasons: Readonly<Record<LeftReason, string>> = {
  worked: "表を作るときに決まる列です。元になる列か、元のシートを直してください。",
  formula: "数式が入っています。値を入力してください。",
  added: "追加された行です。元のシートに行を加えてください。",
  twice: "同じ行が二つ以上あります。一つだけ残すと戻せます。",
  gone: "元の行が見つかりません。元のシートで直してください。",
  changed: "表を作ったあとに、元のセルも変わりました。どちらが正しいか確かめ、元のシートで直してください。",
  noCell: "元のシートに、この項目のセルがありません。",
  split: "元の文が二つ以上のセルに分かれています。元のシートで直してください。",
  sourceFormula: "元のセルは数式です。元のシートで直してください。",
  struck: "元のセルに取り消し線の部分があります。元のシートで直してください。",
  readOtherwise: "元のセルには、表とは違う形で書かれています。元のシートで直してください。",
  shared: "元のセルが同じ行が、ほかにもあります。どの行も同じように直すと戻せます。",
};

const nothing: Readonly<Record<MeasuresState, string>> = {
  missing: "このブックの施策一覧を一つに決められません。施策一覧を作り直してください。",
  old: "この施策一覧は、前の版で作られたため、修正を見分けられません。作り直すと、次から戻せます。",
  read: "元のシートに戻す修正はありません。",
};

/** 施策一覧での修正を元に戻すところの言葉. */
export const measureEditWords = {
  title: "施策一覧での修正",
  note: "施策一覧で直した状況や担当府省庁などを、元のシートのセルに入れます。",
  find: "施策一覧での修正を元のシートに戻す",
  nothing,
  take: (count: number): string => `元のシートに入れる（${counted(count)}件）`,
  takeOne: (place: string): string => `${place} に入れる`,
  goTo: (place: string): string => `セル ${place} へ移動`,
  change: (old: string, text: string): string => `${old || "（空欄）"} → ${text || "（空欄）"}`,
  offered: (count: number): string => `戻せる修正 ${counted(count)}件`,
  left: (count: number): string => `戻せない修正 ${counted(count)}件`,
  put: (text: string): string => text || "（空欄）",
  more: (count: number): string => `残りの ${counted(count)}件を表示`,
} as const;

/** コマンドで伝える言葉. */
export const untakenEditsLine = (count: number): string =>
  `前の施策一覧での修正 ${counted(count)}件は、元のシートに入れていません。`;
