/** 片仮名 (with ー): the script in which labels are lettered and loan words written. */
export const isKatakana = (character: string | undefined): boolean =>
  character !== undefined && /^[ァ-ヺー]$/u.test(character);

/** Japanese letters of any kind. */
export const hasJapanese = (text: string): boolean => /[ぁ-ゖァ-ヺ一-鿿]/u.test(text);
