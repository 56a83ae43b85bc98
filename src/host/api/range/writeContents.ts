import { columnCount, rowCount, type Block } from "../../model/Block";
import type { Book } from "../../model/Book";
import type { SheetState } from "../../model/SheetState";
import { requireEditable } from "../guards";
import { keepHeaders } from "../table/keepHeaders";
import { coerceInput, type CellInput } from "./coerceInput";
import { coveredCells } from "./coveredCells";
import { inputGrid } from "./inputGrid";
import { noteChange, type Change } from "./noteChange";
import { putContent } from "./putContent";
import type { DateBasis } from "./readDateText";
import { sharedChange } from "./style/changeStyles";
import { styleAt } from "./style/stylesIn";

const GENERAL = "General";

/** One block of cells that is written. */
export interface Target {
  readonly book: Book;
  readonly sheet: SheetState;
  readonly block: Block;
}

interface Written {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

/**
 * 値・数式を書く: as `values` and `formulas` take them. Nothing is written where any of it is not acceptable.
 *
 * @throws HostError InvalidArgument for wrong sizes and values, AccessDenied on a protected sheet.
 */
export function writeContents(target: Target, value: unknown, change?: Change): void {
  const { book, sheet, block } = target;
  const inputs = readInputs(target, value);
  requireEditable({ book, sheet, blocks: [block] });
  keepHeaders(book, sheet, block, () => {
    putInputs(target, inputs);
  });
  noteChange(book, sheet, block, change);
}

function putInputs({ book, sheet }: Target, inputs: readonly Written[]): void {
  const changes = new Map<string, ReturnType<typeof sharedChange>>();
  for (const { row, column, input } of inputs) {
    const { numberFormat, ...content } = input;
    const style = styleAt(sheet, row, column);
    if (numberFormat === undefined || (style?.numFmt ?? GENERAL) !== GENERAL) {
      putContent(book, sheet, row, column, content);
      continue;
    }
    const change = changes.get(numberFormat) ?? sharedChange((old) => ({ ...old, numFmt: numberFormat }));
    changes.set(numberFormat, change);
    const formatted = change(style);
    putContent(book, sheet, row, column, { ...content, ...(formatted && { style: formatted }) });
  }
}

function readInputs({ book, sheet, block }: Target, value: unknown): Written[] {
  const grid = inputGrid(block, value);
  const isCovered = coveredCells(sheet, block);
  const basis: DateBasis = { is1904: book.is1904, thisYear: new Date().getFullYear() };
  const inputs: Written[] = [];
  for (let y = 0; y < rowCount(block); y++)
    for (let x = 0; x < columnCount(block); x++) {
      const given = grid(y, x);
      const row = block.top + y;
      const column = block.left + x;
      if (given === null || isCovered(row, column)) continue;
      const input = coerceInput(given, styleAt(sheet, row, column)?.numFmt ?? GENERAL, basis);
      inputs.push({ row, column, input });
    }
  return inputs;
}
