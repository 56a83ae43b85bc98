import { memoize } from "../collection/memoize";
import { measureFields, type MeasureField } from "../measure/MeasureRow";
import { foldText } from "../text/foldText";
import { isOtherPeriod, isOtherTableHeader, withoutAdditions, withoutDecoration } from "./headerText";
import { headingColumnWords, nameWhereNoOther } from "./contextWords";
import { headerWords } from "./headerWords";

/** What a header cell says of its column. */
export interface HeaderMatch {
  /** The known word that was found, folded. */
  readonly word: string;
  /** heading: a level of headings, which one its values tell. */
  readonly field: MeasureField | "heading";
  /** 1: the whole header is a known word; less: a known word within it. */
  readonly certainty: number;
  /** Whether the user has taught the word. */
  readonly isLearned?: boolean;
}

/** Headers are short; longer texts are content. */
const LONGEST = 40;
/** Of two known words for a field the more usual one weighs more. */
const RANK_WEIGHT = 0.002;
const WITHIN = 0.6;
const WITHOUT_ADDITIONS = 0.9;
/** From this certainty on a header is known as a whole. */
export const SURE = 0.8;

/** 何にでも付く見出し語, folded: 内容 is a measure's name only where no other word is. */
export const wordsOfAnyColumn: ReadonlySet<string> = new Set(nameWhereNoOther.map(foldText));

const builtIn: readonly HeaderMatch[] = [
  ...measureFields.filter((field) => field !== "main").map((field) => [field, headerWords[field]] as const),
  ["heading", headingColumnWords] as const,
  ["name", nameWhereNoOther] as const,
].flatMap(([field, words]) =>
  words.map((each, rank) => ({ word: foldText(each), field, certainty: 1 - rank * RANK_WEIGHT })),
);

/** 実施状況・今後の予定: of two things in one column the first names it. */
const joint = /[・/]|及び|と(?=[一-鿿])/u;

/** 覚えた見出し語: what a header of the user's means; "none": no field of a measure. */
export type LearnedWords = Readonly<Record<string, MeasureField | "none">>;

/** 見出し語の索引: the known words and those that the user has taught. */
export class HeaderWordIndex {
  readonly #known: ReadonlyMap<string, HeaderMatch>;
  readonly #foreign: ReadonlySet<string>;
  readonly #longestFirst: readonly string[];

  constructor(learned: LearnedWords = {}) {
    const taught = Object.entries(learned).map(([text, field]) => [foldText(text), field] as const);
    const fields = taught.flatMap(([word, field]) =>
      field === "none" ? [] : [{ word, field, certainty: 1, isLearned: true }],
    );
    // Of two meanings of one word the first counts: what was taught before what is built in.
    this.#known = new Map([...fields, ...builtIn].map((match) => [match.word, match] as const).reverse());
    this.#foreign = new Set(taught.flatMap(([word, field]) => (field === "none" ? [word] : [])));
    this.#longestFirst = [...this.#known.keys()]
      .filter((word) => [...word].length >= 2 && /[ぁ-鿿]/u.test(word))
      .sort((a, b) => b.length - a.length);
  }

  /** Whether the user has taught that a header is no field: then its values do not make it one either. */
  isTaughtAsNone(text: string): boolean {
    return this.#foreign.size > 0 && this.#foreign.has(foldText(text));
  }

  /**
   * 見出し語を読む: the field a header names. The longest whole-header match wins; then the header without its
   * additions (year, brackets, 欄); then the part before ・ or と, or the longest known word at its end.
   */
  readonly match: (text: string) => HeaderMatch | undefined = memoize((text) => {
    const whole = this.matchWhole(text);
    if (whole || !isHeaderLike(text)) return whole;
    const key = foldText(text);
    if (isOtherTableHeader(text) || this.#foreign.has(key)) return undefined;
    const bare = withoutDecoration(withoutAdditions(key));
    const [opening = ""] = bare.split(joint);
    const within = this.#known.has(opening)
      ? opening
      : this.#longestFirst.find((word) => bare.endsWith(word));
    const match = this.#known.get(within ?? "");
    return match && weaker(match, WITHIN);
  });

  /** match without the search for words within: the header as a whole, with or without its additions. */
  readonly matchWhole: (text: string) => HeaderMatch | undefined = memoize((text) => {
    if (text.length > LONGEST * 2) return undefined;
    const key = foldText(text);
    const taught = this.#known.get(key);
    if (taught?.isLearned) return taught;
    if (!isHeaderLike(text) || this.#foreign.has(key)) return undefined;
    const bare = withoutAdditions(key);
    const additionless = this.#known.get(bare) ?? this.#known.get(withoutDecoration(bare));
    return this.#known.get(key) ?? (additionless && weaker(additionless, WITHOUT_ADDITIONS));
  });
}

function isHeaderLike(text: string): boolean {
  if (text === "" || text.length > LONGEST * 2) return false;
  return foldText(text).length <= LONGEST && !isOtherPeriod(text);
}

const weaker = (match: HeaderMatch, weight: number): HeaderMatch => ({
  ...match,
  certainty: match.certainty * weight,
});

/** The known words alone. */
export const builtInHeaderWords = new HeaderWordIndex();
