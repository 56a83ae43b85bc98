import { westernYear } from "../text/japaneseEra";
import type { DocumentFacts } from "./DocumentFacts";

const ERA = "明治|大正|昭和|平成|令和";
const yearExpression = `(?:(?<year>(?:19|20)\\d{2})|(?<era>${ERA})(?<eraYear>\\d{1,2}|元))`;
const fiscalYearPattern = new RegExp(`${yearExpression}年度`, "u");
/** 「情報セキュリティ2010」: the year in the name of a plan, not that of a date. */
const planYearPattern = /(?<year>(?:19|20)\d{2})(?=[」』)]|に係る|の進捗|の実施|$)/u;
const datePattern = new RegExp(`${yearExpression}年(?<month>\\d{1,2})月(?<day>\\d{1,2})日(?:現在|時点)`, "u");
const endOfYear = new RegExp(`${yearExpression}年度末(?:現在|時点)`, "u");
const halfYear = new RegExp(`${yearExpression}年度(?:上半期|上期)`, "u");
/** The day a form was handed in says nothing of the period it reports on. */
const notOfThePeriod = /提出日|提出期限|作成日|記入日|更新日|締切/u;

/** A text of a document, and where it stands. */
export interface FactText {
  readonly text: string;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/** 根拠: the text from which a fact was read. */
export type FactSources = Readonly<Partial<Record<keyof DocumentFacts, FactText>>>;

/**
 * 年度・期・基準日を読む from the titles and headers of a document, never from the date of submission and never
 * from the clock. Texts come in order of weight: the first that says something counts.
 */
export function readDocumentFacts(texts: readonly FactText[]): {
  readonly facts: DocumentFacts;
  readonly sources: FactSources;
} {
  const told = texts.filter(({ text }) => !notOfThePeriod.test(text));
  const fiscalYear =
    first(told, (text) => yearIn(fiscalYearPattern, text)) ??
    first(told, (text) => yearIn(planYearPattern, text));
  const term = first(told, termIn);
  const asOf = first(told, asOfIn);
  return {
    facts: {
      ...(fiscalYear && { fiscalYear: fiscalYear.fact }),
      ...(term && { term: term.fact }),
      ...(asOf && { asOf: asOf.fact }),
    },
    sources: {
      ...(fiscalYear && { fiscalYear: fiscalYear.source }),
      ...(term && { term: term.source }),
      ...(asOf && { asOf: asOf.source }),
    },
  };
}

function first<T>(
  texts: readonly FactText[],
  read: (text: string) => T | undefined,
): { readonly fact: T; readonly source: FactText } | undefined {
  for (const source of texts) {
    const fact = read(source.text.normalize("NFKC").replace(/\s/gu, ""));
    if (fact !== undefined) return { fact, source };
  }
  return undefined;
}

function yearIn(pattern: RegExp, text: string): number | undefined {
  const groups = pattern.exec(text)?.groups;
  if (!groups) return undefined;
  const { year, era, eraYear } = groups;
  if (year !== undefined) return Number(year);
  return westernYear(era ?? "", eraYear === "元" ? 1 : Number(eraYear));
}

function termIn(text: string): DocumentFacts["term"] {
  if (/上半期|上期|半期/u.test(text)) return "上半期";
  return /年度末|年次/u.test(text) ? "年度末" : undefined;
}

function asOfIn(text: string): string | undefined {
  const date = datePattern.exec(text)?.groups;
  const dateYear = yearIn(datePattern, text);
  if (date && dateYear !== undefined) {
    return `${dateYear}-${date["month"]?.padStart(2, "0")}-${date["day"]?.padStart(2, "0")}`;
  }
  const ended = yearIn(endOfYear, text);
  if (ended !== undefined) return `${ended + 1}-03-31`;
  const half = yearIn(halfYear, text);
  return half === undefined ? undefined : `${half}-09-30`;
}
