import { cellAddress } from "../../../domain/grid/cellAddress";
import { parseA1 } from "../../model/a1";
import { hasCell, MAX_COLUMNS, type Block } from "../../model/Block";
import type { CellState } from "../../model/CellState";
import type { LineState, SheetState } from "../../model/SheetState";
import { translateFormula } from "../../model/translateFormula";
import {
  attributeOf,
  cellsOf,
  childTag,
  rowsOf,
  withAddresses,
  withAttribute,
  type CellTag,
  type RowTag,
} from "../package/scanRows";
import { decodeXml, encodeXml } from "../package/xlsxText";
import { readContent, rowStyle } from "../read/readCells";
import { UnsavableWorkbook } from "../../../domain/grid/UnsavableWorkbook";
import { isSameContent, type CellWriter } from "./CellWriter";
import type { StyleSheet } from "./StyleSheet";

/** How rows of a sheet of the file are patched. */
export interface RowPatch {
  readonly sheet: SheetState;
  readonly prefix: string;
  readonly is1904: boolean;
  readonly writer: CellWriter;
  readonly styles: StyleSheet;
  /** Whether heights, hidden rows, outline or styles of rows were changed. */
  readonly sizes: boolean;
  /** Cells that are written otherwise than the sheet says: headings of tables. */
  readonly overrides: Overrides;
}

/** Cells by row and column, to be written in place of those of the sheet. */
export type Overrides = ReadonlyMap<number, ReadonlyMap<number, CellState>>;

interface Plan extends RowPatch {
  /** Changed cells as they had been, by row and column. */
  readonly changes: ReadonlyMap<number, ReadonlyMap<number, CellState | undefined>>;
  /** Shared formulas whose first cell is changed: the others need the formula themselves. */
  readonly expanded: ReadonlyMap<
    string,
    { readonly row: number; readonly column: number; readonly text: string }
  >;
}

/**
 * 行を書き直す: rows of the file with the changed cells of the sheet in place, and new results of formulas. Rows
 * and cells of which nothing was changed stay to the letter.
 *
 * @throws UnsavableWorkbook for a change within an array formula or a data table
 */
export function patchRows(original: string, patch: RowPatch): string {
  const changes = changesByRow(patch);
  const rows = changes.size > 0 || patch.sizes ? withAddresses(original, patch.prefix) : original;
  const plan: Plan = { ...patch, changes, expanded: refuseOrExpand(rows, patch, changes) };
  const pending = [...new Set([...changes.keys(), ...(patch.sizes ? patch.sheet.rows.keys() : [])])].sort(
    (a, b) => a - b,
  );
  const written: string[] = [];
  let next = 0;
  let isChanged = false;
  for (const row of rowsOf(rows, patch.prefix)) {
    for (let number = pending[next]; number !== undefined && number < row.row; number = pending[++next])
      written.push(newRow(number, plan));
    if (pending[next] === row.row) next++;
    const patched = patchedRow(row, plan);
    isChanged ||= patched !== row.text;
    written.push(patched);
  }
  for (const number of pending.slice(next)) written.push(newRow(number, plan));
  // Else blanks between the rows would be lost.
  return isChanged || pending.length > 0 ? written.join("") : original;
}

function changesByRow({ sheet, overrides }: RowPatch): Map<number, Map<number, CellState | undefined>> {
  const { originals } = sheet;
  const changes = new Map<number, Map<number, CellState | undefined>>();
  for (const [row, cells] of overrides)
    changes.set(row, new Map([...cells.keys()].map((column) => [column, sheet.cell(row, column)])));
  for (const [key, before] of originals) {
    const row = Math.floor(key / MAX_COLUMNS);
    const cells = changes.get(row) ?? new Map<number, CellState | undefined>();
    cells.set(key % MAX_COLUMNS, before);
    changes.set(row, cells);
  }
  return changes;
}

