import type { Answer } from "../../domain/inquiry/Answer";
import { canBeTaken } from "../../domain/inquiry/answerRepairs";
import type { Journal } from "../../domain/repair/Journal";

/** 取り込みの様子. taken: its text was put into the cell, and was not taken back. */
export type TakingState = "open" | "taken" | "none";

/** What can be done with an answer, as far as the history of repairs tells. */
export function takingStates(journal: Journal): (answer: Answer) => TakingState {
  const put = new Set(
    journal
      .flatMap(({ entries }) => entries)
      .filter(({ undoneAt }) => undoneAt === undefined)
      .map(({ sheet, cell, text }) => JSON.stringify([sheet, cell, text])),
  );
  return (answer) => {
    if (!canBeTaken(answer)) return "none";
    const { asked, newText } = answer;
    return put.has(JSON.stringify([asked?.sheet, asked?.cell, newText])) ? "taken" : "open";
  };
}
