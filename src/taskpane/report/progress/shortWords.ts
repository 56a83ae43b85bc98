/** What stands at the foot of a page, over a column, or names a font. */
export const LONGEST_WORDS = 40;

export const isShort = (text: string): boolean => text.length <= LONGEST_WORDS;
