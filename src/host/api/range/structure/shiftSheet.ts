import {
  cellBlock,
  columnCount,
  intersection,
  isEntireColumn,
  isEntireRow,
  MAX_COLUMNS,
  MAX_ROWS,
  rowCount,
  type Block,
} from "../../../model/Block";
import { shiftReferences } from "../../../model/formulaReferences";
import { rangeList } from "../../../model/rangeList";
import type { LineState, SheetState } from "../../../model/SheetState";
import { shiftBlock, type Shift } from "../../../model/shiftBlock";
import { fail } from "../../../protocol/HostError";
import { requireEditable, requirePermission } from "../../guards";
import { noteChange, type ChangeType } from "../noteChange";
import { blocksOfRule, rebased, subtract, type RangedRule } from "../rules/ruleBlocks";
import type { Target } from "../writeContents";
import { moveCells, type Move } from "./moveCells";
import { shiftPage } from "./shiftPage";

/** A shift of cells, of whole rows or of whole columns. */
type Extent = "Row" | "Column" | "Cell";

/**
 * セルの挿入・削除: all that stands on the sheet moves with the cells. Nothing changes where a table or a merge
 * would be torn, or content pushed off the sheet.
 *
 * @throws HostError InvalidOperation, or AccessDenied on a protected sheet.
 */
export function shiftSheet(target: Target, how: Shift): void {
  const { book, sheet, block } = target;
  const extent = extentOf(block);
  guard(target, extent, how);
  const merges = shiftAll(sheet.merges, block, how);
  const tables = sheet.tables.flatMap((table) => {
    const shifted = shiftWhole(table.block, block, how);
    return shifted ? [{ table, shifted }] : [];
  });
  moveCells(target, moveOf(block, how));
  replaceMerges(sheet, merges);
  replaceTables(sheet, tables);
  shiftRules(sheet, block, how);
  shiftPage(sheet, block, how);
  shiftCharts(sheet, block, how);
  if (extent === "Row") shiftLines(sheet.rows, block.top, rowCount(block), how);
  if (extent === "Column") shiftLines(sheet.columns, block.left, columnCount(block), how);
  sheet.reshape(how === "insertRight" || how === "deleteLeft" ? "columns" : "rows");
  shiftReferences(book, sheet, block, how);
  const changeType: ChangeType = `${extent}${isInsertion(how) ? "Inserted" : "Deleted"}`;
  const direction = extent === "Cell" && { shiftDirection: shiftDirections[how] };
  noteChange(book, sheet, block, { changeType, ...direction });
}

const shiftDirections = {
  insertDown: "ShiftCellDown",
  insertRight: "ShiftCellRight",
  deleteUp: "ShiftCellUp",
  deleteLeft: "ShiftCellLeft",
} as const satisfies Record<Shift, string>;

const isInsertion = (how: Shift): boolean => how === "insertDown" || how === "insertRight";

function extentOf(block: Block): Extent {
  if (isEntireRow(block)) return "Row";
  return isEntireColumn(block) ? "Column" : "Cell";
}

function guard({ book, sheet, block }: Target, extent: Extent, how: Shift): void {
  if (extent === "Cell") requireEditable({ book, sheet, blocks: [block] });
  else requirePermission(sheet, permissions[extent][isInsertion(how) ? "insert" : "delete"]);
}

const permissions = {
  Row: { insert: "insertRows", delete: "deleteRows" },
  Column: { insert: "insertColumns", delete: "deleteColumns" },
} as const;

/** The cells that move, those that go, and how far. */
function moveOf(block: Block, how: Shift): Move {
  const down = rowCount(block);
  const right = columnCount(block);
  const below = { ...block, bottom: MAX_ROWS - 1 };
  const beside = { ...block, right: MAX_COLUMNS - 1 };
  const moves: Readonly<Record<Shift, Move>> = {
    insertDown: { from: below, rows: down, columns: 0 },
    insertRight: { from: beside, rows: 0, columns: right },
    deleteUp: { from: { ...below, top: block.bottom + 1 }, rows: -down, columns: 0, gone: block },
    deleteLeft: { from: { ...beside, left: block.right + 1 }, rows: 0, columns: -right, gone: block },
  };
  return moves[how];
}

