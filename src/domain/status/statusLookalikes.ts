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
  { meant: "○", safe: "〇◯⭕⚪❍⚬◦OoＯｏΟοОоº", toConfirm: "●0０⬤" },
  { meant: "△", safe: "▵⊿∆Δ🛆", toConfirm: "▲▴🔺▽▼" },
  { meant: "×", safe: "✕✖╳⨯☓✗✘XxＸｘХхΧχ", toConfirm: "乂メ⤫" },
];
