import { saysNothing } from "../text/blank";
import { foldText } from "../text/foldText";

/** 回答の言葉: what is written in place of a text: keep what stands, take the suggestion, or leave nothing. */
export type AnswerWord = "keep" | "accept" | "empty";

const stems: readonly (readonly [AnswerWord, string])[] = [
  ["keep", "(?:原文|原案|現行|現状|記載|元)の?(?:まま|とおり|通り|どおり)"],
  ["keep", "[こそ]のまま"],
  ["keep", "(?:修正|変更|訂正)は?(?:なし|無し|不要|しない|しません|ありません)"],
  ["accept", "(?:貴?案|修正案|ご?提案)の?(?:とおり|通り|どおり)(?:修正|訂正)?"],
  ["empty", "空欄"],
];
const ENDING = "(?:で(?:よい|良い|可|す|結構です|お願いします)|[とに](?:する|します|してください))?";
const patterns = stems.map(
  ([word, stem]) => [word, new RegExp(`^\\(?${stem}${ENDING}[。.]?\\)?$`, "u")] as const,
);

/** 回答の言葉を読む: only where the whole text is one; undefined for any other text. */
export function answerWord(text: string): AnswerWord | undefined {
  if (saysNothing(text)) return "keep";
  const said = foldText(text);
  return patterns.find(([, pattern]) => pattern.test(said))?.[0];
}
