import type { PageSetup } from "hucre";
import { cellBlock, isEntireColumn, isEntireRow, type Block } from "../../../model/Block";
import { absoluteRangeList, blocksOfRange } from "../../../model/rangeList";
import type { SheetState } from "../../../model/SheetState";
import { shiftBlock, type Shift } from "../../../model/shiftBlock";
import { navigate } from "../navigate";

/** Ranges of a page setup, as bare addresses with commas between them. */
const ranges = ["printArea", "printTitlesRow", "printTitlesColumn"] as const satisfies (keyof PageSetup)[];

/** ページ設定の移動: print area, titles and page breaks go with the cells that they stand at. */
export function shiftPage(sheet: SheetState, at: Block, how: Shift): void {
  for (const name of ranges) shiftRange(sheet, name, at, how);
  if (isEntireRow(at)) shiftBreaks(sheet, "rowBreaks", at, how);
  if (isEntireColumn(at)) shiftBreaks(sheet, "columnBreaks", at, how);
}

function shiftRange(sheet: SheetState, name: (typeof ranges)[number], at: Block, how: Shift): void {
  const { [name]: range, ...rest } = sheet.pageSetup;
  if (range === undefined) return;
  const blocks = blocksOfRange(range)
    .map((block) => shiftBlock(block, at, how))
    .filter((block) => block !== undefined);
  const shifted = absoluteRangeList(blocks);
  sheet.pageSetup = shifted === "" ? rest : { ...rest, [name]: shifted };
  sheet.reshape("pageLayout");
}

/** A break belongs to the row or column after it, by whose start it is drawn, and goes where that goes. */
function shiftBreaks(sheet: SheetState, lines: "rowBreaks" | "columnBreaks", at: Block, how: Shift): void {
  if (sheet[lines].length === 0) return;
  const [wholeLine, first] =
    lines === "rowBreaks"
      ? [navigate.entireRow, (block: Block) => block.top]
      : [navigate.entireColumn, (block: Block) => block.left];
  sheet[lines] = sheet[lines].flatMap((line) => {
    const after = shiftBlock(wholeLine(cellBlock(line + 1, line + 1)), at, how);
    return after && first(after) > 0 ? [first(after) - 1] : [];
  });
  sheet.reshape("pageLayout");
}
