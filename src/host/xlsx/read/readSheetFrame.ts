import type { CellStyle } from "hucre";
import type { Sheet } from "hucre/xlsx";
import { MAX_COLUMNS } from "../../model/Block";
import type { LineState, ProtectionState, SheetState } from "../../model/SheetState";
import { isKnownRule } from "../knownRules";
import { ruleStyleOrigins } from "../origins";
import type { SheetXml } from "../package/SheetXml";
import { childOf, childrenOf, isOn } from "../package/xml";

/** シートの枠: all of a sheet besides cells, tables and names, from what the codec library read. */
export function readSheetFrame(sheet: SheetState, frame: Sheet, xml: SheetXml): void {
  sheet.merges = (frame.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  sheet.frozen = { rows: frame.freezePane?.rows ?? 0, columns: frame.freezePane?.columns ?? 0 };
  sheet.validations = frame.dataValidations ?? [];
  sheet.conditionalRules = frame.conditionalRules ?? [];
  sheet.protection = readProtection(frame, xml);
  // The library takes any number of pages for "fit to page"; only this switch says whether it is in force.
  const pageSetup = { ...frame.pageSetup };
  delete pageSetup.fitToPage;
  const fits = isOn(childOf(childOf(xml.root, "sheetPr"), "pageSetUpPr"), "fitToPage");
  sheet.pageSetup = { ...pageSetup, ...(fits && { fitToPage: true }) };
  sheet.headerFooter = frame.headerFooter ?? {};
  sheet.firstPage = readFirstPage(xml);
  sheet.autoFilter = frame.autoFilter;
  sheet.rowBreaks = frame.rowBreaks ?? [];
  sheet.columnBreaks = frame.colBreaks ?? [];
  sheet.showGridlines = frame.view?.showGridLines ?? true;
  sheet.showHeadings = frame.view?.showRowColHeaders ?? true;
}

/** The number is there even where Excel does not go by it. */
function readFirstPage(xml: SheetXml): number | undefined {
  const setup = childOf(xml.root, "pageSetup");
  const first = setup?.getAttribute("firstPageNumber");
  return first && isOn(setup, "useFirstPageNumber") ? Number(first) : undefined;
}

/** Attributes of a password, of old and of new. */
const hashNames = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

function readProtection({ protection }: Sheet, xml: SheetXml): ProtectionState | undefined {
  if (!protection?.sheet) return undefined;
  const element = childOf(xml.root, "sheetProtection");
  const hash = hashNames.flatMap((name) => {
    const value = element?.getAttribute(name);
    return value ? [[name, value] as const] : [];
  });
  return { ...protection, ...(hash.length > 0 && { hash: Object.fromEntries(hash) }) };
}

/** 列: width, visibility, outline and default style. All columns of one <col> share one state. */
export function readColumns(
  sheet: SheetState,
  xml: SheetXml,
  styles: readonly (CellStyle | undefined)[],
): void {
  for (const column of childrenOf(childOf(xml.root, "cols"), "col")) {
    const width = column.getAttribute("width");
    const style = styles[Number(column.getAttribute("style") ?? 0)];
    const level = Number(column.getAttribute("outlineLevel") ?? 0);
    const state: LineState = {
      ...(width !== null && { size: Number(width) }),
      ...(isOn(column, "hidden") && { hidden: true }),
      ...(style && { style }),
      ...(level > 0 && { outlineLevel: level }),
    };
    if (Object.keys(state).length === 0) continue;
    const last = Math.min(Number(column.getAttribute("max")), MAX_COLUMNS);
    for (let number = Number(column.getAttribute("min")); number <= last; number++)
      sheet.columns.set(number - 1, state);
  }
}

/** Which of the file's formats each conditional rule has; the library gives the rules it knows in their order. */
export function rememberRuleStyles(sheet: SheetState, xml: SheetXml, source: Uint8Array): void {
  const known = childrenOf(xml.root, "conditionalFormatting")
    .flatMap((format) => childrenOf(format, "cfRule"))
    .filter(isKnownRule);
  known.forEach((element, index) => {
    const style = sheet.conditionalRules[index]?.style;
    if (style) ruleStyleOrigins.remember(style, source, Number(element.getAttribute("dxfId")));
  });
}
