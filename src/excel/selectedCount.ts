import type { SummaryCell } from "../jobs/rowsBehind";
import { planSheets } from "./planSheets";
import { readExcel } from "./readExcel";
import { readWorkbookState } from "./readWorkbookState";
import { withoutLeftovers } from "./withoutLeftovers";

/**
 * 選んだセルの数字を読む: undefined where no sheet of ours called 集計 is selected, or 施策一覧 is gone.
 *
 * @throws WorkbookFault where Excel does not answer
 */
export function selectedCount(): Promise<SummaryCell | undefined> {
  return readExcel(async (context) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0);
    cell.load("address,formulas,worksheet/name");
    await context.sync();
    const plans = planSheets(withoutLeftovers(await readWorkbookState(context)));
    const [summary, measures, findings] = (["summary", "measures", "findings"] as const).map((kind) =>
      plans.get(kind),
    );
    if (summary?.earlier?.name !== cell.worksheet.name || !measures?.earlier || !findings) return undefined;
    const address = cell.address.slice(cell.address.lastIndexOf("!") + 1);
    return { cell: address, formula: String(cell.formulas[0]?.[0] ?? ""), summary, measures, findings };
  });
}
