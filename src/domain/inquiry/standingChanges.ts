import { groupBy } from "../collection/groupBy";
import type { Journal, JournalEntry } from "../repair/Journal";
import type { RuleId } from "../rules/registry";

/** 変わったセル: its oldest text and its newest. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  readonly old: string;
  readonly text: string;
  /** Of all repairs that stand, in their order. */
  readonly rules: readonly RuleId[];
  /** Those that the repairs themselves name. */
  readonly reasons: readonly string[];
}

/**
 * 修正の記録から: what has changed of each cell since the form came in, as far as it stands; a cell that is back at its
 * old text has not changed.
 *
 * @param shownOld what stood in a cell, as a reader saw it
 */
export const standingChanges = (
  journal: Journal,
  shownOld: (entry: JournalEntry) => string,
): CellChange[] => {
  const standing = journal.flatMap(({ entries }) => entries).filter(({ undoneAt }) => undoneAt === undefined);
  return [...groupBy(standing, ({ sheet, cell }) => JSON.stringify([sheet, cell])).values()].flatMap(
    (entries) => {
      const [first] = entries;
      const last = entries.at(-1);
      if (!first || !last) return [];
      const old = shownOld(first);
      const rules = [...new Set(entries.flatMap((entry) => entry.rules))];
      const reasons = [...new Set(entries.flatMap(({ reason }) => reason ?? []))];
      const { sheet, cell } = first;
      return old === last.text ? [] : [{ sheet, cell, old, text: last.text, rules, reasons }];
    },
  );
};
