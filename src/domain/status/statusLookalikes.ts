/**
 * 記号の見間違い: marks that are taken for one another, each with the mark that is meant.
 *
 * Closed table: NFKC leaves ○ 〇 ◯ apart and a general confusables table turns 一 into ー. Letters and
 * digits count only in a status cell. `safe` marks have one right answer; the others are asked about
 * (▲ is also a written minus sign, 0 may be a number, ● may be a category of its own).
 */
export interface StatusLookalike {
  readonly meant: string;
  readonly safe: string;
  readonly toConfirm: string;
}

export const statusLookalikes: readonly StatusLookalike[] = [
  { meant: "◎", safe: "⊚⦾⌾◉", toConfirm: "⊙☉" },
  // The last four: Greek and Cyrillic o.
  { meant: "○", safe: "〇◯⭕⭘⚪❍⚬◦ºOoＯｏ\u039F\u03BF\u041E\u043E", toConfirm: "●⬤0０" },
  // The last two: Greek delta and the increment sign.
  { meant: "△", safe: "▵⊿\u0394\u2206", toConfirm: "▲▴🔺▽▼" },
  // The last four: Cyrillic kha and Greek chi.
  { meant: "×", safe: "✕✖╳⨯⨉❌☓✗✘XxＸｘ\u0425\u0445\u03A7\u03C7", toConfirm: "乂メ⤫" },
];

/** 区分の記号 as they head the columns of a table of counts. */
export const statusMarks: readonly string[] = ["◎", "○", "〇", "◯", "△", "▲", "×", "●"];
