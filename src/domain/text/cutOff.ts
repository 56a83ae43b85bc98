/** What a text never ends with: a comma, an opening bracket, 及び, を. */
const goesOn = /(?:[、，（(「『【〔［]|及び|並びに|又は|若しくは|を)\s*$/u;
/** Other programs hand over no more than so many characters of a cell. */
const limits: readonly number[] = [255, 256, 32_767];
const ended = /[。．.！？!?）)」』】〕］\]…]\s*$/u;

/** 途中で切れた文: whether a text ends where none can end. */
export const endsOpen = (text: string): boolean => goesOn.test(text);

/** Whether prose is as long as a text that was cut off would be, and ends in the middle of a sentence. */
export const fillsLimit = (text: string): boolean =>
  limits.includes(text.length) && text.includes("。") && !ended.test(text);
