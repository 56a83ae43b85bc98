import { saysNothing } from "../text/blank";
import { foldText } from "../text/foldText";
import { EMPTY_IT } from "./inquiryHeaders";

/** 回答の言葉: what is written in place of a text: keep what stands, take the suggestion, or leave nothing. */
export type AnswerWord = "keep" | "accept" | "empty";

const subjects = "(?:原文|原案|現行|現状|記載|いまの記載|元|もと)";
const patterns: readonly (readonly [AnswerWord, RegExp])[] = [
  [
    "keep",
    new RegExp(`^${subjects}の?(?:まま|とおり|通り)(?:で(?:よい|良い|可|結構です|お願いします))?です?$`, "u"),
  ],
  ["keep", /^(?:このまま|そのまま)(?:で(?:よい|良い|可|結構です|お願いします))?$/u],
  ["keep", /^(?:修正|変更|訂正)(?:は)?(?:なし|無し|不要|しない|ありません)(?:です)?$/u],
  [
    "accept",
    /^(?:貴?案|修正案|ご提案|提案)(?:の)?(?:とおり|通り|どおり)(?:修正|訂正|で(?:よい|良い|可|お願いします|結構です))?(?:です)?$/u,
  ],
  ["empty", new RegExp(`^(?:${foldText(EMPTY_IT).replace(/[()]/gu, "\\$&")}|空欄にする|空欄)$`, "u")],
];
const punctuation = /[。．.、,]+$/u;

/** 回答の言葉を読む: only where the whole text is one; undefined for any other text. */
export function answerWord(text: string): AnswerWord | undefined {
  const said = foldText(text).replace(punctuation, "");
  if (saysNothing(text)) return "keep";
  return patterns.find(([, pattern]) => pattern.test(said))?.[0];
}