function refuseOrExpand(
  rows: string,
  { sheet, prefix }: RowPatch,
  changes: Plan["changes"],
): Plan["expanded"] {
  const expanded = new Map<string, { row: number; column: number; text: string }>();
  if (!new RegExp(`<${prefix}f\\s`, "u").test(rows)) return expanded;
  for (const row of rowsOf(rows, prefix)) {
    for (const cell of cellsOf(row, prefix)) {
      const formula = childTag(cell.inner, prefix, "f");
      const type = formula && attributeOf(formula.attributes, "t");
      if (!formula || type === undefined || type === "normal") continue;
      const area = parseA1(attributeOf(formula.attributes, "ref") ?? "");
      if (type === "shared") {
        const text = decodeXml(formula.inner);
        if (text !== "" && losesFormula(sheet, changes, cell.row, cell.column))
          expanded.set(attributeOf(formula.attributes, "si") ?? "", {
            row: cell.row,
            column: cell.column,
            text,
          });
      } else if (area) refuseChangeWithin(area, sheet, changes, type === "array");
    }
  }
  return expanded;
}

function losesFormula(sheet: SheetState, changes: Plan["changes"], row: number, column: number): boolean {
  const cells = changes.get(row);
  return cells?.has(column) === true && cells.get(column)?.formula !== sheet.cell(row, column)?.formula;
}

function refuseChangeWithin(
  area: Block,
  sheet: SheetState,
  changes: Plan["changes"],
  isArray: boolean,
): void {
  // An array formula of a single cell is written over like any other.
  if (isArray && area.top === area.bottom && area.left === area.right) return;
  for (const [row, cells] of changes)
    for (const [column, before] of cells) {
      const after = sheet.cell(row, column);
      const isWritten =
        before?.formula !== after?.formula ||
        (after?.formula === undefined && !isSameContent(before?.content ?? null, after?.content ?? null));
      if (isWritten && hasCell(area, row, column))
        throw new UnsavableWorkbook("arrayFormula", sheet.name, cellAddress(row + 1, column + 1));
    }
}

/** A cell as it is to be written. */
const cellAt = ({ sheet, overrides }: RowPatch, row: number, column: number): CellState | undefined =>
  overrides.get(row)?.get(column) ?? sheet.cell(row, column);

function newRow(row: number, plan: Plan): string {
  const { sheet, prefix, changes, sizes, styles } = plan;
  const cells = [...(changes.get(row)?.keys() ?? [])]
    .sort((a, b) => a - b)
    .map((column) => freshCell(plan, row, column))
    .join("");
  const attributes = sizes ? withSize("", sheet.rows.get(row), styles) : "";
  return cells === "" && attributes === "" ? "" : rowText(prefix, ` r="${row + 1}"${attributes}`, cells);
}

const freshCell = (plan: Plan, row: number, column: number): string => {
  const cell = cellAt(plan, row, column);
  return cell ? plan.writer.fresh(row, column, cell) : "";
};

function patchedRow(row: RowTag, plan: Plan): string {
  const { sheet, prefix, sizes, styles } = plan;
  const attributes = sizes ? withSize(row.attributes, sheet.rows.get(row.row), styles) : row.attributes;
  const changes = plan.changes.get(row.row);
  if (!changes && !row.inner.includes(`<${prefix}f`))
    return attributes === row.attributes ? row.text : rowText(prefix, attributes, row.inner);
  const cells = patchedCells(row, changes ?? new Map(), plan);
  if (!cells.isChanged)
    return attributes === row.attributes ? row.text : rowText(prefix, attributes, row.inner);
  return rowText(
    prefix,
    cells.isWider ? withAttribute(attributes, "spans", undefined) : attributes,
    cells.text,
  );
}

/** Cells of a row; `isWider` where some are new, `isChanged` where any is not as it was. */
function patchedCells(
  row: RowTag,
  changes: ReadonlyMap<number, CellState | undefined>,
  plan: Plan,
): { text: string; isWider: boolean; isChanged: boolean } {
  const fresh = new Set([...changes.keys()].sort((a, b) => a - b));
  const written: string[] = [];
  let isChanged = false;
  const writeFresh = (end: number): void => {
    for (const column of fresh) {
      if (column >= end) break;
      fresh.delete(column);
      written.push(freshCell(plan, row.row, column));
    }
  };
  let tags = 0;
  for (const cell of cellsOf(row, plan.prefix)) {
    writeFresh(cell.column);
    const patched = fresh.delete(cell.column)
      ? changedCell(cell, changes.get(cell.column), plan)
      : unchangedCell(cell, plan);
    isChanged ||= patched !== cell.text;
    written.push(patched);
    tags++;
  }
  writeFresh(Infinity);
  const isWider = written.length > tags;
  return { text: written.join(""), isWider, isChanged: isChanged || isWider };
}

