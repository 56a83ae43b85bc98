import type { CellStyle, FontStyle } from "hucre";
import { blockAddress, parseA1 } from "../../src/host/model/a1";
import type { Block } from "../../src/host/model/Block";
import { pointsOfColumnWidth, STANDARD_COLUMN_WIDTH } from "../../src/host/model/columnWidth";
import type { Book } from "../../src/host/model/Book";
import { ErrorValue, type CellContent, type CellState } from "../../src/host/model/CellState";
import type { SheetState, TableState } from "../../src/host/model/SheetState";

type Shown = string | number | boolean | null;

const shown = (content: CellContent): Shown => (content instanceof ErrorValue ? content.code : content);
const withoutSpaces = (formula: string): string => formula.replaceAll(" ", "");

function blockOf(address: string): Block {
  const block = parseA1(address);
  if (!block) throw new Error(`${address} is no address.`);
  return block;
}

/** One sheet for assertions: cells by their A1 address, colors as #RRGGBB. */
export class SheetView {
  constructor(readonly state: SheetState) {}

  /** What was entered, row by row: formulas without spaces, null for empty cells. */
  entered(address: string): Shown[][] {
    return this.#grid(address, (cell) =>
      cell?.formula === undefined ? shown(cell?.content ?? null) : withoutSpaces(cell.formula),
    );
  }

  /** What cells hold, formulas their results. */
  results(address: string): Shown[][] {
    return this.#grid(address, (cell) => shown(cell?.content ?? null));
  }

  /** One value for all cells, or the list of those there are. */
  look<Value>(
    address: string,
    pick: (style: CellStyle, cell: CellState | undefined) => Value,
  ): Value | Value[] {
    const all = this.#grid(address, (cell) => pick(cell?.style ?? {}, cell)).flat();
    const [first, ...more] = new Set(all);
    return first !== undefined && more.length === 0 ? first : [...new Set(all)];
  }

  fill(address: string): string | null | (string | null)[] {
    return this.look(address, ({ fill }) =>
      fill?.type === "pattern" && fill.pattern === "solid" ? `#${fill.fgColor?.rgb ?? ""}` : null,
    );
  }

  /** A field of the font; null where it is as usual. */
  font(address: string, field: Exclude<keyof FontStyle, "color">): unknown {
    return this.look(address, ({ font }) => font?.[field] ?? null);
  }

  fontColor(address: string): string | null | (string | null)[] {
    return this.look(address, ({ font }) => (font?.color?.rgb === undefined ? null : `#${font.color.rgb}`));
  }

  numberFormat(address: string): string | string[] {
    return this.look(address, ({ numFmt }) => numFmt ?? "General");
  }

  /** Rows that are hidden, counted from 1. */
  get hiddenRows(): number[] {
    return [...this.state.rows].filter(([, { hidden }]) => hidden).map(([row]) => row + 1);
  }

  /** Width of a column, counted from 0. */
  columnPoints(column: number): number {
    return pointsOfColumnWidth(this.state.columns.get(column)?.size ?? STANDARD_COLUMN_WIDTH);
  }

  get merges(): string[] {
    return this.state.merges.map((block) => blockAddress(block));
  }

  get tables(): Record<string, string> {
    return Object.fromEntries(this.state.tables.map(({ name, block }) => [name, blockAddress(block)]));
  }

  table(name: string): TableState {
    const found = this.state.tables.find((table) => table.name === name);
    if (!found) throw new Error(`The sheet has no table ${name}.`);
    return found;
  }

  get names(): Record<string, string> {
    return Object.fromEntries(this.state.names.map(({ name, formula }) => [name, formula]));
  }

  #grid<Value>(address: string, pick: (cell: CellState | undefined) => Value): Value[][] {
    const { top, left, bottom, right } = blockOf(address);
    return Array.from({ length: bottom - top + 1 }, (_row, y) =>
      Array.from({ length: right - left + 1 }, (_cell, x) => pick(this.state.cell(top + y, left + x))),
    );
  }
}

/** ブックの状態 after a button was pressed, with the lines that it wrote on the console. */
export class WorkbookView {
  constructor(
    readonly book: Book,
    readonly log: readonly string[],
    private readonly mainSheet: string,
  ) {}

  /** The sheet that the snippet works on. */
  get sheet(): SheetView {
    return this.sheetNamed(this.mainSheet);
  }

  get sheetNames(): string[] {
    return this.book.sheets.map(({ name }) => name);
  }

  get activeSheet(): string | undefined {
    return this.book.activeSheet?.name;
  }

  /** As Office.js writes an address; undefined before anything was selected. */
  get selection(): string | undefined {
    const { sheet, blocks } = this.book.selection ?? {};
    return sheet && blocks?.map((block) => `${sheet.name}!${blockAddress(block)}`).join(",");
  }

  readonly sheetNamed = (name: string): SheetView => {
    const state = this.book.sheetNamed(name);
    if (!state) throw new Error(`The workbook has no sheet ${name}.`);
    return new SheetView(state);
  };
}
