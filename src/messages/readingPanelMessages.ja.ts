import type { DocumentFacts } from "../domain/document/DocumentFacts";
import type { FactText } from "../domain/document/readDocumentFacts";
import { columnLetters } from "../domain/grid/cellAddress";
import type { LearnedWords } from "../domain/layout/HeaderWordIndex";
import type { SheetReading } from "../domain/layout/SheetReading";
import type { MeasureField } from "../domain/measure/MeasureRow";
import { counted } from "./counted";
import { fieldNames, layoutNames } from "./ja";

/** 読まない: what is chosen for a column that is no field. */
const unread = "読まない";

const automatic = "自動";

const lettersOf = (column: number): string => `${columnLetters(column)}列`;

/** 読み取りの内容の画面. */
export const readingPanelWords = {
  unread,
  letters: lettersOf,
  column: (column: number, header: string): string =>
    header === "" ? lettersOf(column) : `${lettersOf(column)}「${header}」`,
  toHeader: "見出しのセルへ移ります",
  table: (index: number): string => `${index + 1}つめの表`,
  columns: "列の読み方",
  unreadColumns: (count: number): string =>
    `${counted(count)}列は読んでいません。施策の項目であれば、何として読むかを選んでください。`,
  close: "読み取りの内容を閉じる",
  fieldOf: (column: number, header: string): string =>
    `${readingPanelWords.column(column, header)}を何として読むか`,
  fieldElsewhere: (field: MeasureField, column: number): string =>
    `${fieldNames[field]}（いまは${lettersOf(column)}）`,
  samples: (samples: readonly string[]): string => `例: ${samples.join("、")}`,
  noSamples: "何も書かれていません",
  noHeader: "（見出しなし）",
  hiddenColumn: "非表示の列",
  checkThis: "確かめてください",
  read: "このシートを読む",
  rowSpan: (first: number, last: number): string =>
    `施策は${first === last ? first : `${first}～${last}`}行目`,
  noHeaderRows: "見出しなし",
  headerRowsAt: (rows: string): string => `見出しは${rows}行目`,
  hiddenMeasures: (count: number): string => `非表示や絞り込みで隠れた行も、${counted(count)}行読みました。`,
  rowsTitle: "見出しと範囲",
  headerRow: "見出しの行",
  headerRowHint: "例: 3、3-4、3、10。空欄にすると自動で探します。",
  newHeaderRowHint:
    "施策の表があれば、見出しの行の番号を入れてください。例: 3、3-4。列の読み方を選べるようになります。",
  headerRowWrong: "行の番号で入れてください。例: 3、3-4（続く見出しは10行まで）",
  firstRow: "最初の行",
  lastRow: "最後の行",
  rowWrong: "行の番号を一つ入れてください。",
  auto: automatic,
  autoAs: (found: string): string => `${automatic}: ${found}`,
  layout: "表の形",
  layouts: { list: layoutNames.list, printed: layoutNames.printed } as const,
  layoutHint: {
    list: "一行ずつ並んだ表です。",
    printed: "見出しの下に施策が並ぶ表です。",
    none: "",
  } satisfies Record<SheetReading["layout"], string>,
  whole: "全体か一部か",
  grain: "一行が表すもの",
  because: (reason: string): string => `根拠: ${reason}`,
  skipped: (count: number): string => `施策として読まなかった行 ${counted(count)}`,
  skippedOf: (kind: string, count: number): string => `${kind} ${counted(count)}行`,
  skippedLine: (text: string): string => (text === "" ? "（文字なし）" : text),
  rowAt: (row: number): string => `${counted(row)}行目`,
  moreLines: (count: number): string => `ほかに${counted(count)}行`,
  preview: (count: number): string => `読んだ施策の見本 ${count}件`,
  relisted: "再掲",
  blank: "（空欄）",
  decide: "この読み方に決める",
  readThis: "この読み方で読む",
  decided: "決めた読み方で読んでいます。",
  decidedElsewhere: "同じ見出しのシートで決めた読み方で読んでいます。",
  toAuto: "自動に戻す",
  otherQuestions: "ほかに確かめること",
  factsTitle: "年度・期・基準日の根拠",
  facts: { fiscalYear: "年度", term: "期", asOf: "基準日" } satisfies Record<keyof DocumentFacts, string>,
  noFact: "文書からは読み取れませんでした。上の欄か「設定」で選べます。",
  source: ({ sheet, cell, text }: FactText): string => `${sheet}!${cell}「${text}」`,
  wordsTitle: (count: number): string => `覚えた見出し ${counted(count)}`,
  wordsNote: "どのシートでも、次の年度の様式でも、この見出しをこの項目として読みます。",
  wordMeans: (word: string, field: LearnedWords[string]): string =>
    `「${word}」→ ${field === "none" ? unread : fieldNames[field]}`,
  forget: "忘れる",
  forgetWord: (word: string): string => `「${word}」を忘れる`,
  keepTitle: "読み方を残す",
  keepNote:
    "読み方はすぐに使われます。保存すると、このブックと、同じ見出しの次の様式で、また使われます。ほかのパソコンへは、コピーした内容をファイルにして渡せます。",
  copy: "読み方をコピー",
  load: "ファイルから読み込む",
  loadNote: "読み込んだ読み方は、いまの読み方に加わります。同じシートのものは入れ替わります。",
  notMappingFile:
    "読み方のファイルではありません。「読み方をコピー」でコピーした内容を保存したファイルを選んでください。",
  badMapping: (place: string): string =>
    `読み方のファイルの「${place}」の書き方が正しくないため、使えません。直してから、もう一度読み込んでください。`,
} as const;

/** Where a mapping's file can be wrong, as its readers know it. */
const filePlaces: Readonly<Record<string, string>> = {
  version: "版",
  sheets: "シートの一覧",
  words: "覚えた見出し",
  name: "シートの名前",
  read: "読むかどうか",
  layout: "表の形",
  whole: "全体か一部か",
  grain: "一行が表すもの",
  tables: "表の一覧",
  headerRows: "見出しの行",
  "firstRow・lastRow": "最初の行・最後の行",
};

export const mappingPlace = (place: string): string => filePlaces[place] ?? "列";

/** 読み取りの確認の画面. */
export const questionCardWords = {
  title: "読み取りの確認",
  note: "合っているか分からないところがあります。答えると、すぐに読み直します。",
  look: (column: number): string => `${lettersOf(column)}を見る`,
  rightColumn: "この列でよい",
  otherColumn: (field: MeasureField): string => `${fieldNames[field]}がほかの列のとき`,
  now: "いま読んでいる列",
  pleaseChoose: "選んでください",
  noColumn: "どの列でもない",
  noName: "施策名の列はない",
  takeColumn: "この列にする",
  readThis: readingPanelWords.readThis,
  notMeasures: "施策の表ではない",
  asRead: "この読み方でよい",
  firstOthers: "上の確認がすむと、ここで答えられます。",
  openReading: "読み方を見て直す",
  proposal: "読み方の案",
} as const;
