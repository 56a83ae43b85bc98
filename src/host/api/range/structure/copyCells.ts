import { sheetAddress } from "../../../model/a1";
import {
  cellBlock,
  columnCount,
  intersection,
  isUnbounded,
  isWithin,
  rowCount,
  type Block,
} from "../../../model/Block";
import { isBlankState, type CellState } from "../../../model/CellState";
import type { SheetState } from "../../../model/SheetState";
import { translateFormula } from "../../../model/translateFormula";
import { fail } from "../../../protocol/HostError";
import { requireEditable, requireFormattable } from "../../guards";
import { keepHeaders } from "../../table/keepHeaders";
import { onSheet } from "../navigate";
import { noteChange } from "../noteChange";
import { putContent, type NewContent } from "../putContent";
import type { Place } from "../resolveRange";
import { withStyle } from "../style/changeStyles";
import { styleAt } from "../style/stylesIn";
import type { Target } from "../writeContents";
import { copyRules } from "./copyRules";
import { transposeFormula } from "./transposeFormula";

const COPY_TYPES = ["All", "Values", "Formulas", "Formats", "Link"] as const;
type CopyType = (typeof COPY_TYPES)[number];

export interface CopyOptions {
  readonly copyType: unknown;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Copied {
  readonly row: number;
  readonly column: number;
  readonly cell: CellState | undefined;
  readonly style: CellState["style"];
}

/**
 * コピー: into the range, which grows to the source's size if it is smaller and is filled with several copies
 * if it is a multiple of it.
 *
 * @throws HostError InvalidArgument for unknown types and places off the sheet, AccessDenied.
 */
export function copyCells(target: Target, given: Place, options: CopyOptions): void {
  const type = COPY_TYPES.find((each) => each === (options.copyType ?? "All")) ?? fail("InvalidArgument");
  const withFormats = type === "All" || type === "Formats";
  const source = boundedSource(given, options.transpose);
  const block = destination(target.block, given.block, source.block, options.transpose);
  const area = { ...target, blocks: [block] };
  if (type !== "Formats") requireEditable(area);
  if (withFormats) requireFormattable(area);
  const copied = readSource(source);
  keepHeaders(target.book, target.sheet, block, () => {
    for (const tile of tilesOf(block, source.block, options.transpose)) {
      if (withFormats) clearMerges(target.sheet, tile);
      pasteTile({ ...target, block: tile }, copied, { ...options, type, from: source.sheet });
      if (withFormats && !options.transpose) copyRules(source, { ...target, block: tile }, type);
    }
  });
  if (type !== "Formats") noteChange(target.book, target.sheet, block);
}

function pasteTile(
  target: Target,
  copied: readonly Copied[][],
  how: Pasting & Pick<CopyOptions, "skipBlanks">,
): void {
  const { top, left } = target.block;
  copied.forEach((line, y) =>
    line.forEach((each, x) => {
      if (how.skipBlanks && isBlankState(each.cell)) return;
      const [down, right] = how.transpose ? [x, y] : [y, x];
      paste(target, each, { ...how, row: top + down, column: left + right });
    }),
  );
}

/** Rows and columns of a source as they lie in the copy. */
const sizeOf = (source: Block, transpose: boolean): { rows: number; columns: number } =>
  transpose
    ? { rows: columnCount(source), columns: rowCount(source) }
    : { rows: rowCount(source), columns: columnCount(source) };

/** @throws HostError InvalidArgument off the sheet, and for cells that would fill whole rows or columns */
function destination(target: Block, given: Block, source: Block, transpose: boolean): Block {
  const { rows, columns } = sizeOf(source, transpose);
  const isWhole = isUnbounded(given);
  if (isUnbounded(target) && !isWhole) fail("InvalidArgument");
  const height = isWhole || rowCount(target) % rows !== 0 ? rows : rowCount(target);
  const width = isWhole || columnCount(target) % columns !== 0 ? columns : columnCount(target);
  return onSheet({ ...target, bottom: target.top + height - 1, right: target.left + width - 1 });
}

function tilesOf(block: Block, source: Block, transpose: boolean): Block[] {
  const { rows, columns } = sizeOf(source, transpose);
  const tiles: Block[] = [];
  for (let top = block.top; top <= block.bottom; top += rows)
    for (let left = block.left; left <= block.right; left += columns)
      tiles.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  return tiles;
}

/** Of whole rows and columns what is used, so that they can be read. @throws HostError InvalidArgument */
function boundedSource({ sheet, block }: Place, transpose: boolean): Place {
  if (!isUnbounded(block)) return { sheet, block };
  if (transpose) return fail("InvalidArgument");
  const used = sheet.usedBlock(false);
  const bottom = Math.max(block.top, Math.min(block.bottom, used?.bottom ?? 0));
  const right = Math.max(block.left, Math.min(block.right, used?.right ?? 0));
  return { sheet, block: { ...block, bottom, right } };
}

/** As it is before anything is written: source and destination may overlap. */
function readSource({ sheet, block }: Place): Copied[][] {
  return Array.from({ length: rowCount(block) }, (_row, y) =>
    Array.from({ length: columnCount(block) }, (_column, x) => {
      const [row, column] = [block.top + y, block.left + x];
      return { row, column, cell: sheet.cell(row, column), style: styleAt(sheet, row, column) };
    }),
  );
}

/** What is pasted, from which sheet, and whether rows become columns. */
interface Pasting {
  readonly type: CopyType;
  readonly from: SheetState;
  readonly transpose: boolean;
}

interface Destination extends Pasting {
  readonly row: number;
  readonly column: number;
}

function paste({ book, sheet }: Target, copied: Copied, to: Destination): void {
  const { type, row, column } = to;
  if (type === "Formats") {
    const old = sheet.cell(row, column) ?? { content: null };
    sheet.setCell(row, column, withStyle(old, copied.style));
    return;
  }
  const content = contentOf(copied, to);
  if (type !== "All") return putContent(book, sheet, row, column, content);
  sheet.setCell(row, column, copied.style ? { content: null, style: copied.style } : undefined);
  putContent(book, sheet, row, column, content);
  const pasted = sheet.cell(row, column);
  const { hyperlink, richText } = copied.cell ?? {};
  if (pasted && (hyperlink ?? richText))
    sheet.setCell(row, column, { ...pasted, ...(hyperlink && { hyperlink }), ...(richText && { richText }) });
}

function contentOf({ row, column, cell }: Copied, to: Destination): NewContent {
  if (to.type === "Link") {
    const formula = `=${sheetAddress(to.from.name, cellBlock(row, column))}`;
    return { content: cell?.content ?? 0, formula };
  }
  const content = cell?.content ?? null;
  if (cell?.formula === undefined || to.type === "Values") return { content };
  const formula = to.transpose
    ? transposeFormula(cell.formula, { row, column }, to)
    : translateFormula(cell.formula, to.row - row, to.column - column);
  return { content, formula };
}

function clearMerges(sheet: SheetState, block: Block): void {
  const met = sheet.merges.filter((merge) => intersection(merge, block));
  if (met.some((merge) => !isWithin(merge, block))) fail("InvalidOperation");
  if (met.length === 0) return;
  sheet.merges = sheet.merges.filter((merge) => !met.includes(merge));
  sheet.reshape("merges");
}
