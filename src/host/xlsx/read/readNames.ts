import type { PageSetup } from "hucre";
import type { NameState } from "../../model/SheetState";
import { childOf, childrenOf, isOn } from "../package/xml";
import type { WorkbookPart } from "../package/WorkbookPart";

/** Excel's own names: print areas and titles, filters. They are no names of the user's. */
export const BUILT_IN = "_xlnm.";

export interface ReadName extends NameState {
  /** Position among all sheets of the workbook; undefined for the workbook's own names. */
  readonly scope: number | undefined;
}

/** 名前 of the workbook and of its sheets, hidden ones too, and Excel's own. */
export const readNames = (workbook: WorkbookPart): ReadName[] =>
  childrenOf(childOf(workbook.root, "definedNames"), "definedName").map((element) => {
    const scope = element.getAttribute("localSheetId");
    return {
      name: element.getAttribute("name") ?? "",
      formula: `=${element.textContent ?? ""}`,
      comment: element.getAttribute("comment") ?? "",
      visible: !isOn(element, "hidden"),
      scope: scope === null ? undefined : Number(scope),
    };
  });

/** 印刷範囲・印刷タイトル of a sheet from Excel's own names: bare ranges, as PageSetup wants them. */
export function readPrintNames(names: readonly ReadName[], sheet: number): PageSetup {
  const rangesOf = (name: string): string[] =>
    partsOf(names.find((each) => each.scope === sheet && each.name === BUILT_IN + name)?.formula ?? "=");
  const area = rangesOf("Print_Area").join(",");
  const titles = rangesOf("Print_Titles");
  const row = titles.find((part) => /^\$?\d/u.test(part));
  const column = titles.find((part) => /^\$?[A-Z]+:/iu.test(part));
  return {
    ...(area && { printArea: area }),
    ...(row !== undefined && { printTitlesRow: row }),
    ...(column !== undefined && { printTitlesColumn: column }),
  };
}

/** ='A,B'!$A$1:$B$2,'A,B'!$D$1 → $A$1:$B$2 and $D$1 */
const partsOf = (formula: string): string[] =>
  [...formula.slice(1).matchAll(/(?:'(?:[^']|'')*'|[^',!])+!([^,]*)/gu)].map(([, range = ""]) =>
    range.trim(),
  );
