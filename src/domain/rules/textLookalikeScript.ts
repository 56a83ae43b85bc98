import { withKatakana } from "../text/katakanaWords";
import { withLatinLetters } from "../text/lookalikeScripts";
import { filledCells } from "./fieldCells";
import { defineRule } from "./Rule";

/** 似た別の字: Cyrillic or Greek letters in a Latin word, the kanji 一 for ー in a known word. */
export const textLookalikeScript = defineRule({
  id: "text.lookalike-script",
  severity: "warning",
  needs: [],
  *check(sheet) {
    for (const { field, cell } of filledCells(sheet)) {
      if (field === "status") continue;
      const suggestion = withKatakana(withLatinLetters(cell.text));
      if (suggestion === cell.text) continue;
      yield { cell, field, suggestion, safe: true, details: { differing: differing(cell.text, suggestion) } };
    }
  },
});

/** The letters that were replaced: both texts are equally long. */
function differing(before: string, after: string): string {
  const right = [...after];
  const wrong = [...before].map((letter, index) =>
    letter === right[index] ? "" : `${letter}→${right[index]}`,
  );
  return [...new Set(wrong)].filter((pair) => pair !== "").join("、");
}
