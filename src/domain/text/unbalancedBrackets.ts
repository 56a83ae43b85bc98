/** 対にならないかっこ: one that is not closed, or closes nothing. */
export interface UnbalancedBracket {
  /** The bracket with the words inside it. */
  readonly beside: string;
  readonly isOpen: boolean;
}

const pairs = ["（）", "「」", "『』", "【】", "〔〕", "［］", "〈〉", "《》"].map((pair) => ({
  opening: pair.charAt(0),
  closing: pair.charAt(1),
  either: new RegExp(`[${pair}]`, "gu"),
}));
const anyBracket = /[（）()「」『』【】〔〕［］〈〉《》]/gu;
const nestedPair = /[（(][）)]|「」|『』|【】|〔〕|［］|〈〉|《》/gu;
/** So many letters show which bracket is meant. */
const BESIDE = 12;

/** ア）, ａ), ①）, １）, and 注） or い） where an item begins: the bracket may belong to a number or a note alone. */
const mayBeNumber = new RegExp(
  "(?:(?<![ァ-ヺーｱ-ﾟ])[ァ-ヺｱ-ﾝ]|(?<![A-Za-zＡ-Ｚａ-ｚ])[A-Za-zＡ-Ｚａ-ｚ]|[①-⑳㉑-㉟Ⅰ-Ⅻⅰ-ⅻ]|" +
    "(?<![\\d０-９])[\\d０-９]{1,2}|[※*＊]注?|" +
    "(?<=^|[\\s、。・･（(「～〜~:：])(?:\\d{3}|[ivx]{1,4}|[一二三四五六七八九十]{1,3}|[ぁ-ん]|注)|" +
    // Behind a bullet or a number: ○注）, ３）注）.
    "(?<=[○●◎■□◆◇①-⑳）．.\\uE000-\\uF8FF-])注)$",
  "u",
);
const LONGEST_NUMBER = 6;
/** （１）, with which a line begins, is a pair. */
const numberOfLine = /^\s*[（(](?:[\d０-９]{1,2}|[ァ-ヺｱ-ﾝa-zａ-ｚ一二三四五六七八九十])[）)]/gmu;

/** 対にならないかっこを探す, each kind by itself and whatever its width. */
export function unbalancedBrackets(text: string): UnbalancedBracket[] {
  if (isNested(text)) return [];
  const words = text
    .replace(numberOfLine, "")
    .replace(/[()]/gu, (bracket) => (bracket === "(" ? "（" : "）"));
  return pairs.flatMap((pair) => unbalancedPair(words, pair));
}

/** Whether every bracket is one of a pair, as in nearly every text. */
function isNested(text: string): boolean {
  const brackets = text.match(anyBracket);
  if (!brackets) return true;
  let left = brackets.join("");
  let before: string;
  do {
    before = left;
    left = left.replace(nestedPair, "");
  } while (left !== before);
  return left === "";
}

/** A bracket that may be a number's closes what is open, and leaves it open for another: both are right. */
function unbalancedPair(
  words: string,
  { opening, closing, either }: (typeof pairs)[number],
): UnbalancedBracket[] {
  const unclosed: number[] = [];
  const unopened: number[] = [];
  let mayBeOpen = 0;
  for (const { 0: bracket, index } of words.matchAll(either)) {
    if (bracket === opening) {
      unclosed.push(index);
      mayBeOpen++;
    } else {
      unclosed.pop();
      const isSure =
        closing !== "）" || !mayBeNumber.test(words.slice(Math.max(0, index - LONGEST_NUMBER), index));
      if (isSure && mayBeOpen === 0) unopened.push(index);
      else if (isSure) mayBeOpen--;
    }
  }
  return [
    ...unopened.map((at) => ({ beside: words.slice(Math.max(0, at - BESIDE), at + 1), isOpen: false })),
    ...unclosed.map((at) => ({ beside: words.slice(at, at + BESIDE), isOpen: true })),
  ];
}
