import type { LearnedWords } from "./HeaderWordIndex";
import type { SheetMapping } from "./SheetReading";

/** 一枚のシートの読み方, by the name of the sheet for which it was chosen. */
export interface NamedMapping extends SheetMapping {
  readonly name: string;
}

/** 読み方の控え: what the user has decided about reading, kept from one form to the next. */
export interface ReadingChoices {
  readonly words: LearnedWords;
  readonly sheets: readonly NamedMapping[];
}

export const noChoices: ReadingChoices = { words: {}, sheets: [] };
