import { stripInvisible } from "./invisibleCharacters";

const OPEN = "[（(【［\\[〔〈<＜「]";
const CLOSE = "[）)】］\\]〕〉>＞」]";
/** How a measure is pointed at: １（１）ア）, 「ア）」, No.12, 上記. */
const PLACE = "[\\s\\d０-９ァ-ヺ①-⑳Ⅰ-Ⅻa-zａ-ｚ()（）「」・、.．:：→番号第章節項上記前述Nnoｏ-]";
/** What may follow the mark: where the base stands, or why nothing is written. */
const REFERENCE = `(?:${PLACE}{1,40}(?:を?参照|に記載|と同じ)?|(?:のため|につき|により)[^。\\n]{0,15}|[（(][^。\\n]{0,40}[）)])`;
/** What may stand before it: whose relisting it is. */
const WHOSE = `(?:${PLACE}{1,40}の)?`;
const bracketed = `${OPEN}[※*＊・]?${WHOSE}再掲(?:${REFERENCE})?${CLOSE}+`;
const opening = `[※*＊・]?再掲(?:${REFERENCE}?${CLOSE}*[。．]?(?=\\n|$)|[:：、](?=.))`;
const closing = `(?:^|[\\n。．、※ \\u3000の])[※*＊]?再掲[。．]?$`;
const wholeLine = `${WHOSE}再掲[。．]?`;

const mark = new RegExp(
  `^(?:${opening}|${bracketed})|(?:${bracketed}[。．]?|${closing})$|^${wholeLine}$`,
  "u",
);
const everyMark = new RegExp(
  `^(?:${opening}|${bracketed}|${wholeLine}$)|(?:${bracketed}[。．]?|${closing})$`,
  "gu",
);

/** 再 掲: spaces within a mark are layout. */
const compact = (text: string): string =>
  stripInvisible(text)
    .replace(/再[ \u3000]+掲/gu, "再掲")
    .trim();

/**
 * 再掲の印: whether a text says of its measure that it is shown a second time. A sentence that merely uses the
 * word (再掲した資料を…) does not, nor does the base that says where it is shown again (２（１）イ）に再掲).
 */
export function hasRelistedMark(text: string): boolean {
  if (!text.includes("再")) return false;
  return mark.test(compact(text));
}

/** The text without its mark and reference: 施策Ａの推進（再掲） → 施策Ａの推進; 再掲（ア）参照） → nothing. */
export function withoutRelistedMark(text: string): string {
  return hasRelistedMark(text) ? compact(text).replace(everyMark, "").trim() : text.trim();
}

/** 印はそのままに名を替える: （再掲） stays as it was written. */
export const renamed = (text: string, name: string): string =>
  hasRelistedMark(text) ? compact(text).replace(withoutRelistedMark(text), () => name) : name;
