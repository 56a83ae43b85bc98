import type { Finding } from "../domain/check/Finding";
import type { AnswerOutcome } from "../domain/inquiry/Answer";
import { inquiryHeaders } from "../domain/inquiry/inquiryHeaders";
import type { InquiryWords } from "../domain/inquiry/inquirySheet";
import { isQuoting, type QuotingRule } from "../domain/inquiry/quotedText";
import type { RuleId } from "../domain/rules/registry";
import { ruleMessages } from "./ja";

/** ほかの行の引用のない文: what a ministry is told where the other row is not its own. */
const unquoted: Readonly<Record<QuotingRule, string>> = {
  "heading.differs": "同じ番号の見出しが、ほかの行では別の文になっています。",
  "name.differs-in-group": "同じ施策のほかの細目と、施策名が少しだけ違います。",
  "relisted.dangling": "再掲とありますが、同じ名前の元の施策が見つかりません。",
  "relisted.ministries-differ": "元の施策と担当府省庁が違います。",
};

/** 府省庁への頼み方: where what is to be done is another thing for a ministry than for the team. */
const remediesOfMinistry: Partial<Readonly<Record<RuleId, string>>> = {
  "form.unanswered": "状況と進捗状況を記入してください。",
  "row.hidden": "施策として数えてよい行か確認してください。",
  "ministry.unknown": "正しい名前をお知らせください。",
  "status.unknown": "区分のどれに当たるかお知らせください。",
  "text.struck-through": "取り消した部分を取り除いてよいか確認してください。",
  "cell.error-value": "正しい値をお知らせください。",
};

function problemOf({ rule, details }: Finding, withoutQuotation: boolean): string {
  if (withoutQuotation && isQuoting(rule)) return unquoted[rule];
  // The details are those its own rule gave, so the two belong together.
  const { problem } = ruleMessages[rule] as unknown as { problem: (details: never) => string };
  return problem(details as never);
}

const { number, answer, text, suggestion, value } = inquiryHeaders;

/** 照会の文. */
export const inquiryWords: InquiryWords = {
  problem: problemOf,
  remedy: ({ rule }) => remediesOfMinistry[rule] ?? ruleMessages[rule].remedy,
  guidance: [
    `取りまとめた文書のうち、確認をお願いするところです。「${answer}」に確認の結果を記入し、直すときは「${text}」にそのセルの新しい文の全体を記入してください。`,
    `「${suggestion}」のとおりでよければ「修正案のとおり」、直さないときは「原文のまま」と「${answer}」に記入してください。「${value}」は直さないでください。`,
    `行の並べ替えや列の追加はかまいません。「${number}」は回答を元のセルに結び付けるものなので、書き換えないでください。`,
  ],
  teamGuidance: [
    "担当府省庁を読み取れない行と、いくつもの府省庁にかかわる見出しやシートのことです。府省庁へは送らず、取りまとめの担当で確かめてください。",
  ],
};

/** 回答の結果の名. */
export const outcomeNames: Readonly<Record<AnswerOutcome, string>> = {
  corrected: "修正文あり",
  answered: "回答あり（修正なし）",
  unanswered: "未回答",
  changed: "照会のあとにセルの記載が変わったもの",
  conflicting: "同じセルに違う修正文があるもの",
  unknown: "この文書への照会と分からないもの",
};

/** 照会と回答の命令に関する文. */
export const inquiryMessages = {
  noFolder: "照会の保存先がありません。--out フォルダー を付けてください。",
  notAFolder: (folder: string) =>
    `${folder}: フォルダーではありません。--out には照会を入れるフォルダーを指定してください。`,
  exists: (file: string) =>
    `${file}: 同じ名前のファイルがあるため、何も書き込みませんでした。移すか、--out に別のフォルダーを指定してください。`,
  badRound: (value: string) => `--round の「${value}」は回の数（1 から 99 まで）ではありません。`,
  nothingToAsk: "照会するところは見つかりませんでした。ファイルは作っていません。",
  noAnswerFile:
    "回答のファイルが指定されていません。元のファイルに続けて、府省庁から戻ったファイルを指定してください。",
  noInquiries: (file: string) =>
    `${file}: 照会の表が見つかりません。見出しに「${number}」と、「${answer}」か「${text}」のあるシートが要ります。`,
  book: (file: string, errors: number, warnings: number, infos: number) =>
    `  ${file}: 誤り ${errors}件・注意 ${warnings}件${infos > 0 ? `・参考 ${infos}件` : ""}`,
  unchanged: (file: string) => `元のファイル（${file}）は変えていません。`,
  /** Where a line that came back stands. */
  place: (file: string, sheet: string, row: number) => `${file} ${sheet} ${row}行目`,
  newText: (newText: string) => (newText === "" ? "空欄にする" : newText),
} as const;