const rowText = (prefix: string, attributes: string, cells: string): string =>
  cells === "" ? `<${prefix}row${attributes}/>` : `<${prefix}row${attributes}>${cells}</${prefix}row>`;

const changedCell = (cell: CellTag, before: CellState | undefined, plan: Plan): string =>
  plan.writer.patched(expandedCell(cell, plan), before, cellAt(plan, cell.row, cell.column));

function unchangedCell(original: CellTag, plan: Plan): string {
  const cell = expandedCell(original, plan);
  const state = plan.sheet.cell(cell.row, cell.column);
  if (
    state?.formula === undefined ||
    isSameContent(readContent(cell, plan.prefix, plan.is1904), state.content)
  )
    return cell.text;
  return plan.writer.refreshed(cell, state.content);
}

/** A follower of a shared formula that is broken up, with a formula of its own. */
function expandedCell(cell: CellTag, { prefix, expanded }: Plan): CellTag {
  if (expanded.size === 0) return cell;
  const formula = childTag(cell.inner, prefix, "f");
  const first = formula && expanded.get(attributeOf(formula.attributes, "si") ?? "");
  if (!formula || !first || attributeOf(formula.attributes, "t") !== "shared") return cell;
  const text = encodeXml(translateFormula(first.text, cell.row - first.row, cell.column - first.column));
  const own = `<${prefix}f>${text}</${prefix}f>`;
  const replaced = (whole: string): string => whole.split(formula.text).join(own);
  return { ...cell, inner: replaced(cell.inner), text: replaced(cell.text) };
}

/** Whether a row has a height of its own, which does not follow its text. */
const isOwnHeight = (state: LineState | undefined): boolean =>
  state?.size !== undefined && state.isFitted !== true;

/** A row's attributes with its height, visibility, outline and style; untouched where they say the same already. */
function withSize(attributes: string, state: LineState | undefined, styles: StyleSheet): string {
  const height = attributeOf(attributes, "ht");
  const hidden = attributeOf(attributes, "hidden");
  let changed = attributes;
  if ((height === undefined ? undefined : Number(height)) !== state?.size) {
    changed = withAttribute(changed, "ht", state?.size);
    changed = withAttribute(changed, "customHeight", isOwnHeight(state) ? 1 : undefined);
  }
  if ((hidden === "1" || hidden === "true") !== (state?.hidden ?? false))
    changed = withAttribute(changed, "hidden", state?.hidden ? 1 : undefined);
  if (Number(attributeOf(attributes, "outlineLevel") ?? 0) !== (state?.outlineLevel ?? 0))
    changed = withAttribute(changed, "outlineLevel", state?.outlineLevel || undefined);
  const style = styles.indexOf(state?.style) || undefined;
  if (rowStyle(attributes) !== style) {
    changed = withAttribute(changed, "s", style);
    changed = withAttribute(changed, "customFormat", style === undefined ? undefined : 1);
  }
  return changed;
}

/** All rows of a sheet from its state alone; of a patch for a sheet that is not in the file. */
export function allRows({ sheet, prefix, writer, styles, overrides }: RowPatch): string {
  const cells = new Map<number, [column: number, cell: CellState][]>();
  for (const row of sheet.rows.keys()) cells.set(row, []);
  for (const [row, column, cell] of sheet.cells()) {
    const inRow = cells.get(row);
    if (inRow) inRow.push([column, cell]);
    else cells.set(row, [[column, cell]]);
  }
  for (const [row, headings] of overrides) {
    const others = (cells.get(row) ?? []).filter(([column]) => !headings.has(column));
    cells.set(row, [...others, ...headings]);
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => {
      const text = inRow
        .sort(([a], [b]) => a - b)
        .map(([column, cell]) => writer.fresh(row, column, cell))
        .join("");
      const attributes = withSize("", sheet.rows.get(row), styles);
      return text === "" && attributes === "" ? "" : rowText(prefix, ` r="${row + 1}"${attributes}`, text);
    })
    .join("");
}
