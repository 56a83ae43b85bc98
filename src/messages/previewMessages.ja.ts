import type { UnreadableReason } from "../domain/grid/UnreadableWorkbook";
import type { UnsavableWorkbook } from "../domain/grid/UnsavableWorkbook";
import { unreadableMessages, unsavableMessage } from "./cliMessages.ja";

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
  notFound: "見本のファイルを読み込めませんでした。起動し直してください。",
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
  privacy:
    "ファイルはこのパソコンの中だけで扱い、外には送りません。図・グラフ・条件付き書式は表示しませんが、保存しても残ります。",
} as const;

const refusals: Readonly<Record<string, string>> = {
  AccessDenied: "シートが保護されているため、このセルは変更できません。シートの保護を解除してください。",
  InvalidArgument:
    "数式が正しくないか文字が多すぎるため、入力できません。内容を確かめるか、Esc キーで取り消してください。",
};

type Fault =
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason }
  | ({ readonly kind: "unsavable" } & Pick<UnsavableWorkbook, "reason" | "sheet" | "what">)
  | { readonly kind: "refused"; readonly code: string }
  | { readonly kind: "unexpected"; readonly message: string };

/** できなかったこと, and what to do. */
export function faultMessage(fault: Fault, fileName: string): string {
  switch (fault.kind) {
    case "unreadable":
      return `「${fileName}」を開けません。${unreadableMessages[fault.reason]}`;
    case "unsavable":
      return `保存できません。${unsavableMessage(fault)}`;
    case "refused":
      return refusals[fault.code] ?? `この操作はできません（${fault.code}）。`;
    case "unexpected":
      return `予期しない問題で処理できませんでした。ブックは変わっていません。（${fault.message}）`;
  }
}
