/** 項番の文字: the order in which measures are lettered within a heading. */
export const labelLetters =
  "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";

/**
 * 片仮名に見える文字: kanji and hiragana that are taken for a katakana letter. None of them ever stands as
 * the letter of a measure, so they are repaired by script, whatever the sequence says.
 */
export const letterLookalikes: Readonly<Record<string, string>> = {
  二: "ニ",
  へ: "ヘ",
  力: "カ",
  工: "エ",
  口: "ロ",
  夕: "タ",
  卜: "ト",
  八: "ハ",
  千: "チ",
  り: "リ",
  才: "オ",
  又: "ヌ",
  三: "ミ",
  亻: "イ",
  厶: "ム",
};
