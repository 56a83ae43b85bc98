const HALF = { letters: "A-Za-z", digits: "0-9" } as const;
const WIDE = { letters: "Ａ-Ｚａ-ｚ", digits: "０-９" } as const;

/**
 * A word or a number by itself. One wide figure beside half-width letters is no mix: the ministries write single
 * figures wide (NISC２名, 2011年３月).
 */
const mixed = (["letters", "digits"] as const).map((kind) => {
  const [half, wide] = [`[${HALF[kind]}]`, `[${WIDE[kind]}]`];
  return new RegExp(`(?:${half}+${wide}|${wide}+${half})(?:${half}|${wide})*`, "gu");
});
const wideThenHalf = /[Ａ-Ｚａ-ｚ０-９][A-Za-z0-9]|[A-Za-z0-9][Ａ-Ｚａ-ｚ０-９]/u;

/** 全角・半角の混じった語, each as written, once. */
export function mixedWidthWords(text: string): string[] {
  if (!wideThenHalf.test(text)) return [];
  return [...new Set(mixed.flatMap((pattern) => text.match(pattern) ?? []))];
}

/** The text with such words in half width: Wｅｂ → Web. Idempotent. */
export const withoutMixedWidth = (text: string): string =>
  mixed.reduce((result, pattern) => result.replace(pattern, (word) => word.normalize("NFKC")), text);
