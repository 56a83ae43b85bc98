import { reachable, removeUnreachable } from "../package/reachable";
import type { SheetEntry, WorkbookPart } from "../package/WorkbookPart";
import { relationId, removeElement } from "../package/xml";
import { UnsavableWorkbook } from "../../../domain/grid/UnsavableWorkbook";

/** Kinds of parts on which the workbook itself depends. */
const shared = ["pivotTable", "slicer", "timeline"];

/**
 * シートを取り除く: with all parts that only they lead to (tables, comments, drawings).
 *
 * @throws UnsavableWorkbook where the workbook depends on what is in one
 */
export function removeSheets(workbook: WorkbookPart, entries: readonly SheetEntry[]): void {
  const { package_, relations } = workbook;
  for (const { part, element, name } of entries) {
    const kind = shared.find(
      (each) => package_.hasRelations(part) && package_.relations(part).ofKind(each).length > 0,
    );
    if (kind) throw new UnsavableWorkbook("deletedSheetInUse", name, kind);
    const led = reachable(package_, part);
    relations.remove(relationId(element));
    removeElement(element);
    removeUnreachable(package_, led);
  }
}
