import type { Answer } from "./Answer";
import { answerWord } from "./answerWords";

const LONGEST = 80;

/** 回答による理由: who answered, and what; 修正案のとおり and the like say nothing more than the new text does. */
export function answerReason({ line, asked }: Pick<Answer, "line" | "asked">): string {
  const ministry = asked?.ministry;
  const said = line.answer.replace(/\s+/gu, " ").trim();
  if (said === "" || answerWord(said) !== undefined)
    return ministry === undefined ? "回答による" : `${ministry}の回答による`;
  const characters = [...said];
  const short = characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : said;
  return ministry === undefined ? `回答: ${short}` : `${ministry}の回答: ${short}`;
}
