/** ・・・ and …… are right, and ．．． may be meant for them. */
const marks = /[。、，]{2,}|[。、，]．|．[。、，]/gu;

/** Particles between two words; in hiragana the same letters may be a word's (雅楽, 後, 母). */
const particles = ["がが", "のの", "にに", "はは", "でで", "とと", "へへ"];
/** Words that stand twice only by mistake, whatever stands beside them. */
const phrases = [
  "及び",
  "並びに",
  "について",
  "において",
  "対して",
  "に関する",
  "に対する",
  "に対して",
  "による",
  "により",
  "として",
  "ともに",
  "ための",
].map((word) => word + word);
const WORD = "[一-鿿々ァ-ヺー）」』]";

const worthReading = new RegExp(`をを|たた|${[...particles, ...phrases].join("|")}`, "u");
const doubled = new RegExp(
  [
    ...phrases,
    "をを",
    "たた(?=。)",
    // することとともに is right.
    "(?<=[うくぐすつぬぶむるた])ととと",
    `(?<=${WORD})(?:${particles.join("|")})(?=[一-鿿ァ-ヺ「『])`,
  ].join("|"),
  "gu",
);

/** 重なった句読点・助詞を探す, each as written, once. */
export function repeatedPunctuation(text: string): string[] {
  const words = worthReading.test(text) ? text.match(doubled) : null;
  const points = text.match(marks);
  return words || points ? [...new Set([...(points ?? []), ...(words ?? [])])] : [];
}
