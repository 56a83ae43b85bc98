import type { CellStyle } from "hucre";
import { builtInFormats } from "../builtInFormats";
import type { WorkbookPart } from "../package/WorkbookPart";
import { childOf, childrenOf, rootOf } from "../package/xml";
import { styleOrigins } from "../origins";

/** 書式 of each cell format of the file, one object for all cells that use it; undefined for a plain one. */
export function readStyles(
  workbook: WorkbookPart,
  styles: readonly CellStyle[],
  source: Uint8Array,
): (CellStyle | undefined)[] {
  const part = workbook.partOfKind("styles");
  if (part === undefined) return [];
  const root = rootOf(workbook.package_.document(part));
  const declared = new Set(
    childrenOf(childOf(root, "numFmts"), "numFmt").map((each) => Number(each.getAttribute("numFmtId"))),
  );
  return childrenOf(childOf(root, "cellXfs"), "xf").map((format, index) => {
    const number = Number(format.getAttribute("numFmtId") ?? 0);
    const builtIn = declared.has(number) ? undefined : builtInFormats.get(number);
    const style = { ...styles[index], ...(builtIn !== undefined && { numFmt: builtIn }) };
    if (Object.keys(style).length === 0) return undefined;
    styleOrigins.remember(style, source, index);
    return style;
  });
}
