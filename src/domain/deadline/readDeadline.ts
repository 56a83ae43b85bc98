import { stripInvisible } from "../text/invisibleCharacters";
import { westernYear } from "../text/japaneseEra";
import { withFigures } from "../text/kanjiNumber";
import type { DeadlineReading, Milestone } from "./Milestone";
import { daysOf, type Period } from "./periodDays";

const ERA = "(?:明治|大正|昭和|平成|令和|[MTSHRmtshr明大昭平令](?=\\.?(?:\\d|元)))";
const PART =
  "第[1-4一二三四]四半期|上半期|下半期|上期|下期|前半|後半|半ば|中頃|当初|初頭|初め|春|夏|秋|冬|末|中|内";
const BOUND = "まで|以降|以後|から|より|目途|目処|めど|頃|ごろ|前後|予定|を?目標";

/** One dated expression: a year in any calendar or a relative year, then month and day, or a part of it. */
const expression = new RegExp(
  [
    `(?:(?<era>${ERA})\\.?(?<eraYear>\\d{1,2}|元)|(?<year>(?:19|20)\\d{2})|(?<short>\\d{2})(?=年度|年[春夏秋冬]))` +
      `(?:(?<fiscal>年度)|年|[./-](?=\\d))?`,
    `(?<relative>(?:本|今|当|来|翌|次|前|各|毎)(?:年度|年)|同年度?|年度|年内|年末|期末|通年)`,
    `(?=\\d{1,2}月|(?:上|下)半?期|第[1-4一二三四]四半期|[春夏秋冬](?:頃|まで|を|に|$|季|期))`,
  ].join("|"),
  "u",
);
const month =
  /^の?(?<month>\d{1,2})(?:月|[./-](?=\d)|$)(?:(?<day>\d{1,2})日?)?(?<monthPart>上旬|中旬|下旬|末|初|中)?/u;
const part = new RegExp(`^の?(?<part>${PART})`, "u");
const bound = new RegExp(`^[にをの]?(?<bound>${BOUND})`, "u");

/** 年度未 for 年度末, and years that are none: 201年度, 20100年度, 平成年度, 平成○年度. */
const misspelt =
  /(?:\d|度|月)未(?=$|[まにをで、])|(?<!\d)(?:\d{3}|\d{5,})年度?|(?:昭和|平成|令和)(?=年)|[○〇●◯＊*?？]{1,4}年度?/u;
const recurring =
  /継続|随時|順次|毎月|毎週|毎年|毎年度|定期的|常時|引き続き|引続き|恒常|恒久|適宜|都度|各年度|通年|ごと|毎/u;
/** 時期を言葉で定めたもの: no day can be read, but the time is stated. */
const worded =
  /速やか|早期|早急|できる限り早|できるだけ早|可能な限り早|当面|逐次|年央|前期|後期|必要に応じ|次第|実施中|年以内|年後|中長期|[短中長]期|次期|国会|.{2,}まで(?:に)?$|.{2,}後(?:に|、|$)/u;
const done = /実施済|完了|達成済|措置済|対応済|終了/u;

/** Relative years from the document's fiscal year. */
const relativeYears: Readonly<Record<string, number>> = { 来: 1, 翌: 1, 次: 1, 前: -1 };

/**
 * 期限を読む: every dated expression in the text becomes a milestone. `fiscalYear` is the document's own year,
 * used for expressions that name none (年度末, 秋頃); without it they are read but carry no days.
 */
export function readDeadline(text: string, fiscalYear: number | undefined): DeadlineReading {
  const milestones: Milestone[] = [];
  const impossible: string[] = [];
  const words = withFigures(stripInvisible(text).normalize("NFKC").replace(/\s/gu, ""));
  let rest = words;
  for (let match = expression.exec(rest); match; match = expression.exec(rest)) {
    const read = readExpression(match, rest, fiscalYear);
    if (read.milestone) milestones.push(read.milestone);
    if (read.impossible !== undefined) impossible.push(read.impossible);
    rest = rest.slice(match.index + Math.max(read.length, 1));
  }
  impossible.push(...(misspelt.exec(words) ?? []));
  if (recurring.test(words)) milestones.push({ kind: "recurring", text: words });
  if (milestones.length === 0 && worded.test(words)) milestones.push({ kind: "around", text: words });
  if (done.test(words)) milestones.push({ kind: "done", text: words });
  return { milestones, impossible };
}

