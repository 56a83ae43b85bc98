/** ・・・ and …… are right, and ．．． may be meant for them. */
const marks = /[。、，]{2,}|[。、，]．|．[。、，]/gu;

const WORD = "[一-鿿々ァ-ヺー）」』]";
/** Words that stand twice only by mistake, whatever stands beside them. */
const words = [
  "をを",
  // することとともに is right.
  "(?<=[うくぐすつぬぶむるた])ととと",
  "たた(?=。)",
  ...[
    "について",
    "において",
    "に関する",
    "に対する",
    "に対して",
    "による",
    "により",
    "として",
    "ともに",
    "ための",
  ].map((word) => `(?:${word}){2}`),
];
/** Particles between two words; in hiragana the same letters may be a word's (雅楽, 後, 母). */
const particles = ["がが", "のの", "にに", "はは", "でで", "とと", "へへ"];
const doubled = new RegExp(
  `${words.join("|")}|(?<=${WORD})(?:${particles.join("|")})(?=[一-鿿ァ-ヺ「『])`,
  "gu",
);
const worthReading =
  /[。、，．]{2}|([をとたがのにはでへ])\1|(?:つい|おい|関す|対す|対し|よる|より|とし|とも|ための)/u;

/** 重なった句読点・助詞を探す, each as written, once. */
export function repeatedPunctuation(text: string): string[] {
  if (!worthReading.test(text)) return [];
  return [...new Set([...(text.match(marks) ?? []), ...(text.match(doubled) ?? [])])];
}
