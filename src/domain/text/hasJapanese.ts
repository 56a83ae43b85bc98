/** Japanese letters of any kind. */
export const hasJapanese = (text: string): boolean => /[ぁ-ゖァ-ヺ一-鿿]/u.test(text);
