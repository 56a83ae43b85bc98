import { foldText } from "./foldText";

/** 空欄: nothing at all, or nothing that can be seen. */
export const isBlank = (text: string | undefined): boolean =>
  text === undefined || text === "" || foldText(text) === "";

const nothingStated = /^(?:[-―ー~….]+|なし|特になし|該当なし|該当無し|無し|無)$/u;

/** 記載なし: the writer said that there is nothing to say (－, 特になし). */
export const saysNothing = (text: string): boolean => nothingStated.test(foldText(text));
