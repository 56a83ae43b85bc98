import { foldText } from "./foldText";
import { hasVisible } from "./invisibleCharacters";

/** 空欄: nothing at all, or nothing that can be seen. */
export const isBlank = (text: string | undefined): boolean => text === undefined || !hasVisible(text);

const LONGEST = 20;
const nothingStated = /^(?:[-―ー~….]+|なし|特になし|該当なし|該当無し|無し|無)$/u;

/** With such a letter none of them begins, so that nearly no text need be folded. */
const saysSomething = /^(?![特該無])[\d０-９ぁ-とに-ヺ一-鿿（]/u;

/** 記載なし: the writer said that there is nothing to say (－, 特になし). */
export const saysNothing = (text: string): boolean =>
  text.length <= LONGEST && !saysSomething.test(text) && nothingStated.test(foldText(text));
