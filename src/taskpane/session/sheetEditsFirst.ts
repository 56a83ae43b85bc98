import type { SheetPart } from "../../excel/SheetPart";
import type { FoundEdits } from "../../jobs/sheetEdits";
import type { JobContext } from "./JobRunner";
import type { PaneState, PressedButton } from "./PaneState";
import type { DeskParts } from "./SessionParts";
import type { StateHolder } from "./StateHolder";

type Holder = StateHolder<PaneState>;
type Parts = Pick<DeskParts, "workbook" | "checker">;

/** 作った表での修正: reads the tables of ours as they now stand, beside what was checked last. */
export async function findSheetEdits(
  holder: Holder,
  { workbook, checker }: Parts,
  context: JobContext,
): Promise<FoundEdits> {
  const control = context.step("reading");
  checker.tell({ kind: "beginOwn" });
  for (const own of ["measures", "progress"] as const) {
    const take = (part: SheetPart): void => checker.tell({ kind: "ownPart", own, part });
    await workbook.readSheetParts({ merges: false, own }, take, control);
  }
  return checker.sheetEdits(holder.get().settings.progress, context.signal);
}

/**
 * 先に修正を示す: whether there are edits that the user has not been shown. They are shown then, instead of making what
 * would leave them out.
 */
export async function showsEditsFirst(
  holder: Holder,
  parts: Parts,
  context: JobContext,
  pressed: PressedButton,
): Promise<boolean> {
  const { sheetEdits, reportPlan } = holder.get();
  const hasNoTables = reportPlan?.every(({ replaces, parts: sheets }) => !replaces && sheets.length === 0);
  if (sheetEdits || hasNoTables) return false;
  const found = await findSheetEdits(holder, parts, context);
  const count = found.edits.length + found.answers.length + found.left.length;
  if (count === 0) return false;
  holder.set({ sheetEdits: found, notice: { kind: "editsFirst", count, pressed } });
  return true;
}
