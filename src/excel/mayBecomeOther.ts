/** Numbers, signs, money, dates and times, also in the wide forms and words that a Japanese Excel takes for them. */
const start = /^[\s\d０-９=＝+＋\-－−@＠'’(（.．,，¥￥$＄€£#＃%％]/u;
const era = /^(?:明治|大正|昭和|平成|令和|[mtshr]\.?\d|午前|午後)/iu;
const truth = /^\s*(?:true|false)\s*$/iu;
const month = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** 別のものになりうる文字列: a text that Excel may take for a number, a day, a truth value or a formula. */
export const mayBecomeOther = (text: string): boolean =>
  [start, era, truth, month].some((pattern) => pattern.test(text));
