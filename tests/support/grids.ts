import type { Grid, GridCell, MergedArea } from "../../src/domain/grid/Grid";
import { columnNumber } from "../../src/domain/grid/cellAddress";

/** A cell as a test writes it: a text, a whole cell, or nothing. */
export type CellSpec = string | GridCell | null;

/** A sheet of rows of cells; merges as "A1:B2". */
export function gridOf(
  rows: readonly (readonly CellSpec[])[],
  merges: readonly string[] = [],
  name = "様式",
): Grid {
  return {
    name,
    visibility: "visible",
    rows: rows.map((row) => row.map(cellOf)),
    merges: merges.map(areaOf),
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    seesMerges: true,
    isOurs: false,
  };
}

function cellOf(spec: CellSpec): GridCell | undefined {
  if (spec === null || spec === "") return undefined;
  return typeof spec === "string" ? { kind: "text", text: spec } : spec;
}

function areaOf(range: string): MergedArea {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(range);
  if (!match) throw new Error(`not a range: ${range}`);
  const [, left = "", top, right = "", bottom] = match;
  return {
    top: Number(top),
    left: columnNumber(left) ?? 0,
    bottom: Number(bottom),
    right: columnNumber(right) ?? 0,
  };
}
