import { memoize } from "../collection/memoize";
import { stripInvisible } from "../text/invisibleCharacters";
import { labelLetters, letterLookalikes } from "./labelLetters";

/** 項番の読み: ア）ａ）① = letter ア, sub-item a, mark ①. */
export interface MeasureLabel {
  readonly letter: string;
  readonly sub?: string;
  readonly mark?: string;
  /** The label as written, its letter repaired where a look-alike stood. */
  readonly repaired: string;
  /** Whether a look-alike stood in place of the letter. */
  readonly lookalike: boolean;
}

/** Longer texts are no labels, whatever spaces stand in them. */
const LONGEST = 40;
const letters = `[${labelLetters}ｱ-ﾝ]`;
const lookalikes = `[${Object.keys(letterLookalikes).join("")}]`;
const pattern = new RegExp(
  `^[（(〔\\[]?(${letters}{1,2}|${lookalikes})[）)〕\\]．.、:：]?` +
    `(?:[（(]?([a-zａ-ｚ])[）)．.、]?)?` +
    `(?:[（(]?([①-⑳㉑-㉟]|[0-9０-９]{1,2}(?=[）)]))[）)]?)?$`,
  "u",
);

/** 項番を読む. Undefined when the text is no lettered label (１, (3), 1-2 and the like). */
export const readLabel: (text: string) => MeasureLabel | undefined = memoize(read);

function read(text: string): MeasureLabel | undefined {
  if (text.length > LONGEST) return undefined;
  const compact = stripInvisible(text).replace(/\s/gu, "");
  const match = pattern.exec(compact);
  const written = match?.[1];
  if (!match || written === undefined) return undefined;
  const meant = letterLookalikes[written];
  return {
    letter: meant ?? written.normalize("NFKC"),
    ...(match[2] !== undefined && { sub: match[2].normalize("NFKC") }),
    ...(match[3] !== undefined && { mark: match[3] }),
    repaired: meant === undefined ? text : text.replace(written, meant),
    lookalike: meant !== undefined,
  };
}

const markOnly = /^[（(]?(?:[0-9０-９]{1,3}(?:[-－.．][0-9０-９]{1,3})*|[①-⑳]|[a-zａ-ｚ])[）)．.、]?$/u;

const PART = "[0-9０-９A-Za-zＡ-Ｚａ-ｚぁ-んァ-ヶ一二三四五六七八九十甲乙丙丁①-⑳Ⅰ-Ⅻ]{1,3}";
/** Other departments': A-1, [1], 施策１, No.3, １－①, い）, 1-(1)-①, R5-01. */
const placeOnly = new RegExp(
  `^(?:施策|取組|項目|第|[Nn][oO][.．]?)?[\\[（(【]?${PART}(?:[\\s・.．()（）\\[\\]‐―－-]+${PART}){0,3}[\\])）】．.、]*$`,
  "u",
);
const NARROWEST_WORD = 3;

/** Whether a text may stand in the label column: a lettered label, or a short number or mark. */
export function looksLikeLabel(text: string): boolean {
  if (readLabel(text) !== undefined) return true;
  const bare = stripInvisible(text).trim();
  if (markOnly.test(bare)) return true;
  return placeOnly.test(bare) && (/[0-9０-９①-⑳Ⅰ-Ⅻ()（）[\]）]/u.test(bare) || bare.length < NARROWEST_WORD);
}