interface ReadExpression {
  readonly milestone?: Milestone;
  readonly impossible?: string;
  readonly length: number;
}

function readExpression(head: RegExpExecArray, text: string, fiscalYear: number | undefined): ReadExpression {
  let rest = text.slice(head.index + head[0].length);
  const take = (pattern: RegExp): Record<string, string | undefined> => {
    const match = pattern.exec(rest);
    rest = rest.slice(match?.[0].length ?? 0);
    return match?.groups ?? {};
  };
  const days = take(month);
  const { part: yearPart } = days["month"] === undefined ? take(part) : {};
  const trailing = days["month"] === undefined && yearPart !== undefined ? take(month) : {};
  const { bound: limit } = take(bound);
  const written = text.slice(head.index, text.length - rest.length);
  const period = periodOf(head.groups ?? {}, { ...days, part: yearPart }, fiscalYear);
  const range = period && trailing["month"] === undefined ? daysOf(period) : "impossible";
  if (range === "impossible") return { impossible: written, length: written.length };
  const kind = kindOf(limit, yearPart ?? days["monthPart"], head[0]);
  return { milestone: { kind, ...range, text: written }, length: written.length };
}

/** The period an expression names; undefined when its era had no such year. */
function periodOf(
  head: Record<string, string | undefined>,
  tail: Record<string, string | undefined>,
  fiscalYear: number | undefined,
): Period | undefined {
  const { era, eraYear, year, short, fiscal, relative } = head;
  const numbers = {
    ...(tail["month"] !== undefined && { month: Number(tail["month"]) }),
    ...(tail["day"] !== undefined && { day: Number(tail["day"]) }),
    ...((tail["part"] ?? tail["monthPart"]) !== undefined && { part: tail["part"] ?? tail["monthPart"] }),
  } as Pick<Period, "month" | "day" | "part">;
  if (era !== undefined) {
    const western = plannedYear(era.toLowerCase(), eraYear === "元" ? 1 : Number(eraYear));
    return western === undefined ? undefined : { year: western, fiscal: fiscal !== undefined, ...numbers };
  }
  if (year !== undefined) return { year: Number(year), fiscal: fiscal !== undefined, ...numbers };
  if (short !== undefined) return { year: shortYear(Number(short), fiscalYear), fiscal: true, ...numbers };
  const offset = relativeYears[relative?.charAt(0) ?? ""] ?? 0;
  const isCalendarYear = relative !== undefined && /年$|年内|年末/u.test(relative) && relative !== "通年";
  return {
    ...(fiscalYear !== undefined && { year: fiscalYear + offset }),
    fiscal: !isCalendarYear,
    ...numbers,
  };
}

/** Plans written before 2019 look ahead to 平成32年度. */
const plannedYear = (era: string, eraYear: number): number | undefined =>
  /^(?:平成|平|h)$/u.test(era) && eraYear >= 1 && eraYear <= 50 ? 1988 + eraYear : westernYear(era, eraYear);

/** 28年度 names no era: 令和 in a document of 令和, else 平成. */
function shortYear(eraYear: number, fiscalYear: number | undefined): number {
  const era = fiscalYear !== undefined && fiscalYear >= 2019 ? "令和" : "平成";
  return westernYear(era, eraYear) ?? 1988 + eraYear;
}

function kindOf(limit: string | undefined, yearPart: string | undefined, head: string): Milestone["kind"] {
  if (limit === "まで") return "by";
  if (limit !== undefined && /以降|以後|から|より/u.test(limit)) return "from";
  if (limit !== undefined && limit !== "予定") return "around";
  if (/^[各毎]/u.test(head)) return "recurring";
  return yearPart === "末" || /末$/u.test(head) ? "by" : "in";
}
