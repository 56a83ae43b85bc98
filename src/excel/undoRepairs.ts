import {
  entryAt,
  JOURNAL_KEY,
  keptJournal,
  readJournal,
  withUndone,
  type EntryPlace,
  type Journal,
  type JournalEntry,
} from "../domain/repair/Journal";
import type { Refusal } from "../domain/repair/Repair";
import type { JobControl } from "../jobs/JobControl";
import type { UndoResult } from "../jobs/RepairPort";
import { changeOperation, lookAtCells, type CellChange, type ReadyChange } from "./changeCells";
import { orPutBack } from "./orPutBack";
import { syncOperations } from "./payload";
import { readExcel } from "./readExcel";
import { readStore } from "./readStore";
import { refuseStore } from "./refuseStore";
import { runExcel } from "./runExcel";
import { saveStoreOperations } from "./saveStore";

/** Repairs of one cell, the newest first, that are taken back together. */
interface UndoChange extends CellChange {
  readonly steps: readonly { readonly place: EntryPlace; readonly entry: JournalEntry }[];
}

/**
 * 修正を元に戻す: value and number format of every cell, as the journal has them; nothing where the cell has been changed
 * since.
 *
 * @param places in any order
 * @throws WorkbookFault: asBefore, or unfinished where not even putting it back succeeded
 * @throws the reason of the control's signal, with the workbook as before
 */
export async function undoRepairs(
  places: readonly EntryPlace[],
  at: string,
  control: JobControl = {},
): Promise<UndoResult> {
  const { kept, journal, ready, refused } = await readExcel(async (context) => {
    const kept = await readStore(context);
    refuseStore(kept.state);
    const journal = readJournal(kept.content.get(JOURNAL_KEY));
    return { kept, journal, ...(await lookAtCells(context, changesOf(journal, places), control)) };
  }, control.signal);
  control.signal?.throwIfAborted();
  control.onPointOfNoReturn?.();
  const lost = new Set<ReadyChange<UndoChange>>();
  const undone = ready.flatMap(({ change }) => change.steps);
  const after = withUndone(
    journal,
    undone.map(({ place }) => place),
    at,
  );
  await orPutBack(ready, kept, true, () =>
    runExcel((context) =>
      syncOperations(context, [
        ...ready.map((each) => changeOperation(context, each, () => void lost.add(each))),
        ...saveStoreOperations(
          context,
          kept.state,
          new Map([...kept.content, [JOURNAL_KEY, keptJournal(after)]]),
        ),
      ]),
    ),
  );
  const entries = (changes: readonly UndoChange[]): JournalEntry[] =>
    changes.flatMap(({ steps }) => steps.map(({ entry }) => entry));
  const refusals: Refusal<JournalEntry>[] = [
    ...refused.flatMap(({ change, reason }) => entries([change]).map((each) => ({ change: each, reason }))),
    ...entries([...lost].map(({ change }) => change)).map((change) => ({
      change,
      reason: "notKept" as const,
    })),
  ];
  return {
    undone: entries(ready.filter((each) => !lost.has(each)).map(({ change }) => change)),
    refused: refusals,
  };
}

/** Of a cell that was repaired several times the oldest text comes back, as far as one led to the next. */
function changesOf(journal: Journal, places: readonly EntryPlace[]): UndoChange[] {
  const changes: UndoChange[] = [];
  for (const place of newestFirst(places)) {
    const entry = entryAt(journal, place);
    if (!entry || entry.undoneAt !== undefined) continue;
    const { sheet, cell, old, oldFormat, text } = entry;
    const later = changes.findLast((each) => each.sheet === sheet && each.cell === cell);
    const follows = later !== undefined && later.value === text;
    const change: UndoChange = {
      sheet,
      cell,
      expected: follows ? later.expected : text,
      value: old,
      numberFormat: oldFormat,
      steps: [...(follows ? later.steps : []), { place, entry }],
    };
    if (follows) changes.splice(changes.indexOf(later), 1, change);
    else changes.push(change);
  }
  return changes;
}

const newestFirst = (places: readonly EntryPlace[]): EntryPlace[] =>
  places.toSorted((a, b) => b.batch - a.batch || b.entry - a.entry);
