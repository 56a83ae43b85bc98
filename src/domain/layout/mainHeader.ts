import { memoize } from "../collection/memoize";
import { foldText } from "../text/foldText";
import type { HeaderColumn } from "./HeaderBlock";
import { isOtherPeriod, withoutAdditions, withoutDecoration } from "./headerText";
import { headerWords, mainWhereMarked, markEndings } from "./headerWords";

/** either: the same words head texts as well, which only the values tell. */
export type MainHeader = "marks" | "either";

const ending = `(?:(?:に|の|への|は)?(?:${markEndings.map(foldText).join("|")}))`;
const anyOf = (words: readonly string[]): string => `(?:${words.map(foldText).join("|")})等?`;
const ofMarks = new RegExp(
  `^(?:${anyOf(headerWords.main)}${ending}?|${anyOf(mainWhereMarked)}${ending})$`,
  "u",
);
const ofEither = new RegExp(`^${anyOf(mainWhereMarked)}$`, "u");
const circles = /[〇◯]/gu;

/** 主な施策の列の見出しか: by its lowest text, or by all of them where 主な施策 stands over 該当. */
export function mainHeader({ text, word }: Pick<HeaderColumn, "text" | "word">): MainHeader | undefined {
  return isOtherPeriod(text) ? undefined : (kindOf(word) ?? kindOf(text.replaceAll("／", "")));
}

const kindOf = memoize((text): MainHeader | undefined => {
  const key = foldText(text).replace(circles, "○");
  const bare = withoutDecoration(withoutAdditions(key));
  if ([key, bare].some((each) => ofMarks.test(each))) return "marks";
  return ofEither.test(bare) ? "either" : undefined;
});
