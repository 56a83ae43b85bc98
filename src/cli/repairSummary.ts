import type { Refusal, Repair } from "../domain/repair/Repair";
import type { CheckedWorkbook } from "../jobs/checkWorkbook";
import type { RepairResult } from "../jobs/RepairPort";
import { refusalWords } from "../messages/repairMessages.ja";
import { ruleMessages } from "../messages/ja";

/** `repair --json`. */
export const repairReport = (out: string, { done, refused }: RepairResult) => ({
  out,
  repaired: done.map(({ sheet, cell, rules, old, text }) => ({ sheet, cell, rules, old, new: text })),
  refused: refused.map(({ change: { sheet, cell, rules, old, text }, reason }) => ({
    sheet,
    cell,
    rules,
    old,
    new: text,
    reason,
    why: refusalWords[reason],
  })),
});

const LONGEST = 40;

/** 直したところのあらまし for people. */
export function repairSummary(
  file: string,
  out: string,
  { done, refused }: RepairResult,
  { findings }: CheckedWorkbook,
): string {
  const left = findings.filter(({ severity }) => severity === "error").length;
  return [
    ...takenLines(out, { done, refused }),
    left > 0
      ? `直したあとも、誤りが ${left}件残ります。check で確かめてください。`
      : "直したあとに残る誤りはありません。",
    `元のファイル（${file}）は変えていません。`,
    "",
  ].join("\n");
}

/** What was written into a copy, and what was not. */
export const takenSummary = (out: string, result: RepairResult): string =>
  [...takenLines(out, result), ""].join("\n");

const takenLines = (out: string, { done, refused }: RepairResult): string[] => [
  `■ ${out}`,
  `${done.length}か所を直しました。`,
  ...done.map(doneLine),
  ...(refused.length > 0 ? [`${refused.length}か所は直していません。`, ...refused.map(refusedLine)] : []),
];

const titlesOf = ({ rules }: Repair): string =>
  [...new Set(rules)].map((rule) => ruleMessages[rule].title).join("・");

const doneLine = (repair: Repair): string =>
  `  ${repair.sheet}!${repair.cell} ${shortened(repair.old)} → ${shortened(repair.text)}（${titlesOf(repair)}）`;

const refusedLine = ({ change, reason }: Refusal): string =>
  `  ${change.sheet}!${change.cell} ${shortened(change.old)}: ${refusalWords[reason]}`;

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return `「${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}」`;
}
