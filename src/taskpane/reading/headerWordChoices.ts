import { isOtherPeriod } from "../../domain/layout/headerText";
import { builtInHeaderWords, type LearnedWords } from "../../domain/layout/HeaderWordIndex";
import type { ColumnReading } from "../../domain/layout/ColumnReading";
import type { MeasureField } from "../../domain/measure/MeasureRow";
import { foldText } from "../../domain/text/foldText";

/** Longer headers are never compared. */
const LONGEST = 80;

type Meaning = LearnedWords[string];

/**
 * 見出し語を覚える: what the user's choice for a column tells of its header. A word that is known anyway is not taught,
 * nor is one of another period: it would bring last year's column again.
 *
 * @param field undefined: 読まない
 */
export function wordsAfter(
  words: LearnedWords,
  column: ColumnReading,
  field: MeasureField | undefined,
): LearnedWords {
  const { word, reason } = column;
  const isLearned = meaningOf(words, word) !== undefined;
  if (field !== undefined) return isLearned || isTeachable(word) ? remembered(words, word, field) : words;
  const wasGuessed = reason === "values" || reason === "partOfHeader";
  return isLearned || (wasGuessed && isWord(word)) ? remembered(words, word, "none") : words;
}

const isWord = (word: string): boolean => word.trim() !== "" && word.length <= LONGEST;

const isTeachable = (word: string): boolean =>
  isWord(word) && !isOtherPeriod(word) && builtInHeaderWords.matchWhole(word) === undefined;

const remembered = (words: LearnedWords, word: string, meaning: Meaning): LearnedWords => ({
  ...withoutWord(words, word),
  [word]: meaning,
});

/** 見出し語を忘れる: however it was written. */
export function withoutWord(words: LearnedWords, word: string): LearnedWords {
  const key = foldText(word);
  return Object.fromEntries(Object.entries(words).filter(([each]) => foldText(each) !== key));
}

function meaningOf(words: LearnedWords, word: string): Meaning | undefined {
  const key = foldText(word);
  return Object.entries(words).find(([each]) => foldText(each) === key)?.[1];
}
