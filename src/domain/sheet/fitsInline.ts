/** Excel takes no longer list. */
const LONGEST = 255;
/** What would end a text or the list, or make it a formula; outer blanks are lost. */
const unfit = /^[=\s]|[,"]|\s$|^$/u;

/** 直接書ける一覧: whether Excel takes texts as the list of a validation, without cells in which they stand. */
export const fitsInline = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.join(",").length <= LONGEST && !texts.some((text) => unfit.test(text));
