import type { Grid } from "../domain/grid/Grid";
import { reportKinds, type SheetKind, type SheetModel } from "../domain/sheet/SheetModel";
import type { TableNames } from "../domain/sheet/TableNames";
import type { JobControl } from "../jobs/JobControl";
import type { PlannedSheet } from "../jobs/PlannedSheet";
import type { WorkbookPort, WrittenSheet } from "../jobs/WorkbookPort";
import { planModels, planSheets, type SheetPlan } from "./planSheets";
import { readExcel } from "./readExcel";
import { readGrids } from "./readGrids";
import { readWorkbookState, type WorkbookState } from "./readWorkbookState";
import { isLeftover } from "./stageSheet";
import { deleteSheets } from "./stageSheets";
import { withoutLeftovers } from "./withoutLeftovers";
import { writeSheets } from "./writeSheets";

/** Excel のブック: the workbook the add-in stands in, through Office.js. What cannot be read is a WorkbookFault. */
export class ExcelWorkbook implements WorkbookPort {
  #planned: { state: WorkbookState; plans: ReadonlyMap<SheetKind, SheetPlan> } | undefined;

  readGrids(options: { readonly merges: boolean }): Promise<Grid[]> {
    return readGrids(options);
  }

  /** 作る予定: under which names a report would stand now, and which sheets of ours it would rewrite. Changes nothing. */
  async planReport(): Promise<PlannedSheet[]> {
    const state = withoutLeftovers(await readExcel(readWorkbookState));
    const plans = planSheets(state);
    return reportKinds.flatMap((kind) => {
      const plan = plans.get(kind);
      if (!plan) return [];
      return [{ kind, name: plan.sheet, replaces: plan.earlier !== undefined, parts: partsOf(kind, state) }];
    });
  }

  async planSheets(): Promise<ReadonlyMap<SheetKind, TableNames>> {
    this.#planned = await this.#plan();
    return this.#planned.plans;
  }

  async #plan(): Promise<{ state: WorkbookState; plans: ReadonlyMap<SheetKind, SheetPlan> }> {
    const state = await readExcel(stateWithoutLeftovers);
    return { state, plans: planSheets(state) };
  }

  async writeSheets(models: readonly SheetModel[], control: JobControl = {}): Promise<WrittenSheet[]> {
    const { state, plans } = this.#planned ?? (await this.#plan());
    // What was planned holds for one writing only.
    this.#planned = undefined;
    return writeSheets(state, planModels(models, state, plans), control);
  }
}

const partsOf = (kind: SheetKind, { sheets }: WorkbookState): string[] =>
  sheets.flatMap(({ name, mark }) =>
    mark?.kind === kind && mark.part !== undefined && mark.state === "done" ? [name] : [],
  );

/** Sheets that a broken-off job left half written are taken away: they would be written anew anyway. */
async function stateWithoutLeftovers(context: Excel.RequestContext): Promise<WorkbookState> {
  const state = await readWorkbookState(context);
  const leftovers = state.sheets.filter(isLeftover);
  if (leftovers.length === 0) return state;
  await deleteSheets(
    context,
    leftovers.map(({ name }) => name),
  );
  return readWorkbookState(context);
}
