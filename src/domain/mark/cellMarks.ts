import type { Finding } from "../check/Finding";
import { cellLooks } from "../sheet/cellLooks";
import type { CellMark } from "./CellMark";

/** The gravest first. What is a matter of style only is no state of a cell. */
const marked = ["error", "warning"] as const;

/** 色を付けるセル: each cell once, by the gravest of what was found there and is not to be left as it is. */
export function cellMarks(findings: readonly Finding[]): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const severity of marked) {
    const { fill: color = "" } = cellLooks[severity];
    for (const { sheet, cell, ...finding } of findings) {
      const key = `${cell} ${sheet}`;
      if (finding.severity !== severity || finding.ignored !== undefined || marks.has(key)) continue;
      marks.set(key, { sheet, cell, color });
    }
  }
  return [...marks.values()];
}
