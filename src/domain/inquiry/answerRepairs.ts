import { groupBy } from "../collection/groupBy";
import type { Repair } from "../repair/Repair";
import type { Answer, AskedCell } from "./Answer";

/** A new text that can be put into its cell. */
interface Correction {
  readonly asked: AskedCell & { readonly current: string };
  readonly newText: string;
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
    return [{ sheet, cell, old: current, text: first.newText, rules }];
  });

function correctionIn({ outcome, asked, newText }: Answer): Correction[] {
  const { current } = asked ?? {};
  if (outcome !== "corrected" || !asked || asked.isSplit || current === undefined || newText === undefined)
    return [];
  return [{ asked: { ...asked, current }, newText }];
}
