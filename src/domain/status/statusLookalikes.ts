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
  /** The mark by its name: 丸, 三角. */
  readonly names?: readonly string[];
}

export const statusLookalikes: readonly StatusLookalike[] = [
  { meant: "◎", safe: "⊚⦾⌾◉", toConfirm: "⊙☉⦿⨀", names: ["二重丸", "にじゅうまる"] },
  // The last four of the safe ones: Greek and Cyrillic o.
  {
    meant: "○",
    safe: "〇◯⭕⭘⚪❍⚬◦ºOoＯｏ\u039F\u03BF\u041E\u043E",
    toConfirm: "●⬤⚫◌◍°˚0０",
    names: ["丸", "まる", "マル"],
  },
  // Greek delta, the increment sign and a Canadian syllable.
  {
    meant: "△",
    safe: "▵⊿\u0394\u2206\u1403",
    toConfirm: "▲▴🔺🔼▽▼▿∇◬⧍ム厶",
    names: ["三角", "さんかく", "サンカク"],
  },
  // The last four of the safe ones: Cyrillic kha and Greek chi.
  {
    meant: "×",
    safe: "✕✖╳⨯⨉❌☓✗✘XxＸｘⅩⅹ\u0425\u0445\u03A7\u03C7",
    toConfirm: "乂メ〤㐅⤫⤬⊗⨂☒⊠❎",
    names: ["ばつ", "バツ", "ペケ", "罰点"],
  },
  // Greek and Cyrillic capitals.
  { meant: "A", safe: "\u0391\u0410", toConfirm: "" },
  { meant: "B", safe: "\u0392\u0412", toConfirm: "" },
  { meant: "N", safe: "\u039D", toConfirm: "" },
  { meant: "緑", safe: "🟢🟩", toConfirm: "" },
  { meant: "黄", safe: "🟡🟨", toConfirm: "🟠🟧" },
  { meant: "赤", safe: "🔴🟥", toConfirm: "" },
];

/** 言い切っていない言葉: beside one of them a sentence does not surely mean its category (一部を除き…実施済み). */
export const hedgingWords: readonly string[] = [
  "一部",
  "のみ",
  "だけ",
  "除く",
  "除き",
  "未実施",
  "未着手",
  "おおむね",
  "概ね",
  "ほぼ",
  "ただし",
];

/** 区分の記号 as they head the columns of a table of counts. */
export const statusMarks: readonly string[] = ["◎", "○", "〇", "◯", "△", "▲", "×", "●"];
