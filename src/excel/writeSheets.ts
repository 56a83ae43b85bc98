import type { SheetModel } from "../domain/sheet/SheetModel";
import type { JobControl } from "../jobs/JobControl";
import { WorkbookFault, type FaultState } from "../jobs/WorkbookFault";
import type { WrittenSheet } from "../jobs/WorkbookPort";
import type { SheetPlan } from "./planSheets";
import { isAbort } from "./isAbort";
import { hasCharts } from "./jobCharts";
import { putInPlace, type Placed } from "./putInPlace";
import type { WorkbookState } from "./readWorkbookState";
import { removeStaged, stageSheets, type SheetJob } from "./stageSheets";
import { newStagedSheet } from "./stageSheet";

/**
 * シートを書く: all or none. Each is first written as a hidden sheet of its own; only when all are complete do
 * they take their places. Until then the control can stop it; what was begun is taken away again.
 *
 * @throws WorkbookFault with the state in which the workbook was left
 * @throws the reason of the control's signal, with the workbook as before
 */
export async function writeSheets(
  state: WorkbookState,
  sheets: readonly { readonly plan: SheetPlan; readonly model: SheetModel }[],
  control: JobControl = {},
): Promise<WrittenSheet[]> {
  refuseProtected(state, sheets);
  const jobs = sheets.map(({ plan, model }): SheetJob => ({ plan, staged: newStagedSheet(model) }));
  const found = await orUndo(
    () => stageSheets(state, jobs, control),
    () => removeStaged(jobs),
    control.signal,
  );
  control.onPointOfNoReturn?.();
  const placed = await orFinish((isRetry) => putInPlace({ state, jobs, ...found, isRetry }));
  return jobs.map((job) => {
    const { plan } = job;
    const keptAside = found.asides.get(plan.sheet);
    const leftOver = found.leftOver.filter(({ sheet }) => sheet.mark?.kind === plan.kind);
    const isFirst = jobs.find((each) => each.plan.kind === plan.kind) === job;
    const lacksCharts = placed === "withoutCharts" && hasCharts(job);
    return {
      kind: plan.kind,
      name: plan.sheet,
      replaced: plan.earlier !== undefined,
      ...(keptAside !== undefined && { keptAside }),
      ...(isFirst && leftOver.length > 0 && { leftOver: leftOver.map(({ name }) => name) }),
      ...(lacksCharts && { withoutCharts: true }),
    };
  });
}

function refuseProtected(state: WorkbookState, sheets: readonly { readonly plan: SheetPlan }[]): void {
  if (state.structureProtected) throw new WorkbookFault("structureProtected", "asBefore");
  const closed = sheets.find(({ plan }) => plan.earlier?.isProtected);
  if (closed) throw new WorkbookFault("sheetProtected", "asBefore", { sheet: closed.plan.sheet });
}

/** Nothing of the user's has been touched yet: what was begun is taken away again. */
async function orUndo<T>(
  act: () => Promise<T>,
  undo: () => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    const { failed } = await resultOf(undo());
    if ((cause instanceof WorkbookFault || isAbort(cause, signal)) && !failed) throw cause;
    throw hostFault(failed ? "unfinished" : "asBefore", cause, failed);
  }
}

/**
 * Everything is written already: going on is nearer than going back. Where only charts were left to draw, nothing
 * went wrong that the user would have to mend.
 */
async function orFinish(act: (isRetry: boolean) => Promise<Placed>): Promise<Placed> {
  try {
    return await act(false);
  } catch (cause) {
    const retried = await resultOf(act(true));
    if (retried.result === "withoutCharts") return retried.result;
    throw hostFault(retried.failed ? "unfinished" : "complete", cause, retried.failed);
  }
}

/** What stopped the job, and what then stopped its mending. */
const hostFault = (state: FaultState, cause: unknown, failed: Failure | undefined): WorkbookFault =>
  new WorkbookFault("host", state, { cause: failed ? new AggregateError([cause, failed.error]) : cause });

interface Failure {
  readonly error: unknown;
}

const resultOf = <T>(action: Promise<T>): Promise<{ result?: T; failed?: Failure }> =>
  action.then(
    (result) => ({ result }),
    (error: unknown) => ({ failed: { error } }),
  );
