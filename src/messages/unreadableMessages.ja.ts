import type { UnreadableReason } from "../domain/grid/UnreadableWorkbook";

/** ファイルを読めない理由, each with what to do. */
export const unreadableMessages: Readonly<Record<UnreadableReason, string>> = {
  notFound: "ファイルが見つかりません。場所と名前を確かめてください。",
  notAFile: "ファイルではありません。フォルダーではなく、Excel ブック（.xlsx）を一つ指定してください。",
  emptyFile: "ファイルの中身が空です。元のファイルをもう一度保存してください。",
  notWorkbook:
    "Excel ブック（.xlsx）ではありません。Excel で開き、「Excel ブック (*.xlsx)」として保存してください。",
  oldFormat: "古い形式（.xls）です。Excel で開き、「Excel ブック (*.xlsx)」として保存し直してください。",
  binaryFormat:
    "バイナリ形式（.xlsb）です。Excel で開き、「Excel ブック (*.xlsx)」として保存し直してください。",
  encrypted: "パスワードで保護されています。Excel で開いてパスワードを外し、保存し直してください。",
  damaged: "ファイルが壊れています。Excel で開いて修復するか、送り主にもう一度送ってもらってください。",
  tooLarge:
    "大きすぎるか、展開すると極端に大きくなるため開きません。不要なシートや書式を消して保存し直してください。",
  noCells: "何も書かれていません。記入済みのファイルか確かめてください。",
};
