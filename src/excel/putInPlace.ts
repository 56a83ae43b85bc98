import { drawCharts, hasCharts, removeCharts } from "./jobCharts";
import { orderParts } from "./orderParts";
import { calls, syncOperations, type Operation } from "./payload";
import { readWorkbookState, type SheetStateInExcel, type WorkbookState } from "./readWorkbookState";
import { runExcel } from "./runExcel";
import type { LeftOver, SheetJob, Staging } from "./stageSheets";
import { saveStoreOperations } from "./saveStore";
import { asideOperation, completeOperation, swapOperations } from "./swapSheet";

/** 差し替えの仕事: every sheet is staged; `isRetry`: an earlier try broke off somewhere. */
export interface Placement extends Staging {
  readonly state: WorkbookState;
  readonly jobs: readonly SheetJob[];
  readonly isRetry: boolean;
}

/** What came of it: without charts, where everything else was there already when an earlier try broke off. */
export type Placed = "whole" | "withoutCharts";

/** Lets the staged sheets take their places, and remembers what they hold. Their charts are drawn last of all. */
export function putInPlace(placement: Placement): Promise<Placed> {
  return runExcel(async (context) => {
    const { state, jobs, store: content, leftOver, isRetry } = placement;
    const now = isRetry ? await readWorkbookState(context) : undefined;
    context.application.suspendScreenUpdatingUntilNextSync();
    const swaps = jobs.flatMap((job) =>
      now ? remainingOperations(context, placement, job, now) : jobOperations(context, placement.asides, job),
    );
    const store = saveStoreOperations(context, now ?? state, content);
    const isRefused = now !== undefined && swaps.length === 0 && jobs.some(hasCharts);
    const charts = isRefused ? removeCharts(context, jobs, now) : drawCharts(context, jobs);
    const earlier = leftOver.flatMap((each) => setAsideOperations(context, each, now));
    await syncOperations(context, [...swaps, ...earlier, ...store, ...charts]);
    if (!isRetry) await orderParts(context, jobs);
    return isRefused ? "withoutCharts" : "whole";
  });
}

function jobOperations(
  context: Excel.RequestContext,
  asides: Staging["asides"],
  { plan, staged }: SheetJob,
  name = staged.name,
): Operation[] {
  const sheet = context.workbook.worksheets.getItem(name);
  const { model, stamp } = staged;
  return swapOperations(context, { model, plan, staged: sheet, stamp, asideName: asides.get(plan.sheet) });
}

/** The calls that set an earlier sheet aside, unless that was done. */
function setAsideOperations(
  context: Excel.RequestContext,
  { sheet, name }: LeftOver,
  now: WorkbookState | undefined,
): Operation[] {
  const current = now ? now.sheets.find(({ id }) => id === sheet.id) : sheet;
  return current?.mark?.state === "done"
    ? [asideOperation(context.workbook.worksheets.getItem(sheet.id), current.mark, name)]
    : [];
}

/** What of a job is still to be done, as the workbook now stands. */
function remainingOperations(
  context: Excel.RequestContext,
  { asides, state }: Placement,
  job: SheetJob,
  now: WorkbookState,
): Operation[] {
  const { plan, staged } = job;
  const staging = now.sheets.find(({ mark }) => mark?.stamp === staged.stamp);
  const earlier = now.sheets.find(({ id }) => id === plan.earlier?.id);
  if (staging?.mark?.state === "staging") {
    const strays = strayCopies(state, now, earlier);
    const isKept =
      earlier?.mark?.state === "rewriting" ||
      now.sheets.some((sheet) => sheet.name === asides.get(plan.sheet) && !strays.includes(sheet));
    return [
      ...strays.map(({ id }) => calls(2, () => context.workbook.worksheets.getItem(id).delete())),
      ...jobOperations(
        context,
        isKept ? new Map() : asides,
        { staged, plan: { ...plan, earlier } },
        staging.name,
      ),
    ];
  }
  if (earlier?.mark?.state !== "rewriting") return [];
  const sheet = context.workbook.worksheets.getItem(earlier.id);
  return [completeOperation(sheet, staged.model, earlier.mark.stamp)];
}

/** Copies of our earlier sheet that this job had begun to keep aside. */
const strayCopies = (
  before: WorkbookState,
  now: WorkbookState,
  earlier: SheetStateInExcel | undefined,
): SheetStateInExcel[] =>
  now.sheets.filter(
    ({ id, mark }) =>
      mark !== undefined &&
      mark.stamp === earlier?.mark?.stamp &&
      id !== earlier.id &&
      !before.sheets.some((known) => known.id === id),
  );
