import type { MarkControl } from "../jobs/MarkPort";
import { calls, syncOperations, type Operation } from "./payload";

/** 塗りの見え方: one color or none (null); anything else could not be put back as it was. */
export type SeenFill =
  | { readonly kind: "plain"; readonly color: string | null }
  | { readonly kind: "patterned" | "protected" | "sheetMissing" };

/** A cell, and what its fill was seen to be. */
export interface FilledCell<Cell> {
  readonly cell: Cell;
  readonly fill: SeenFill;
}

/** 塗りを見る: one request for the sheets, and one for each payload of cells. Nothing is changed. */
export async function lookAtFills<Cell extends { readonly sheet: string; readonly cell: string }>(
  context: Excel.RequestContext,
  cells: readonly Cell[],
  control: MarkControl = {},
): Promise<FilledCell<Cell>[]> {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet: name } of cells) {
    if (sheets.has(name)) continue;
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    sheet.protection.load("protected");
    sheets.set(name, sheet);
  }
  if (cells.length > 0) await context.sync();
  const seen: { readonly cell: Cell; readonly fill: () => SeenFill }[] = [];
  const operations = cells.map((cell): Operation =>
    calls(4, () => void seen.push({ cell, fill: loadFill(sheets.get(cell.sheet), cell.cell) })),
  );
  await syncOperations(context, operations, control);
  return seen.map(({ cell, fill }) => ({ cell, fill: fill() }));
}

function loadFill(sheet: Excel.Worksheet | undefined, cell: string): () => SeenFill {
  if (!sheet || sheet.isNullObject) return () => ({ kind: "sheetMissing" });
  if (sheet.protection.protected) return () => ({ kind: "protected" });
  const { fill } = sheet.getRange(cell).format;
  fill.load("color,pattern");
  return () => fillOf(fill);
}

/** A cell without fill has the color of paper. */
function fillOf({ color, pattern }: Excel.RangeFill): SeenFill {
  if (pattern === "None") return { kind: "plain", color: null };
  return pattern === "Solid" && color ? { kind: "plain", color } : { kind: "patterned" };
}
