import type { ReportKind } from "../domain/sheet/SheetModel";
import { counted } from "./counted";
import { readingWords } from "./paneMessages.ja";

/** 集計・表のタブ. */
export const reportTabWords = {
  statusTitle: "状況別の行数",
  statusOf: (total: number): string => `${readingWords.measures(total)}（再掲を除く）`,
  status: "状況",
  count: "行数",
  percent: "割合",
  unknown: "未記入・不明",
  percentOf: (percent: number | undefined): string => (percent === undefined ? "―" : `${percent}%`),
  planTitle: "作るシート",
  planning: "作るシートを確かめています…",
  divided: "進捗状況（節ごとに一枚）",
  rewrites: "書き換えます",
  isNew: "新しく作ります",
  purposes: {
    findings: "見つかった誤りや注意の一覧です。",
    measures: "施策を一行ずつ並べた表で、集計のもとになります。",
    summary: "状況別・府省庁別・見出し別の数です。",
    progress: "章や節の順に並べた、印刷向けの表です。",
  } satisfies Record<ReportKind, string>,
  untouched: "ほかのシートは変わりません。手を加えた前のシートがあれば、写しを残します。",
  errorsRemain: (count: number): string =>
    `誤りが${counted(count)}件残っているため、作る表には「未確定」と表示されます。`,
  outdated: "行・列・シートが変わりました。作る前に、もう一度検証してください。",
  reportOutdated: "表を作ったあとにセルが変わりました。もう一度作ると、新しい内容になります。",
  nothingToCount: "記入された施策がないため、作れる表がありません。先に「検証」のタブを確かめてください。",
  unanswered: (sheets: readonly string[]): string =>
    `${sheets.map((name) => `「${name}」`).join("")}の読み取りが確かではありません。確認に答えるまで、集計・表は作れません。`,
  answer: "確認に答える",
  make: "集計・表を作る",
} as const;
