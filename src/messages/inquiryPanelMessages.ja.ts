import type { UnreadableReason } from "../domain/grid/UnreadableWorkbook";
import { addresseeName } from "../domain/inquiry/addresseeName";
import { inquiryHeaders } from "../domain/inquiry/inquiryHeaders";
import { counted } from "./counted";
import { unreadableMessages } from "./unreadableMessages.ja";

const { number, answer, text } = inquiryHeaders;

/** 照会先, as the pane names it. */
const addressee = (ministry: string | undefined): string =>
  ministry ?? `${addresseeName(ministry)}（取りまとめの担当で確かめるもの）`;

/** 照会のタブ. */
export const inquiryPanelWords = {
  nothingRead: "記入された施策がないため、照会できるものがありません。先に「検証」のタブを確かめてください。",
  unanswered: (sheets: readonly string[]): string =>
    `${sheets.map((name) => `「${name}」`).join("")}の読み取りが確かではありません。確認に答えるまで、照会は作れません。`,
  askTitle: "照会を作る",
  askNote:
    "見つかったことを行の主担当の府省庁ごとに分け、回答欄のある別のブックにします。このブックのセルは変わりません。",
  firstLook:
    "結合されたセルは、まだ読んでいません。照会を作るときに検証し直すので、件数が増えることがあります。",
  outdated: "行・列・シートが変わりました。照会を作るときに検証し直すので、件数が変わることがあります。",
  round: "回",
  roundWrong: "1 から 99 までの数を入れてください。",
  withInfo: "参考も照会する",
  counting: "照会の数を数えています…",
  nothingToAsk: "照会するところはありません。",
  addressee,
  make: "作る",
  makeOf: (ministry: string | undefined): string => `${addressee(ministry)}への照会を作る`,
  all: "すべての照会",
  saveAll: (count: number): string => `一つの ZIP にまとめて保存（${counted(count)}ファイル）`,
  openAll: (count: number): string => `一つずつ開く（${counted(count)}個のウィンドウ）`,
  delivery:
    "「作る」は、照会を新しいブックとして開きます（まだ保存されていません）。開けない Excel では、ファイルとして保存します。Excel によっては保存したファイルが出てこないことがあります。そのときは「作る」か「一つずつ開く」を使ってください。",
  answerTitle: "回答を取り込む",
  answerNote:
    "府省庁から戻ったファイルを選ぶと、いまのセルと見比べます。「修正文を入れる」を押すまで、セルは変わりません。",
  choose: "回答のファイルを選ぶ",
  problem: (file: string, reason: UnreadableReason | "noInquiries" | "unreadable"): string =>
    `${file}: ${problemWords[reason]}`,
  noAnswers: "照会の行はありませんでした。",
  outcome: (name: string, count: number): string => `${name} ${counted(count)}件`,
  take: (count: number): string => `修正文を入れる（${counted(count)}件）`,
  takeOne: (place: string): string => `${place} に修正文を入れる`,
  isTaken: "入れました",
  isSplit: "ページの切れ目で二つに分かれた文です。セルで直してください。",
  goTo: (place: string): string => `${place} へ移る`,
  inFile: (file: string, sheet: string, row: number): string => `${file} ${sheet} ${row}行目`,
  change: (old: string, newText: string): string =>
    `${old === "" ? "（空欄）" : old} → ${newText === "" ? "（空欄にする）" : newText}`,
  newText: (written: string): string => `${text}: ${written}`,
  answer: (written: string): string => `${answer}: ${written}`,
  more: (count: number): string => `ほかの${counted(count)}件も表示`,
  logTitle: "回の記録",
  logNote: "何をいつ照会し、回答があったかを、このブックの隠しシートに残しています。",
  logEmpty: "まだ照会していません。",
  logHeader: {
    round: "回",
    ministry: "府省庁",
    day: "照会日",
    asked: "照会",
    answered: "回答",
    left: "残り",
  },
  day: (at: Date): string => `${at.getMonth() + 1}/${at.getDate()}`,
  count: (count: number): string => `${counted(count)}件`,
} as const;

/** 回答のファイルを読めない理由, each with what to do. */
const problemWords: Readonly<Record<UnreadableReason | "noInquiries" | "unreadable", string>> = {
  ...unreadableMessages,
  noInquiries: `照会の表が見つかりません。見出しに「${number}」と、「${answer}」か「${text}」のあるファイルを選んでください。`,
  unreadable: "読めませんでした。ファイルがあるか、ほかで開いていないかを確かめて、選び直してください。",
};
