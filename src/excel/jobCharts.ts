import { isOurChart } from "../domain/sheet/chartLooks";
import { chartOperations, deleteCharts } from "./chartOperations";
import { calls, type Operation } from "./payload";
import type { WorkbookState } from "./readWorkbookState";
import type { SheetJob } from "./stageSheets";

export const hasCharts = ({ staged }: SheetJob): boolean => (staged.model.charts ?? []).length > 0;

/** グラフを描く on the sheets that are in their places by then. */
export const drawCharts = (context: Excel.RequestContext, jobs: readonly SheetJob[]): Operation[] =>
  jobs.flatMap(({ plan, staged }) => chartOperations(context, plan.sheet, staged.model));

/** Half a set of charts would mislead: those that came to be, with or without their names, are taken away again. */
export const removeCharts = (
  context: Excel.RequestContext,
  jobs: readonly SheetJob[],
  now: WorkbookState,
): Operation[] =>
  jobs.flatMap(({ plan }) => {
    const sheet = now.sheets.find(({ name }) => name === plan.sheet);
    const users = (plan.earlier?.charts ?? []).filter((name) => !isOurChart(name));
    const ours = (sheet?.charts ?? []).filter((name) => !users.includes(name));
    if (!sheet || ours.length === 0) return [];
    return [calls(2 * ours.length, () => deleteCharts(context.workbook.worksheets.getItem(sheet.id), ours))];
  });
