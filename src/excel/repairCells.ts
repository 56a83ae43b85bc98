import {
  JOURNAL_KEY,
  keptJournal,
  readJournal,
  withBatch,
  type JournalEntry,
} from "../domain/repair/Journal";
import type { Repair } from "../domain/repair/Repair";
import type { JobControl } from "../jobs/JobControl";
import type { RepairNote, RepairResult } from "../jobs/RepairPort";
import { changeOperation, lookAtCells, type CellChange, type ReadyChange } from "./changeCells";
import { orPutBack } from "./orPutBack";
import { syncOperations, type Operation } from "./payload";
import { readExcel } from "./readExcel";
import { readStore, type KeptState } from "./readStore";
import { refuseStore } from "./refuseStore";
import { runExcel } from "./runExcel";
import { saveStoreOperations } from "./saveStore";

interface RepairChange extends CellChange {
  readonly repair: Repair;
}

const changeOf = (repair: Repair): RepairChange => ({
  repair,
  sheet: repair.sheet,
  cell: repair.cell,
  expected: repair.old,
  value: repair.text,
  // What is left of a text that was struck through in part is plain.
  ...(repair.rules.includes("text.struck-through") && { clearsStrike: true }),
});

/**
 * 修正を書き込む: all that can be, in one go; only the cells that are named, and of them only the values. What the cells
 * held is kept in the journal before any of them changes, if a note is given.
 *
 * @throws WorkbookFault: asBefore, or unfinished where not even putting it back succeeded
 * @throws the reason of the control's signal, with the workbook as before
 */
export async function repairCells(
  repairs: readonly Repair[],
  note: RepairNote | undefined,
  control: JobControl = {},
): Promise<RepairResult> {
  const { kept, ready, refused } = await readExcel(async (context) => {
    const kept = await readStore(context);
    if (note) refuseStore(kept.state);
    return { kept, ...(await lookAtCells(context, repairs.map(changeOf), control)) };
  }, control.signal);
  control.signal?.throwIfAborted();
  control.onPointOfNoReturn?.();
  const lost = new Set<ReadyChange<RepairChange>>();
  await orPutBack(ready, kept, note !== undefined, () =>
    runExcel((context) =>
      syncOperations(context, [
        ...(note ? journalOperations(context, kept, ready, note) : []),
        ...ready.map((each) => changeOperation(context, each, () => void lost.add(each))),
      ]),
    ),
  );
  return {
    done: ready.filter((each) => !lost.has(each)).map(({ change }) => change.repair),
    refused: [
      ...refused.map(({ change, reason }) => ({ change: change.repair, reason })),
      ...[...lost].map(({ change }) => ({ change: change.repair, reason: "notKept" as const })),
    ],
  };
}

function journalOperations(
  context: Excel.RequestContext,
  { state, content }: KeptState,
  ready: readonly ReadyChange<RepairChange>[],
  { at, by }: RepairNote,
): Operation[] {
  const entries = ready.map(entryOf);
  const journal = withBatch(readJournal(content.get(JOURNAL_KEY)), {
    at,
    ...(by !== undefined && { by }),
    entries,
  });
  return saveStoreOperations(context, state, new Map([...content, [JOURNAL_KEY, keptJournal(journal)]]));
}

const entryOf = ({ change, old, oldFormat }: ReadyChange<RepairChange>): JournalEntry => {
  const { sheet, cell, rules, text, reason } = change.repair;
  return { sheet, cell, rules, old, oldFormat, text, ...(reason !== undefined && { reason }) };
};
