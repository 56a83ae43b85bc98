import type { Package } from "../package/Package";
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
    const needed = reachable(package_, "");
    for (const each of led) if (!needed.has(each)) package_.remove(each);
  }
}

/** All parts to which a part leads, with itself. */
function reachable(package_: Package, from: string): Set<string> {
  const found = new Set([from]);
  for (const part of found) {
    if (!package_.hasRelations(part)) continue;
    for (const { target, isExternal } of package_.relations(part).all)
      if (!isExternal && package_.has(target)) found.add(target);
  }
  return found;
}
