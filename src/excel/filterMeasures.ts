import { showsValue, type ColumnFilter } from "../domain/summary/ColumnFilter";
import type { TableNames } from "../domain/sheet/TableNames";
import { runExcel } from "./runExcel";
import { WorkbookFault } from "../jobs/WorkbookFault";

/**
 * 施策一覧を絞り込む: shows the rows that all filters leave, and leads there; without filters all rows.
 *
 * @throws WorkbookFault where the table is gone, or Excel does not answer
 */
export function filterMeasures(
  { sheet, table: name }: TableNames,
  filters: readonly ColumnFilter[],
): Promise<void> {
  return runExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    const columns = filters.map((filter) => {
      const column = table.columns.getItemOrNullObject(filter.header);
      const cells = column.getDataBodyRange();
      cells.load("text");
      return { filter, column, cells };
    });
    table.load("name");
    await context.sync();
    if (table.isNullObject || columns.some(({ column }) => column.isNullObject))
      throw new WorkbookFault("sheetMissing", "asBefore", { sheet });
    table.clearFilters();
    for (const { filter, column, cells } of columns) {
      const values = [...new Set(cells.text.flat())];
      const shown = values.filter((value) => showsValue(filter, value));
      if (shown.length < values.length) applyValues(column.filter, shown);
    }
    table.worksheet.activate();
    table.getHeaderRowRange().getCell(0, 0).select();
    await context.sync();
  }).catch((cause: unknown) => {
    throw cause instanceof WorkbookFault ? cause : new WorkbookFault("host", "asBefore", { cause });
  });
}

/** Blank cells are asked for by a condition, as Excel has always taken it; beside several texts they join the list. */
function applyValues(filter: Excel.Filter, shown: readonly string[]): void {
  const [text, ...others] = shown.filter((value) => value !== "");
  if (!shown.includes("") || others.length > 0 || /[~*?]/u.test(text ?? ""))
    filter.applyValuesFilter([...shown]);
  else if (text === undefined) filter.applyCustomFilter("=");
  else filter.applyCustomFilter("=", `=${text}`, "Or");
}
