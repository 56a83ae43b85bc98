import { keptMarks, MARKS_KEY, readMarks, type KeptMark } from "../domain/mark/CellMark";
import type { UnmarkResult } from "../domain/mark/MarkResult";
import type { MarkControl } from "../jobs/MarkPort";
import { WorkbookFault } from "../jobs/WorkbookFault";
import { lookAtFills, type FilledCell } from "./lookAtFills";
import { paintCells } from "./paintCells";
import { readExcel } from "./readExcel";
import { readKept } from "./readKept";
import { saveKept } from "./saveKept";

/** What became of marks, and those that are still to be taken away. */
export interface Unmarking extends UnmarkResult {
  readonly kept: readonly KeptMark[];
}

/**
 * 色を消す: cells that still have our color get the fill that they had before. What a user has painted since stays as he
 * wants it.
 *
 * @throws WorkbookFault: asBefore, or unfinished, where doing it again helps
 */
export async function unmarkCells(control: MarkControl = {}): Promise<Unmarking> {
  const seen = await seenMarks(control);
  if (seen.length === 0) return { cleared: 0, changed: 0, protectedSheets: [], kept: [] };
  await restore(seen, control).catch(restoreAgain);
  const [ours, kept] = [seen.filter(isOurs), seen.filter(isClosed)];
  return {
    cleared: ours.length,
    changed: seen.length - ours.length - kept.length,
    protectedSheets: [...new Set(kept.map(({ cell }) => cell.sheet))],
    kept: kept.map(({ cell }) => cell),
  };
}

async function seenMarks(control: MarkControl): Promise<FilledCell<KeptMark>[]> {
  const marks = readMarks((await readKept()).get(MARKS_KEY));
  return marks.length === 0 ? [] : readExcel((context) => lookAtFills(context, marks, control));
}

/** They are forgotten last, so that whatever fails in between can be made up for. */
async function restore(seen: readonly FilledCell<KeptMark>[], control: MarkControl): Promise<void> {
  await paintCells(
    seen.filter(isOurs).map(({ cell: { sheet, cell, old } }) => ({ sheet, cell, color: old })),
    control,
  );
  await saveKept(MARKS_KEY, keptMarks(seen.filter(isClosed).map(({ cell }) => cell)));
}

/** Going on is nearer than going back. */
async function restoreAgain(cause: unknown): Promise<void> {
  try {
    await restore(await seenMarks({}), {});
  } catch (error) {
    throw new WorkbookFault("host", "unfinished", { cause: new AggregateError([cause, error]) });
  }
}

const isOurs = ({ cell, fill }: FilledCell<KeptMark>): boolean =>
  fill.kind === "plain" && fill.color?.toUpperCase() === cell.color.toUpperCase();

const isClosed = ({ fill }: FilledCell<KeptMark>): boolean => fill.kind === "protected";
