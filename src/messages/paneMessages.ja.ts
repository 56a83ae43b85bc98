import type { Finding, NotRun } from "../domain/check/Finding";
import type { FactText } from "../domain/document/readDocumentFacts";
import type { NoMeasures } from "../domain/layout/SheetReading";
import { counted } from "./counted";
import { fieldNames, layoutNames, notRunMessage, ruleMessages, severityNames } from "./ja";

/** 画面の題とタブ. */
export const paneWords = {
  title: "施策の進捗チェック",
  loading: "画面を用意しています…",
  broken: "画面を表示できませんでした。作業ウィンドウを閉じて開き直してください。ブックは変わっていません。",
  details: "くわしい情報",
  copy: "コピー",
  copied: "コピーしました。",
  copyByHand: "自動でコピーできませんでした。次の文を選んでコピーしてください。",
  close: "閉じる",
  openSheet: (name: string): string => `シート「${name}」を開く`,
  tabs: { check: "検証", inquiry: "照会", report: "集計・表", settings: "設定" },
} as const;

/** Rows, as the sheets count them too: a 施策 with sub-items has several. */
const rowsOfMeasures = (count: number): string => `施策${counted(count)}行`;

/** 読んだものを一行で. */
export const readingWords = {
  reading: "ブックを読んでいます…",
  nothing: "施策の表が見つかりません。",
  summary: (measures: number, sheets: number, layouts: readonly (keyof typeof layoutNames)[]): string =>
    [
      ...(sheets > 1 ? [`${sheets}シート`] : []),
      rowsOfMeasures(measures),
      layouts.map((layout) => layoutNames[layout]).join("と"),
    ].join("・"),
  details: "読み取りの内容",
  /** How many questions there are about what was read. */
  questions: (count: number): string => `読み取りの確認 ${counted(count)}件`,
  decide: "読み方を決める",
  measures: (count: number): string => rowsOfMeasures(count),
  unread: {
    hidden: "非表示のため読んでいません。読むときは、シートを再表示して「検証する」を押してください。",
    empty: "何も書かれていません。",
    notChosen: "読まないことにしています。",
    exchange: "照会の表か新旧対照表のため、施策の表としては読んでいません。",
    noTable: "施策の表が見つかりません。",
  } satisfies Record<NoMeasures, string>,
} as const;

/** 年度・期・状況を選ぶ欄. */
export const factsWords = {
  fiscalYear: "年度",
  term: "期",
  status: "状況の区分",
  asDocument: (value: string): string => `文書: ${value}`,
  notSet: "未設定",
  /** Where the document says so. */
  source: ({ sheet, cell, text }: FactText): string => `文書の ${sheet}!${cell}「${text}」から読みました。`,
  year: (fiscalYear: number, era: string): string => `${fiscalYear}（${era}）`,
  openScheme: "状況の区分を設定で確かめる",
  yearUnknown: (titles: readonly string[]): string =>
    `文書から年度を読み取れませんでした。年度を選ぶと、${titles.map((title) => `「${title}」`).join("")}も検査します。`,
} as const;