/** Where a block goes that must not be torn: a merge or a table. @throws HostError InvalidOperation */
function shiftWhole(block: Block, at: Block, how: Shift): Block | undefined {
  const isVertical = how === "insertDown" || how === "deleteUp";
  const path = isVertical ? { ...at, bottom: MAX_ROWS - 1 } : { ...at, right: MAX_COLUMNS - 1 };
  const moves = intersection(block, path) !== undefined;
  const fits = isVertical
    ? block.left >= at.left && block.right <= at.right
    : block.top >= at.top && block.bottom <= at.bottom;
  return moves && !fits ? fail("InvalidOperation") : shiftBlock(block, at, how);
}

const shiftAll = (blocks: readonly Block[], at: Block, how: Shift): Block[] =>
  blocks.map((block) => shiftWhole(block, at, how)).filter((block) => block !== undefined);

function replaceMerges(sheet: SheetState, shifted: readonly Block[]): void {
  const merges = shifted.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  if (sheet.merges.length > 0) sheet.reshape("merges");
  sheet.merges = merges;
}

function replaceTables(
  sheet: SheetState,
  tables: readonly { readonly table: SheetState["tables"][number]; readonly shifted: Block }[],
): void {
  if (sheet.tables.length > 0) sheet.reshape("tables");
  sheet.tables = tables.map(({ table, shifted }) => Object.assign(table, { block: shifted }));
}

function shiftRules(sheet: SheetState, at: Block, how: Shift): void {
  const shifted = <Rule extends RangedRule>(rules: readonly Rule[]): Rule[] =>
    rules.flatMap((rule) => shiftRule(rule, at, how));
  if (sheet.validations.length > 0) sheet.reshape("validations");
  if (sheet.conditionalRules.length > 0) sheet.reshape("conditionalFormats");
  sheet.validations = shifted(sheet.validations);
  sheet.conditionalRules = shifted(sheet.conditionalRules);
  [sheet.autoFilter] = sheet.autoFilter ? shifted([sheet.autoFilter]) : [undefined];
}

/** A chart goes with its cells; where all of them are gone it shrinks to the cell that took their place. */
function shiftCharts(sheet: SheetState, at: Block, how: Shift): void {
  for (const chart of sheet.charts)
    chart.place = shiftBlock(chart.place, at, how) ?? cellBlock(at.top, at.left);
  if (sheet.charts.length > 0) sheet.reshape("charts");
}

/** Its formulas are written for a cell that stays; where that goes, they and the range start. */
function shiftRule<Rule extends RangedRule>(rule: Rule, at: Block, how: Shift): Rule[] {
  const blocks = blocksOfRule(rule);
  const [first] = isInsertion(how) ? blocks : blocks.flatMap((block) => subtract(block, at));
  const start = first && shiftBlock(cellBlock(first.top, first.left), at, how);
  if (!first || !start) return [];
  const startsThere = ({ top, left }: Block): boolean => top === start.top && left === start.left;
  const shifted = blocks.flatMap((block) => shiftParts(block, at, how));
  const inOrder = [...shifted.filter(startsThere), ...shifted.filter((block) => !startsThere(block))];
  return [{ ...rebased(rule, first), range: rangeList(inOrder) }];
}

/** A rule's block may be torn: what does not move stays. */
function shiftParts(block: Block, at: Block, how: Shift): Block[] {
  const isVertical = how === "insertDown" || how === "deleteUp";
  const lane = isVertical
    ? { ...at, top: 0, bottom: MAX_ROWS - 1 }
    : { ...at, left: 0, right: MAX_COLUMNS - 1 };
  const moving = intersection(block, lane);
  const moved = moving && shiftBlock(moving, at, how);
  return [...(moved ? [moved] : []), ...subtract(block, lane)];
}

/** Sizes and styles of rows or columns; new ones look like the one before them. */
function shiftLines(lines: Map<number, LineState>, at: number, count: number, how: Shift): void {
  const inserts = isInsertion(how);
  const before = lines.get(at - 1);
  const later = [...lines].filter(([index]) => index >= at);
  for (const [index] of later) lines.delete(index);
  for (const [index, line] of later)
    if (inserts) lines.set(index + count, line);
    else if (index >= at + count) lines.set(index - count, line);
  if (inserts && before)
    for (let each = at; each < at + count; each++) lines.set(each, { ...before, hidden: false });
}
