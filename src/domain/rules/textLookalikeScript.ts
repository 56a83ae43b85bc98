import { withKatakana } from "../text/katakanaWords";
import { withLatinLetters } from "../text/lookalikeScripts";
import { cellsSaying } from "./fieldCells";
import { defineRule } from "./Rule";

/** 似た別の字: Cyrillic or Greek letters in a Latin word, the kanji 一 for ー in a known word. */
export const textLookalikeScript = defineRule({
  id: "text.lookalike-script",
  severity: "warning",
  needs: [],
  *check(sheet) {
    for (const { field, cell } of cellsSaying(sheet, hasLookalike)) {
      if (field === "status") continue;
      const suggestion = withoutLookalikes(cell.text);
      yield { cell, field, suggestion, safe: true, details: { differing: differing(cell.text, suggestion) } };
    }
  },
});

const withoutLookalikes = (text: string): string => withKatakana(withLatinLetters(text));
const hasLookalike = (text: string): boolean => withoutLookalikes(text) !== text;

/** The letters that were replaced: both texts are equally long. */
function differing(before: string, after: string): string {
  const right = [...after];
  const wrong = [...before].map((letter, index) =>
    letter === right[index] ? "" : `${letter}→${right[index]}`,
  );
  return [...new Set(wrong)].filter((pair) => pair !== "").join("、");
}
