import { memoize } from "../collection/memoize";
import { foldText } from "../text/foldText";
import type { HeaderColumn } from "./HeaderBlock";
import { isOtherPeriod, withoutAdditions, withoutDecoration } from "./headerText";
import { mainWhereMarked, markEndings } from "./contextWords";
import { headerWords } from "./headerWords";

/** either: the same words head texts as well, which only the values tell. */
export type MainHeader = "marks" | "either";

/** 主な施策, 主な施策等への該当の有無, 重点に○: a word and what may follow it. */
const [main, other, ending] = [headerWords.main, mainWhereMarked, markEndings].map((words) =>
  words.map(foldText).join("|"),
);
const pattern = new RegExp(`^(?:(${main})|${other})等?((?:[にのはへ]*(?:${ending}|[○〇◯]))*)$`, "u");

/** 主な施策の列の見出しか: by its lowest text, or by all of them where 主な施策 stands over 該当. */
export function mainHeader({ text, word }: Pick<HeaderColumn, "text" | "word">): MainHeader | undefined {
  return isOtherPeriod(text) ? undefined : (kindOf(word) ?? kindOf(text.replaceAll("／", "")));
}

const kindOf = memoize((text): MainHeader | undefined => {
  const found = pattern.exec(withoutDecoration(withoutAdditions(foldText(text))));
  return found ? (found[1] || found[2] ? "marks" : "either") : undefined;
});
