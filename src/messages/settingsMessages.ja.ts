import type { FactText } from "../domain/document/readDocumentFacts";
import type { MinistryEntry } from "../domain/ministry/MinistryMaster";
import type { StatusCategory } from "../domain/status/StatusScheme";

/** 2011年3月31日, of a day as ISO has it. */
const dayWords = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, "$1年$2月$3日");

/** 設定のタブ. */
export const settingsWords = {
  factsTitle: "年度・期・基準日",
  factsNote: "文書から読み取った値を使います。違うときだけ選んでください。",
  asOf: "基準日",
  asOfHint: (documentDay: string | undefined, source: FactText | undefined): string => {
    const where = source ? `（${source.sheet}!${source.cell}）` : "";
    const told =
      documentDay === undefined
        ? "文書からは読み取れませんでした。"
        : `文書では${dayWords(documentDay)}です${where}。`;
    return `${told}例: 2011-03-31、平成23年3月31日`;
  },
  asOfWrong: "日付として読めません。「2011-03-31」や「平成23年3月31日」のように入れてください。",
  schemeTitle: "状況の区分",
  schemeNote: (name: string, reason: string): string =>
    `状況の欄に書く記号と、その意味です。いまは「${name}」（${reason}）を使っています。`,
  scheme: "区分表",
  schemeTerm: "使う期",
  anyTerm: "どちらも",
  code: "記号",
  label: "意味",
  wordings: "ほかの書き方",
  wordingsHint: "「、」で区切ります",
  stage: "段階",
  stages: {
    done: "実施済み",
    underway: "実施中",
    notBegun: "未着手",
    unclear: "分からない",
  } satisfies Record<StatusCategory["stage"], string>,
  categoryName: (code: string, index: number): string =>
    code === "" ? `${index + 1}番目の区分` : `区分「${code}」`,
  moveUp: (name: string): string => `${name}を上へ`,
  moveDown: (name: string): string => `${name}を下へ`,
  remove: (name: string): string => `${name}を消す`,
  addCategory: "区分を足す",
  applyScheme: "この区分で検証し直す",
  discard: "変更をやめる",
  toDefault: "既定に戻す",
  schemeName: "利用者の区分",
  schemeProblems: {
    blankCode: "記号を入れてください。",
    sameCode: "同じ記号がほかにもあります。",
    blankLabel: "意味を入れてください。",
  },
  noCategories: "区分が一つもありません。",
  masterTitle: "府省庁マスタ",
  masterVersion: (version: string, entries: number): string =>
    [...(version === "" ? [] : [`版: ${version}`]), `${entries}件`].join("・"),
  masterIsOwn: "読み込んだマスタを使っています。",
  /** The list stands in a sheet of the workbook. */
  isInSheet: (name: string): string =>
    `シート「${name}」の内容を使っています。シートで直すと、すぐに検証に使われます。既定に戻すには、シートを消してください。`,
  toSheet: "シートに書き出して直す",
  openSheet: (name: string): string => `シート「${name}」を開く`,
  masterSearch: "名前や略称でさがす",
  masterFound: (found: number): string => `${found}件`,
  masterNone: "見つかりませんでした。",
  masterList: "府省庁の一覧",
  kinds: {
    body: "府省庁",
    group: "総称",
    nonMinistry: "府省庁以外",
  } satisfies Record<MinistryEntry["kind"], string>,
  aliases: (aliases: readonly string[]): string => `略称: ${aliases.join("、")}`,
  from: (day: string): string => `${dayWords(day)}から`,
  to: (day: string): string => `${dayWords(day)}まで`,
  loadMaster: "ファイルから読み込む",
  copyMaster: "マスタをコピー",
  notMasterFile:
    "府省庁マスタのファイルではありません。「マスタをコピー」でコピーした内容を保存したファイルを選んでください。",
  notReadable: "ファイルを読めませんでした。ファイルがあるか、ほかで開いていないかを確かめてください。",
  userName: "修正の記録に残す名前",
  userNameHint: "修正履歴に、日時とともに残します。空欄でもかまいません。",
  keepTitle: "設定の保存",
  keepNote: "保存した設定は、このブックの隠しシート「_進捗アドイン」に入ります。元の表は変わりません。",
  unsaved: "保存していない変更があります。いまの検証には使われています。",
  nothingUnsaved: "変更はすべて保存されています。",
  save: "このブックに保存する",
  diagnosisTitle: "自己診断",
  diagnosisNote:
    "お使いの Excel が想定どおりに動くかを、一時的なシートで確かめます。終わるとシートは消えます。数十秒かかることがあります。",
  diagnose: "自己診断を始める",
  diagnosisResult: (total: number, agrees: number): string => `${total}件中${agrees}件が想定どおりでした。`,
  differing: "想定と違ったもの",
  assumed: "想定",
  observed: "結果",
  copyResult: "結果をコピー",
  build: (id: string): string => `プログラムの版 ${id}`,
} as const;
