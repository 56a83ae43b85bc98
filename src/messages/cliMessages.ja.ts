import type { UnreadableReason } from "../domain/grid/UnreadableWorkbook";

/** ファイルを読めない理由, each with what to do. */
export const unreadableMessages: Readonly<Record<UnreadableReason, string>> = {
  notFound: "ファイルが見つかりません。場所と名前を確かめてください。",
  notAFile: "ファイルではありません。フォルダーではなく、Excel ブック（.xlsx）を一つ指定してください。",
  farCell:
    "シートの端（XFD列や1048576行目など）にまで値があり、読めません。使っていない行と列を削除して保存し直してください。",
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

/** コマンドの使い方に関する文. */
export const usageMessages = {
  usage:
    "使い方: npm run cli -- check ファイル.xlsx [--sheet シート名] [--records] [--json] [--fiscal-year 2010] [--term 上半期|年度末] [--as-of 2011-03-31] [--mapping 対応.json] [--save-mapping 対応.json] [--master マスタ.json]",
  unknownCommand: (command: string) => `「${command}」という命令はありません。使える命令は check です。`,
  noFile: "調べるファイルが指定されていません。",
  oneFile: "check で調べるファイルは一つだけ指定してください。",
  unknownOption: (option: string) => `「${option}」という指定は使えません。`,
  missingValue: (option: string) => `「${option}」には値が必要です。`,
  needlessValue: (option: string) => `「${option}」には値を付けられません。`,
  badFiscalYear: (value: string) => `--fiscal-year の「${value}」は西暦の年度（例: 2010）ではありません。`,
  badTerm: (value: string) => `--term の「${value}」は「上半期」か「年度末」ではありません。`,
  badDate: (value: string) => `--as-of の「${value}」は日付（例: 2011-03-31）ではありません。`,
  noSuchSheet: (file: string, name: string, names: string) =>
    `${file}: 「${name}」というシートはありません。あるのは ${names} です。`,
  noSuchFile: (file: string) => `${file}: ${unreadableMessages.notFound}`,
  notJson: (file: string) => `${file}: JSON として読めません。書き方を確かめてください。`,
  badMapping: (file: string, place: string) =>
    `${file}: 列の対応の「${place}」が正しくありません。--save-mapping で作った書き方に合わせてください。`,
  badMaster: (file: string, place: string) =>
    `${file}: 府省庁マスタの「${place}」が正しくありません。name と kind（body・group・nonMinistry）を確かめてください。`,
  cannotWrite: (file: string) =>
    `${file}: 書き込めません。フォルダーがあるか、書き込めるかを確かめてください。`,
  unexpected: (file: string, cause: string) =>
    `${file}: 予期しない問題で検証できませんでした。ファイルは変えていません。（${cause}）`,
} as const;
