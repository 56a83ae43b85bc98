import { saysNothing } from "../text/blank";
import { foldText } from "../text/foldText";

/** 主な施策の印 as sheets of ours write it. */
export const MAIN_MARK = "○";

/** What a mark in a column of 主な施策 says; unknown: a text that is none (△, 検討中). */
export type MainMark = "main" | "notMain" | "unknown";

const main = new Set([
  ..."○〇◯◎●★■✓✔☑レv1主有",
  ...["有り", "あり", "該当", "該当する", "はい", "yes", "y", "true", "重点", "主要", "主な施策", "重点施策"],
]);
const notMain = new Set([
  ..."ー×✕□☐0否",
  ...["", "非該当", "該当しない", "対象外", "いいえ", "no", "n", "false"],
]);

/** What makes ✔ the colored ✔️. */
const asEmoji = /\uFE0F$/u;

/** 印を読む: there is no code to keep to, so that ○ and 〇 are one mark. Blanks and － are none. */
export function readMainMark(text: string): MainMark {
  const key = foldText(text).replace(asEmoji, "");
  if (main.has(key)) return "main";
  return notMain.has(key) || saysNothing(text) ? "notMain" : "unknown";
}
