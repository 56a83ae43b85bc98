import { WorkbookFault } from "../jobs/WorkbookFault";
import { changeOperation, lookAtCells, type CellChange, type ReadyChange } from "./changeCells";
import { syncOperations } from "./payload";
import { readStore, type KeptState } from "./readStore";
import { runExcel } from "./runExcel";
import { saveStoreOperations } from "./saveStore";

/**
 * 書き込み、できなければ元に戻す: the cells and the store as they were before.
 *
 * @throws WorkbookFault: asBefore, or unfinished where that failed too
 */
export async function orPutBack(
  ready: readonly ReadyChange<CellChange>[],
  kept: KeptState,
  isStoreTouched: boolean,
  write: () => Promise<void>,
): Promise<void> {
  try {
    await write();
  } catch (cause) {
    const failure = await putBack(ready, kept, isStoreTouched).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    throw new WorkbookFault("host", failure ? "unfinished" : "asBefore", {
      cause: failure ? new AggregateError([cause, failure.error]) : cause,
    });
  }
}

/** Only what has been changed by us: what stands otherwise was never reached, or is somebody else's. */
const putBack = (
  ready: readonly ReadyChange<CellChange>[],
  { content }: KeptState,
  isStoreTouched: boolean,
): Promise<void> =>
  runExcel(async (context) => {
    const backwards = ready.map(({ change, old, oldFormat }) => ({
      sheet: change.sheet,
      cell: change.cell,
      expected: String(change.value),
      value: old,
      numberFormat: oldFormat,
    }));
    const { ready: changed } = await lookAtCells(context, backwards);
    const now = isStoreTouched ? await readStore(context) : undefined;
    await syncOperations(context, [
      ...changed.map((each) => changeOperation(context, each, () => undefined)),
      ...(now ? saveStoreOperations(context, now.state, content) : []),
    ]);
  });
