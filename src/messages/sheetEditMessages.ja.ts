import type { EditableKind, LeftReason, UnreadSheets } from "../domain/sheet/trace/SheetEdits";
import { counted } from "./counted";

/** 戻せないわけ. */
export const leftReasons: Readonly<Record<LeftReason, string>> = {
  worked: "表を作るときに決まるところです。元になる列、元のシート、設定のどれかを直してください。",
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
  shared: "元のセルが同じところが、ほかにもあります。どこも同じように直すと戻せます。",
  disagree: "施策一覧と進捗状況で、違う直し方がされています。一方を直すと戻せます。",
};

const tables: Readonly<Record<EditableKind, string>> = { measures: "施策一覧", progress: "進捗状況" };

const unread: Readonly<Record<UnreadSheets["reason"], (table: string) => string>> = {
  several: (table) => `このブックの${table}を一つに決められません。${table}を作り直してください。`,
  old: (table) =>
    `この${table}は、前の版で作られたため、修正を見分けられません。作り直すと、次から戻せます。`,
};

/** 作った表での修正を元に戻すところの言葉. */
export const sheetEditWords = {
  title: "作った表での修正",
  note: "施策一覧や進捗状況で直したところを、元のシートのセルに入れます。",
  find: "作った表での修正を元のシートに戻す",
  nothing: "元のシートに戻す修正はありません。",
  unread: ({ kind, reason }: UnreadSheets): string => unread[reason](tables[kind]),
  take: (count: number, answers: number): string =>
    `元のシート${answers > 0 ? "と設定" : ""}に入れる（${counted(count)}件）`,
  takeOne: (place: string): string => `${place} に入れる`,
  keepOne: (header: string): string => `「${header}」の文を設定に残す`,
  kept: (header: string): string => `${header}（設定に残します）`,
  goTo: (place: string): string => `セル ${place} へ移動`,
  change: (old: string, text: string): string => `${old || "（空欄）"} → ${text || "（空欄）"}`,
  offered: (count: number): string => `戻せる修正 ${counted(count)}件`,
  left: (count: number): string => `戻せない修正 ${counted(count)}件`,
  put: (text: string): string => text || "（空欄）",
  more: (count: number): string => `残りの ${counted(count)}件を表示`,
} as const;

/** コマンドで伝える言葉. */
export const untakenEditsLine = (count: number): string =>
  `前に作った表での修正 ${counted(count)}件は、元のシートに入れていません。`;
