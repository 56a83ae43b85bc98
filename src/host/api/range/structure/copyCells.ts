import { blockAddress, quoteSheetName } from "../../../model/a1";
import { columnCount, intersection, isWithin, rowCount, type Block } from "../../../model/Block";
import { isBlankState, type CellState } from "../../../model/CellState";
import type { SheetState } from "../../../model/SheetState";
import { fail } from "../../../protocol/HostError";
import { requireEditable, requireFormattable } from "../guardProtection";
import { isUnbounded } from "../inputGrid";
import { onSheet } from "../navigate";
import { noteChange } from "../noteChange";
import { putContent, type NewContent } from "../putContent";
import type { Place } from "../resolveRange";
import { styleAt } from "../style/stylesIn";
import { withStyle } from "../style/changeStyles";
import type { Target } from "../writeContents";
import { copyRules } from "./copyRules";
import { translateFormula } from "./translateFormula";

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
  const source = boundedSource(given, options.transpose);
  const isWhole = isUnbounded(given.block);
  if (isUnbounded(target.block) && !isWhole) fail("InvalidArgument");
  const { block: fitted } = isWhole
    ? { block: { ...target.block, bottom: target.block.top, right: target.block.left } }
    : target;
  const block = onSheet(destination(fitted, source.block, options.transpose));
  const area = { ...target, blocks: [block] };
  if (type !== "Formats") requireEditable(area);
  if (type === "Formats" || type === "All") requireFormattable(area);
  const copied = readSource(source);
  for (const tile of tilesOf(block, source.block, options.transpose)) {
    if (type === "All" || type === "Formats") clearMerges(target.sheet, tile);
    copied.forEach((line, y) =>
      line.forEach((each, x) => {
        if (options.skipBlanks && isBlankState(each.cell)) return;
        const row = tile.top + (options.transpose ? x : y);
        paste(target, each, {
          type,
          row,
          column: tile.left + (options.transpose ? y : x),
          from: source.sheet,
        });
      }),
    );
    if ((type === "All" || type === "Formats") && !options.transpose)
      copyRules(source, { ...target, block: tile }, type);
  }
  if (type !== "Formats") noteChange(target.book, target.sheet, block);
}

/** Rows and columns of a source as they lie in the copy. */
const sizeOf = (source: Block, transpose: boolean): { rows: number; columns: number } =>
  transpose
    ? { rows: columnCount(source), columns: rowCount(source) }
    : { rows: rowCount(source), columns: columnCount(source) };

function destination(target: Block, source: Block, transpose: boolean): Block {
  const { rows, columns } = sizeOf(source, transpose);
  const height = rowCount(target) % rows === 0 ? rowCount(target) : rows;
  const width = columnCount(target) % columns === 0 ? columnCount(target) : columns;
  return { ...target, bottom: target.top + height - 1, right: target.left + width - 1 };
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

interface Destination {
  readonly type: CopyType;
  readonly row: number;
  readonly column: number;
  readonly from: SheetState;
}

function paste({ book, sheet }: Target, copied: Copied, { type, row, column, from }: Destination): void {
  if (type === "Formats") {
    const old = sheet.cell(row, column) ?? { content: null };
    sheet.setCell(row, column, withStyle(old, copied.style));
    return;
  }
  const content = contentOf(copied, { type, row, column, from });
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
    const address = blockAddress({ top: row, left: column, bottom: row, right: column });
    return { content: cell?.content ?? 0, formula: `=${quoteSheetName(to.from.name)}!${address}` };
  }
  const content = cell?.content ?? null;
  if (cell?.formula === undefined || to.type === "Values") return { content };
  return { content, formula: translateFormula(cell.formula, to.row - row, to.column - column) };
}

function clearMerges(sheet: SheetState, block: Block): void {
  const met = sheet.merges.filter((merge) => intersection(merge, block));
  if (met.some((merge) => !isWithin(merge, block))) fail("InvalidOperation");
  if (met.length === 0) return;
  sheet.merges = sheet.merges.filter((merge) => !met.includes(merge));
  sheet.reshape("merges");
}
