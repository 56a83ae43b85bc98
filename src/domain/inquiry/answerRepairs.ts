import { groupBy } from "../collection/groupBy";
import type { Repair } from "../repair/Repair";
import type { Answer, AskedCell } from "./Answer";
import { answerReason } from "./answerReason";

/** A new text that can be put into its cell. */
interface Correction {
  readonly asked: AskedCell & { readonly current: string };
  readonly newText: string;
  readonly reason: string;
}

/**
 * 修正文を修正に: the new texts among the answers that were accepted, each cell once. Texts that go on in another cell
 * cannot be mended in one, and are left to the user.
 */
export const answerRepairs = (accepted: readonly Answer[]): Repair[] =>
  [
    ...groupBy(accepted.flatMap(correctionIn), ({ asked }) =>
      JSON.stringify([asked.sheet, asked.cell]),
    ).values(),
  ].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { sheet, cell, current } = first.asked;
    const rules = [...new Set(same.map(({ asked }) => asked.rule))];
    const reason = [...new Set(same.map((each) => each.reason))].join("・");
    return [{ sheet, cell, old: current, text: first.newText, rules, reason }];
  });

/** 取り込める回答か. */
export const canBeTaken = (answer: Answer): boolean => correctionIn(answer).length > 0;

function correctionIn(answer: Answer): Correction[] {
  const { outcome, asked, newText } = answer;
  const { current } = asked ?? {};
  if (outcome !== "corrected" || !asked || asked.isSplit || current === undefined || newText === undefined)
    return [];
  return [{ asked: { ...asked, current }, newText, reason: answerReason(answer) }];
}
