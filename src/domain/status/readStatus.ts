import { memoize, memoizeBeside } from "../collection/memoize";
import { foldText } from "../text/foldText";
import { stripInvisible } from "../text/invisibleCharacters";
import { hedgingWords, statusLookalikes } from "./statusLookalikes";
import type { StatusCategory, StatusScheme } from "./StatusScheme";

/** 状況欄の読み. */
export interface StatusReading {
  /** The code meant; absent when nothing stands out. */
  readonly code?: string;
  /**
   * exact: the code; wording: the category in full words, also with its code before them; variant: surely meant,
   * written otherwise; toConfirm: perhaps meant, to be asked; unknown.
   */
  readonly form: "exact" | "wording" | "variant" | "toConfirm" | "unknown";
}

const emojiStyle = /[\uFE0E\uFE0F]/gu;
const unknown: StatusReading = { form: "unknown" };

/** 状況欄を読む against a scheme. The text must not be blank. */
export const readStatus: (text: string, scheme: StatusScheme) => StatusReading = memoizeBeside(read);

function read(text: string, scheme: StatusScheme): StatusReading {
  const { categories } = scheme;
  const exact = categories.find((category) => category.code === text);
  if (exact) return { code: exact.code, form: "exact" };
  const mark = stripInvisible(text).replace(emojiStyle, "").trim();
  const key = sentenceKey(mark);
  const named = categories.find((category) => isNamed(category, key));
  if (named) return { code: named.code, form: "wording" };
  const folded = categories.find((category) => category.code === mark || foldText(category.code) === key);
  if (folded) return { code: folded.code, form: "variant" };
  return (
    readLookalike(mark, scheme) ??
    readCodeAndWording(key, scheme) ??
    readSentence(key, scheme) ??
    readLeadingMark(mark, scheme)
  );
}

const quotes = /^[「『"']+|[」』"'。]+$/gu;
/** Without quotation marks and full stop, which add nothing. */
const sentenceKey = (text: string): string => foldText(text).replace(quotes, "");

/** … in a wording: any words. */
const ANY = "…";

const isNamed = (category: StatusCategory, key: string): boolean =>
  foldText(category.label) === key || category.wordings.some((wording) => foldText(wording) === key);

const hasCode = (scheme: StatusScheme, code: string): boolean =>
  scheme.categories.some((category) => category.code === code);

function readLookalike(mark: string, scheme: StatusScheme): StatusReading | undefined {
  const lookalikes = statusLookalikes.filter(({ meant }) => hasCode(scheme, meant));
  const perhaps = lookalikes.find(({ names }) => names?.includes(mark));
  if (perhaps) return { code: perhaps.meant, form: "toConfirm" };
  if ([...mark].length !== 1) return undefined;
  const safe = lookalikes.find((each) => each.safe.includes(mark));
  if (safe) return { code: safe.meant, form: "variant" };
  const toConfirm = lookalikes.find((each) => each.toConfirm.includes(mark));
  return toConfirm && { code: toConfirm.meant, form: "toConfirm" };
}

/** ◎：既に実施済み, A（順調）: the code and then its words; of a code and another's words nothing is certain. */
function readCodeAndWording(key: string, scheme: StatusScheme): StatusReading | undefined {
  const category = scheme.categories.find(({ code }) => key.startsWith(foldText(code)));
  if (!category) return undefined;
  const behind = key.slice(foldText(category.code).length);
  const words = /^[:.、・]?(.+)$/u.exec(behind)?.[1]?.replace(/^\((.*)\)$/u, "$1") ?? "";
  const said = readWords(words, scheme);
  if (said === undefined) return undefined;
  return said.code === category.code ? said : unknown;
}

function readWords(key: string, scheme: StatusScheme): StatusReading | undefined {
  const named = scheme.categories.find((category) => isNamed(category, key));
  return named ? { code: named.code, form: "wording" } : readSentence(key, scheme);
}

/** 区分の全文: a longer sentence, told by its telling words; what fits two categories fits none. */
function readSentence(key: string, scheme: StatusScheme): StatusReading | undefined {
  const plain = key.replace(/\([^()]*\)/gu, "");
  const told = scheme.categories.filter(({ wordings }) =>
    wordings.some((wording) => wording.includes(ANY) && patternOf(wording).test(plain)),
  );
  const [only, ...more] = told;
  if (!only) return undefined;
  if (more.length > 0) return unknown;
  const isHedged = hedgingWords.some((word) => key.includes(foldText(word)));
  return { code: only.code, form: isHedged ? "toConfirm" : "wording" };
}

const patternOf = memoize(
  (wording) =>
    new RegExp(
      `^${wording
        .split(ANY)
        .map((part) => escaped(foldText(part)))
        .join(".*")}$`,
      "u",
    ),
);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** ○（一部）: one code with words behind it most likely means that code; ○→◎ may mean either. */
function readLeadingMark(mark: string, scheme: StatusScheme): StatusReading {
  const marks = scheme.categories.filter(({ code }) => mark.includes(code) && /^[^\p{L}\p{N}]/u.test(code));
  const [only] = marks;
  return marks.length === 1 && only && mark.startsWith(only.code)
    ? { code: only.code, form: "toConfirm" }
    : unknown;
}
