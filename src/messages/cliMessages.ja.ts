import type { UnsavableReason, UnsavableWorkbook } from "../domain/grid/UnsavableWorkbook";
import { unreadableMessages } from "./unreadableMessages.ja";

/** 保存を断る理由, each with what to do. */
const unsavableMessages: Readonly<Record<UnsavableReason, string>> = {
  signed: "電子署名があり、書き加えると署名が無効になります。署名を外した写しを使ってください。",
  strictFormat:
    "「Strict Open XML」形式です。Excel で開き、「Excel ブック (*.xlsx)」として保存し直してください。",
  arrayFormula: "配列数式の一部を書き換えることになるため、保存しません。",
  unmovableContent: "行や列を動かすと、図やコメントなどの位置がずれるため、保存しません。",
  validation: "読み取れない入力規則と重なるため、保存しません。",
  conditionalFormat: "読み取れない条件付き書式を書き直すことになるため、保存しません。",
  queryTable: "外部データのテーブルを書き換えることになるため、保存しません。",
  renamedSheetInUse: "グラフやピボットテーブルが使うシートの名前が変わるため、保存しません。",
  deletedSheetInUse: "ピボットテーブルなどが使うシートがなくなるため、保存しません。",
  damaged: "ファイルの部品のつながりが壊れています。Excel で開いて保存し直してください。",
};

/** Why a workbook cannot be saved without loss. */
export function unsavableMessage(refusal: Pick<UnsavableWorkbook, "reason" | "sheet" | "what">): string {
  const place = [refusal.sheet && `シート「${refusal.sheet}」`, refusal.what].filter(Boolean).join("の ");
  return place === "" ? unsavableMessages[refusal.reason] : `${place}: ${unsavableMessages[refusal.reason]}`;
}

/** コマンドの使い方に関する文. */
export const usageMessages = {
  usage:
    "使い方: npm run cli -- check ファイル.xlsx [--records]、repair ファイル.xlsx --out 出力.xlsx [--rule 規則]、report ファイル.xlsx --out 出力.xlsx [--mark] [--summary 上半期|年度末|組み立て.json] [--previous 前回.xlsx] [--layout 年次|半期|体裁.json] [--rounding 四捨五入|最大剰余]、inquiries ファイル.xlsx --out フォルダー [--round 回] [--info]、answers ファイル.xlsx 回答.xlsx… [--out 出力.xlsx]、publish ファイル.xlsx --out 出力.xlsx|出力.md|出力.html [--insist] [--summary 上半期|年度末|組み立て.json] [--previous 前回.xlsx] [--layout 年次|半期|体裁.json] [--rounding 四捨五入|最大剰余] のどれか。どれにも [--sheet シート名] [--json] [--fiscal-year 2010] [--term 上半期|年度末] [--as-of 2011-03-31] [--mapping 対応.json] [--save-mapping 対応.json] [--master マスタ.json] [--scheme 区分.json]",
  unknownCommand: (command: string) =>
    `「${command}」という命令はありません。使える命令は check・repair・report・inquiries・answers・publish です。`,
  noFile: "調べるファイルが指定されていません。",
  oneFile: "調べるファイルは一つだけ指定してください。",
  noOut: "作ったブックの保存先がありません。--out 出力.xlsx を付けてください。",
  sameFile: (file: string) => `${file}: 元のファイルには書き込みません。--out に別の名前を指定してください。`,
  wrongEnding: (out: string, ending: string) =>
    `${out}: 保存先の名前の終わりを ${ending} にしてください${ending === ".xlsm" ? "（マクロつきのブックです）" : ""}。`,
  noSuchRule: (rule: string) =>
    `「${rule}」という規則はありません。規則の名前は docs/rules.md か check --json で確かめてください。`,
  missingPackage:
    "表を作るための部品が入っていません。このプロジェクトのフォルダーで npm ci を実行し、そこから命令を動かしてください。",
  noMeasures:
    "記入された施策が見つからないため、集計するものがありません。施策名・担当府省庁などの見出しと施策の行があるか確かめてください（非表示のシートは --sheet で指定すると読みます）。",
  unknownOption: (option: string) => `「${option}」という指定は使えません。`,
  missingValue: (option: string) => `「${option}」には値が必要です。`,
  needlessValue: (option: string) => `「${option}」には値を付けられません。`,
  badFiscalYear: (value: string) => `--fiscal-year の「${value}」は西暦の年度（例: 2010）ではありません。`,
  badTerm: (value: string) => `--term の「${value}」は「上半期」か「年度末」ではありません。`,
  badRounding: (value: string) => `--rounding の「${value}」は「四捨五入」か「最大剰余」ではありません。`,
  badDate: (value: string) => `--as-of の「${value}」は日付（例: 2011-03-31）ではありません。`,
  noSuchSheet: (file: string, name: string, names: string) =>
    `${file}: 「${name}」というシートはありません。あるのは ${names} です。`,
  noSuchFile: (file: string) => `${file}: ${unreadableMessages.notFound}`,
  notJson: (file: string) => `${file}: JSON として読めません。書き方を確かめてください。`,
  badMapping: (file: string, place: string) =>
    `${file}: 列の対応の「${place}」が正しくありません。--save-mapping で作った書き方に合わせてください。`,
  badMaster: (file: string, place: string) =>
    `${file}: 府省庁マスタの「${place}」が正しくありません。name と kind（body・group・nonMinistry）を確かめてください。`,
  badScheme: (file: string) =>
    `${file}: 状況の区分表の書き方が正しくありません。name と categories（code・label・definition・wordings・stage）を確かめてください。`,
  badLayout: (file: string, place: string) =>
    `${file}: 進捗状況の体裁の「${place}」が正しくありません。layout・annex・calendar・columns などの書き方を確かめてください。`,
  badSummary: (file: string) =>
    `${file}: 集計の組み立ての書き方が正しくありません。表の並び（kind・rows・columns など）を確かめてください。`,
  noMeasuresIn: (file: string) =>
    `${file}: 施策が見つかりません。前回の施策の表があるファイルを指定してください。`,
  cannotWrite: (file: string) =>
    `${file}: 書き込めません。フォルダーがあるか、書き込めるかを確かめてください。`,
  unexpected: (file: string, cause: string) =>
    `${file}: 予期しない問題で処理できませんでした。ファイルは変えていません。（${cause}）`,
} as const;
