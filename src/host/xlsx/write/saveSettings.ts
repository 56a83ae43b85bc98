import type { Book } from "../../model/Book";
import type { WorkbookPart } from "../package/WorkbookPart";
import { childOf, isOn, removeElement, requireChild, setAttributes } from "../package/xml";
import { workbookOrder } from "./workbookOrder";

const modes = { Automatic: undefined, AutomaticExceptTables: "autoNoTable", Manual: "manual" } as const;

/** 計算の設定. `recalculate` has Excel calculate all when it opens the file. */
export function saveCalculation(
  { root }: WorkbookPart,
  { calculationMode }: Book,
  recalculate: boolean,
): void {
  const present = childOf(root, "calcPr");
  const mode = present?.getAttribute("calcMode") ?? undefined;
  const hasOtherMode = (mode === "auto" ? undefined : mode) !== modes[calculationMode];
  if (!recalculate && !hasOtherMode) return;
  const element = requireChild(root, "calcPr", workbookOrder);
  if (hasOtherMode) setAttributes(element, { calcMode: modes[calculationMode] });
  if (recalculate) setAttributes(element, { fullCalcOnLoad: true });
}

/** The order of calculation as it was: wrong as soon as a formula moves, and Excel makes it anew. */
export function removeCalculationChain({ relations, package_ }: WorkbookPart): void {
  for (const { id, target } of relations.ofKind("calcChain")) {
    relations.remove(id);
    package_.remove(target);
  }
}

/** ブックの保護 (構成) */
export function saveProtection({ root }: WorkbookPart, { structureProtected }: Book): void {
  const present = childOf(root, "workbookProtection");
  if (isOn(present, "lockStructure") === structureProtected) return;
  if (structureProtected)
    setAttributes(requireChild(root, "workbookProtection", workbookOrder), { lockStructure: true });
  else removeElement(present);
}
