import type { UnreadableReason } from "../domain/grid/UnreadableWorkbook";
import type { UnsavableWorkbook } from "../domain/grid/UnsavableWorkbook";
import { unsavableMessage } from "./cliMessages.ja";
import { unreadableMessages } from "./unreadableMessages.ja";

/** ためす画面の文. */
export const previewWords = {
  title: "施策の進捗チェック（ブラウザー版）",
  open: "開く",
  openSample: "見本を開く",
  save: "保存",
  opening: "ブックを開いています…",
  saving: "保存するファイルを作っています…",
  unsaved: "未保存の変更があります",
  discard: "保存していない変更があります。保存せずに別のブックを開きますか。",
  drop: "ここにドロップすると開きます",
  saved: (name: string) => `「${name}」をダウンロードしました。もとのファイルは変わっていません。`,
  outsideLink: (address: string) => `リンク先はこのブックの外です: ${address}`,
  nothingToUndo: "元に戻せる入力はありません。作業ウィンドウが書き込んだあとは、その前の入力には戻せません。",
  nothingToRedo: "やり直せる入力はありません。",
  grid: (sheet: string) => `シート「${sheet}」`,
  editor: "セルの内容",
  nameBox: "選択しているセル",
  formulaBar: "セルの内容の表示",
  sheets: "シート見出し",
  pane: "作業ウィンドウ",
  paneTitle: "施策の進捗チェック",
  closePane: "作業ウィンドウを閉じる",
  openPane: "作業ウィンドウを開く",
  paneWidth: "作業ウィンドウの幅",
  dismiss: "お知らせを閉じる",
  /** グラフ without a title. */
  chart: "グラフ",
  privacy: "ファイルは外に送りません。図と、棒でないグラフは表示しませんが、保存しても残ります。",
} as const;

const refusals: Readonly<Record<string, string>> = {
  AccessDenied: "シートが保護されているため、このセルは変更できません。シートの保護を解除してください。",
  InvalidArgument:
    "数式が正しくないか文字が多すぎるため、入力できません。内容を確かめるか、Esc キーで取り消してください。",
};

const otherFaults = {
  notServed: "ファイルを読み込めませんでした。起動し直してから、ページを読み込み直してください。",
  notRead: "ファイルを読めませんでした。ほかのアプリで開いているときは閉じてから、もう一度開いてください。",
  noClipboard: "コピーできませんでした。このページにコピーを許すよう、ブラウザーの設定を確かめてください。",
  noWorker: "ブックを扱う部品が動きませんでした。起動し直してから、ページを読み込み直してください。",
} as const;

type Fault =
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason }
  | ({ readonly kind: "unsavable" } & Pick<UnsavableWorkbook, "reason" | "sheet" | "what">)
  | { readonly kind: "refused"; readonly code: string }
  | { readonly kind: "notServed" | "notRead" | "noClipboard" | "noWorker" }
  | { readonly kind: "unexpected"; readonly message: string };

/** できなかったこと, and what to do. */
export function previewFaultMessage(fault: Fault, fileName: string): string {
  switch (fault.kind) {
    case "unreadable":
      return `「${fileName}」を開けません。${unreadableMessages[fault.reason]}`;
    case "unsavable":
      return `保存できません。${unsavableMessage(fault)}`;
    case "refused":
      return refusals[fault.code] ?? `この操作はできません（${fault.code}）。`;
    case "notServed":
    case "notRead":
    case "noClipboard":
    case "noWorker":
      return otherFaults[fault.kind];
    case "unexpected":
      return `予期しない問題で処理できませんでした。ブックは変わっていません。（${fault.message}）`;
  }
}
