import { keptMarks, MARKS_KEY, type CellMark, type KeptMark } from "../domain/mark/CellMark";
import type { MarkResult } from "../domain/mark/MarkResult";
import type { MarkControl } from "../jobs/MarkPort";
import { WorkbookFault } from "../jobs/WorkbookFault";
import { lookAtFills, type FilledCell } from "./lookAtFills";
import { paintCells } from "./paintCells";
import { readExcel } from "./readExcel";
import { saveKept } from "./saveKept";
import { unmarkCells } from "./unmarkCells";

/**
 * 色を付ける: in the place of earlier marks. A merged cell shows the fill of its top-left, which is the one that is
 * named. The fills of before are kept in the workbook before any of them changes.
 *
 * @throws WorkbookFault: asBefore (but for earlier marks, which may be gone), or unfinished, where unmarking helps
 */
export async function markCells(marks: readonly CellMark[], control: MarkControl = {}): Promise<MarkResult> {
  const { kept, ...earlier } = await unmarkCells(control);
  const seen = await readExcel((context) => lookAtFills(context, marks, control));
  const fresh = seen.flatMap(freshMark);
  if (fresh.length > 0) {
    await saveKept(MARKS_KEY, keptMarks([...kept, ...fresh]));
    await paintCells(fresh, control).catch(takeBack);
  }
  const of = (kind: FilledCell<CellMark>["fill"]["kind"]) => seen.filter(({ fill }) => fill.kind === kind);
  return {
    marked: fresh.length,
    patterned: of("patterned").length,
    protectedSheets: [...new Set(of("protected").map(({ cell }) => cell.sheet))],
    earlier,
  };
}

const freshMark = ({ cell, fill }: FilledCell<CellMark>): KeptMark[] =>
  fill.kind === "plain" ? [{ ...cell, old: fill.color }] : [];

async function takeBack(cause: unknown): Promise<never> {
  const failed = await unmarkCells().then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  throw new WorkbookFault("host", failed ? "unfinished" : "asBefore", {
    cause: failed ? new AggregateError([cause, failed.error]) : cause,
  });
}
