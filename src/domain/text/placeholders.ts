import {
  aloneInLine,
  LONGEST_ALONE,
  lonely,
  placeholderPatterns,
  suspicious,
  undecided,
} from "./placeholderWords";

/** 仮の記入の一つ. */
export interface Placeholder {
  /** In one width. */
  readonly words: string;
  readonly isSure: boolean;
}

const lineEnd = /\r\n?|\n/u;
const sentences = /[^。]*(?:。|$)/gu;
const opening = /^[\s・･○◯●◎■□◆◇*→-]+(?=[^\s])/u;
const ending = /[\s。.、,]+$/u;
const brackets = /^[【[(〔《<「](.*)[】\])〕》>」]$/u;

/** 仮の記入を探す, line by line. */
export function placeholdersIn(text: string): Placeholder[] {
  const isSuspicious = suspicious.test(text);
  if (!isSuspicious && !mayStandAlone(text)) return [];
  const whole = text.normalize("NFKC");
  return whole.split(lineEnd).flatMap((line) => inLine(line.trim(), isSuspicious ? whole : undefined));
}

const mayStandAlone = (text: string): boolean =>
  (text.length <= LONGEST_ALONE || text.includes("\n")) && lonely.test(text);

/** Of a text that is not suspicious only lines of nothing else are looked for. */
function inLine(line: string, whole: string | undefined): Placeholder[] {
  const bare = line.length <= LONGEST_ALONE ? withoutFrame(line) : "";
  if (aloneInLine.test(bare)) return [{ words: bare, isSure: true }];
  if (whole === undefined) return [];
  return (line.match(sentences) ?? []).flatMap((sentence) => inSentence(sentence.trim(), whole));
}

/** What every text that says so holds, in whatever width. */
const mayBeUndecided = /[TＴtｔ].?[BＢbｂ]/u;

/** Whether a text says in so many words that it is not decided: TBD. */
export const saysUndecided = (text: string): boolean =>
  mayBeUndecided.test(text) && undecided.test(withoutFrame(text.normalize("NFKC").trim()));

/** A line without its bullet, full stop and brackets. */
const withoutFrame = (line: string): string =>
  line.replace(opening, "").replace(ending, "").replace(brackets, "$1").replace(ending, "");

const inSentence = (sentence: string, whole: string): Placeholder[] =>
  placeholderPatterns
    .filter(({ unless, unlessBeside }) => !unless?.test(sentence) && !unlessBeside?.test(whole))
    .flatMap(({ pattern, isSure }) => (sentence.match(pattern) ?? []).map((words) => ({ words, isSure })));
