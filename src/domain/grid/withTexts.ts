import { cellPlace } from "./cellAddress";
import type { Grid, GridCell } from "./Grid";

/** The sheet with other texts in some of its cells, by A1 address; it itself stays as it is. */
export function withTexts(grid: Grid, texts: ReadonlyMap<string, string>): Grid {
  if (texts.size === 0) return grid;
  const rows = grid.rows.slice();
  for (const [address, text] of texts) {
    const place = cellPlace(address);
    if (!place) throw new Error(`not an address: ${address}`);
    const cells = (rows[place.row - 1] ?? []).slice();
    cells[place.column - 1] = textCell(text);
    rows[place.row - 1] = cells;
  }
  return { ...grid, rows };
}

const textCell = (text: string): GridCell | undefined => (text === "" ? undefined : { kind: "text", text });
