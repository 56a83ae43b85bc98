import { textOf, type RowDraft } from "../GeneratedDocument";
import { eraYear, pastDeadlines } from "../soundTexts";
import { inText, whole, withPoint, type Defect } from "./Defect";

const unreadable = [
  "早め",
  "？",
  "◯年度末",
  "年度未",
  "調整中",
  "別途",
  "要相談",
  "2025年度13月",
  "そのうち",
  "未定",
  "TBD",
  "検討中",
  "2010年度未",
  "平成年度末",
  "201年度末",
  "2025年13月",
  "2025年２月30日",
  "昭和65年３月",
  "なるはや",
  "平成○年度末",
  "適当な時期",
];
const isUndone = (row: RowDraft): boolean =>
  ["○", "△", "×", "実施中", "実施見込み", "不明"].includes(textOf(row, "status"));

/** Pairs of which the second year is one off. */
const mismatches: readonly ((year: number) => string)[] = [
  (year) => `${year < 2019 ? "H" : "R"}${year < 2019 ? year - 1988 : year - 2018}（${year + 1}）年度`,
  (year) => `${eraYear(year)}年 (${year + 2}年)`,
  (year) => `${eraYear(year)}年（${year + 1}年）`,
  (year) => `${eraYear(year)}（${year - 1}）年度`,
  (year) => `${year}年度（${eraYear(year + 1)}年度）`,
  (year) => `${year}年（${eraYear(year - 1)}年）`,
];

export const deadlineDefects: readonly Defect[] = [
  // 平成○年度末 is a placeholder too, and 2010年度未 may be over.
  inText("deadline.unreadable", ["deadline"], (_, { random }) => ({
    text: random.pick(unreadable),
    suggestion: null,
    also: ["text.placeholder", "deadline.passed"],
  })),
  whole(
    "deadline.passed",
    ["deadline"],
    ({ document: { fiscalYear } }) => pastDeadlines.map((of) => [of(fiscalYear), null] as const),
    isUndone,
  ),
  whole("deadline.era-mismatch", ["deadline"], ({ document: { fiscalYear } }) =>
    mismatches.map((of) => [of(fiscalYear + 1), null] as const),
  ),
  inText("deadline.era-mismatch", ["progress"], (text, { random, document: { fiscalYear } }) => ({
    text: withPoint(text, `${random.pick(mismatches)(fiscalYear - 1)}に始めた取組を見直した。`),
    suggestion: null,
  })),
];