/** 検証のタブ. */
export const checkWords = {
  severity: (severity: keyof typeof severityNames, count: number): string =>
    `${severityNames[severity]} ${counted(count)}件`,
  filters: "表示する種類",
  allSheets: (count: number): string => `すべてのシート（${counted(count)}件）`,
  oneSheet: (name: string, count: number): string => `${name}（${counted(count)}件）`,
  sheet: "シート",
  tree: "見つかったこと",
  treeHelp:
    "上下の矢印キーで動き、左右の矢印キーで開閉し、Enter キーでセルへ移ります。R キーで直し、I キーで無視し、Z キーで直前の修正を元に戻します。",
  suggested: (text: string, isSafe: boolean): string =>
    `${isSafe ? "修正案" : "修正案（要確認）"}: ${text === "" ? "（消す）" : text}`,
  repairOne: "直す",
  repairMany: (count: number): string => `${counted(count)}か所を直す`,
  repairHint: "R キーでも直せます",
  ignore: "無視",
  ignoreHint: "I キーでも無視できます",
  ignoreMany: (count: number): string => `${counted(count)}件を無視`,
  notIgnore: "無視をやめる",
  ignoredFor: (reason: string): string => `無視しています: ${reason}`,
  showIgnored: (count: number): string => `無視したもの（${counted(count)}件）も表示する`,
  ignoreTitle: (count: number): string => `${counted(count)}件を無視するわけ`,
  ignoreReason: "わけ",
  ignoreReasons: ["原本のとおり", "担当府省庁に確認済み", "公表に支障がない"],
  ignoreEverywhere: "同じ書き方なら、ほかのセルと次の回でも無視する",
  ignoreApply: "無視する",
  ignoreCancel: "やめる",
  allMinistries: (count: number): string => `すべての府省庁（${counted(count)}件）`,
  ministry: "府省庁",
  noMinistry: "府省庁のないもの",
  allRules: (count: number): string => `すべての規則（${counted(count)}件）`,
  rule: "規則",
  oneOf: (name: string, count: number): string => `${name}（${counted(count)}件）`,
  repairSafe: (count: number): string => `確実な修正をすべて反映（${counted(count)}件）`,
  undoLast: "元に戻す",
  history: (count: number): string => `修正履歴 ${counted(count)}件`,
  historyBatch: (at: Date, by: string | undefined, count: number): string =>
    `${at.getFullYear()}年${at.getMonth() + 1}月${at.getDate()}日 ${at.getHours()}:${String(at.getMinutes()).padStart(2, "0")}${by ? ` ${by}` : ""}（${counted(count)}か所）`,
  undoBatch: "この回を元に戻す",
  undoAll: "すべて元に戻す",
  comparison: "新旧対照表を作る",
  undone: "元に戻しました",
  undoOne: (place: string): string => `${place} を元に戻す`,
  times: (count: number): string => `×${counted(count)}`,
  change: (value: string, suggestion: string): string => `${value} → ${suggestion}`,
  blankedOut: "（消す）",
  hidden: (count: number): string => `ほかに${counted(count)}件を表示していません。`,
  showAll: "すべて表示",
  nothingFound: "直すところは見つかりませんでした。",
  nothingFoundNext: "「集計・表」で集計表を作れます。",
  firstLook:
    "結合されたセルは、まだ読んでいません。下の「検証する」を押すと、結合されたセルも含めて検査します（誤りが増えることがあります）。",
  outdated: "行・列・シートが変わりました。セルの場所がずれているため、もう一度検証してください。",
  notRun: (count: number): string => `未実施の検査 ${counted(count)}`,
  notRunOnSheets: (sheets: readonly string[]): string => `対象: ${sheets.join("、")}`,
  noMeasuresTitle: "施策の表が見つかりませんでした",
  noMeasuresBody:
    "次のように、「施策名」「担当府省庁」「状況」「進捗状況」などの見出しがある行と、その下に施策の行があるシートを読み取ります。",
  noMeasuresNext: "見出しの言葉を確かめ、シートが非表示であれば再表示して、「検証する」を押してください。",
  exampleCaption: "読み取れる表の例",
  exampleHeader: [fieldNames.name, fieldNames.ministries, fieldNames.status, fieldNames.progress],
  exampleRows: [
    ["避難所の通信手順づくり", "総務省", "○", "手順書の案を作った。"],
    ["相談窓口の見直し", "内閣府", "◎", "四月から受付を始めた。"],
  ],
  unsure: (sheets: number): string => `${counted(sheets)}シートの読み取りに確認が必要です。`,
  answered: "読み取りの確認はすべて済みました。",
  checked: (measures: number, counts: Readonly<Record<"error" | "warning" | "info", number>>): string => {
    const found = (["error", "warning", "info"] as const)
      .filter((severity) => counts[severity] > 0)
      .map((severity) => `${severityNames[severity]}${counted(counts[severity])}件`);
    const result =
      found.length === 0 ? "直すところは見つかりませんでした。" : `${found.join("・")}が見つかりました。`;
    return measures === 0 ? readingWords.nothing : `${rowsOfMeasures(measures)}を検証し、${result}`;
  },
} as const;

/** What is wrong, without what to do. The details are those the finding's own rule gave, so the two belong together. */
export function findingProblem({ rule, details }: Finding): string {
  const { problem } = ruleMessages[rule] as { readonly problem: (details: never) => string };
  return problem(details as never);
}

const notRunHere: Partial<Record<NotRun["lacks"], string>> = {
  hidden: "非表示のシートのため検査していません。シートを再表示して「検証する」を押すと検査します。",
  fiscalYear: "年度が分からないため検査していません。上の「年度」で選ぶと検査します。",
  term: "期（上半期・年度末）が分からないため検査していません。上の「期」で選ぶと検査します。",
  asOf: "基準日が分からないため検査していません。「設定」で入れると検査します。",
};

/** Why a check was not run, and what to do about it in the pane. */
export const notRunReason = (lacks: NotRun["lacks"]): string => notRunHere[lacks] ?? notRunMessage({ lacks });

/** 画面の下の帯. */
export const footerWords = {
  check: "検証する",
  cancel: "中止",
  cancelling: "シートを入れ替えているあいだは中止できません。",
  lastChecked: (time: string): string => `最終検証 ${time}`,
  notChecked: "まだ検証していません",
  updating: "変わったところを検査しています",
  steps: {
    reading: "ブックを読んでいます",
    checking: "検証しています",
    repairing: "セルを直しています",
    writing: "シートに書いています",
    marking: "セルの色を変えています",
    inquiring: "照会を作っています",
    answering: "回答を読んでいます",
    publishing: "公表版を作っています",
    diagnosing: "Excel の動きを確かめています",
    saving: "設定を保存しています",
  },
  stuck: "セルの入力中は Excel が応答しません。セルで Enter キーを押して、入力を確定してください。",
} as const;
