import type { WorkbookPart } from "../package/WorkbookPart";
import { encodeXml } from "../package/xlsxText";
import { UnsavableWorkbook } from "../../../domain/grid/UnsavableWorkbook";
import type { ListedSheet } from "./saveSheetList";

/** @throws UnsavableWorkbook for a file to which nothing may be added at all */
export function refuseUnsavable(workbook: WorkbookPart): void {
  if (workbook.package_.names.some((name) => name.startsWith("_xmlsignatures/")))
    throw new UnsavableWorkbook("signed");
  if (workbook.isStrict) throw new UnsavableWorkbook("strictFormat");
}

const namesSheets = /^xl\/(?:charts|pivotCache|chartsheets|drawings|ctrlProps|slicerCaches)\/[^/]+\.xml$/u;

/** @throws UnsavableWorkbook where a part that is kept as it is names a sheet by its former name */
export function refuseRenamedInUse({ package_ }: WorkbookPart, listed: readonly ListedSheet[]): void {
  for (const { sheet, formerName } of listed) {
    if (formerName === undefined || formerName === sheet.name) continue;
    const plain = encodeXml(formerName);
    const traces = [`${plain}!`, `${plain.replaceAll("'", "''")}'!`, `sheet="${plain}"`];
    const part = package_.names
      .filter((name) => namesSheets.test(name))
      .find((name) => traces.some((trace) => package_.text(name)?.includes(trace)));
    if (part !== undefined) throw new UnsavableWorkbook("renamedSheetInUse", formerName, part);
  }
}
