/** A single one may be the letter of a measure: (ｱ). */
const halfwidth = /[ｦ-ﾟ]{2,}(?:[･ ]?[ｦ-ﾟ]{2,})*/gu;
const worthReading = /[ｦ-ﾟ]{2}/u;

/** 半角片仮名の語, each as written, once. */
export const halfwidthKatakana = (text: string): string[] =>
  worthReading.test(text) ? [...new Set(text.match(halfwidth) ?? [])] : [];

/** ﾃﾞｼﾞﾀﾙ庁 → デジタル庁; nothing else changes its width. */
export const withFullwidthKatakana = (text: string): string =>
  text.replace(halfwidth, (word) => word.normalize("NFKC"));
