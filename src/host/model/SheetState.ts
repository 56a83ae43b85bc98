import type {
  AutoFilter,
  CellStyle,
  ConditionalRule,
  DataValidation,
  HeaderFooter,
  PageSetup,
  SheetProtection,
} from "hucre";
import { boundingBlock, isWithin, MAX_COLUMNS, type Block, cellBlock, hasCell } from "./Block";
import { isBlankState, type CellState } from "./CellState";
import type { ChartState } from "./ChartState";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** 列・行の状態. Widths in characters and heights in points, as the file has them. */
export interface LineState {
  readonly size?: number;
  /** A row whose height follows its text: whoever edits it fits it anew. */
  readonly isFitted?: boolean;
  readonly hidden?: boolean;
  /** Of cells that are still to come. */
  readonly style?: CellStyle;
  readonly outlineLevel?: number;
}

/** 列の絞り込み: rows stay that show one of these texts in a column, counted from 0 within the filtered cells. */
export interface ColumnFilter {
  readonly colIndex: number;
  readonly filters: string[];
}

/** テーブル of a sheet. */
export interface TableState {
  readonly id: string;
  name: string;
  block: Block;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  /** TableStyleMedium2 … ; empty for none. */
  style: string;
  highlightFirstColumn?: boolean;
  highlightLastColumn?: boolean;
  filters?: readonly ColumnFilter[];
  /** Names of the columns while the header row is not shown; `block` is without it then. */
  hiddenHeaders?: readonly string[];
  /** The only data row is no row yet: the first one that is added takes its place. */
  hasInsertRow?: boolean;
}

/** 名前: of the workbook, or of one sheet. */
export interface NameState {
  name: string;
  /** With its leading =: a reference, a constant or any formula. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** シートの保護. `hash` is what a file has of a password (attributes by name), which cannot be read back from it. */
export interface ProtectionState extends SheetProtection {
  readonly hash?: Readonly<Record<string, string>>;
}

/** What of a sheet that came from a file was changed besides single cells. */
export type Reshaping =
  | "rows"
  | "columns"
  | "merges"
  | "sizes"
  | "tables"
  | "charts"
  | "validations"
  | "conditionalFormats"
  | "protection"
  | "pageLayout"
  | "freezePanes"
  | "view"
  | "autoFilter";

/**
 * シートの状態: one worksheet as plain data. All changes of cells go through `setCell`, which remembers what a
 * cell was when the sheet was loaded; all others are told by `reshape`, so that saving can leave the rest of the
 * file alone.
 */
export class SheetState {
  visibility: SheetVisibility = "Visible";
  readonly columns = new Map<number, LineState>();
  readonly rows = new Map<number, LineState>();
  merges: Block[] = [];
  tables: TableState[] = [];
  charts: ChartState[] = [];
  names: NameState[] = [];
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  validations: DataValidation[] = [];
  conditionalRules: ConditionalRule[] = [];
  protection: ProtectionState | undefined;
  pageSetup: PageSetup = {};
  headerFooter: HeaderFooter = {};
  /** 先頭ページ番号; undefined: the pages of a printing are counted through. */
  firstPage: number | undefined;
  autoFilter: AutoFilter | undefined;
  rowBreaks: number[] = [];
  columnBreaks: number[] = [];
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  /** Part of the file that this sheet came from (xl/worksheets/sheet1.xml); none for a new sheet. */
  source: string | undefined;
  /** Cells of a loaded sheet that were changed, as they had been. */
  readonly originals = new Map<number, CellState | undefined>();
  readonly reshapings = new Set<Reshaping>();
  readonly #cells = new Map<number, CellState>();
  #used: { all?: Block | undefined; values?: Block | undefined } | undefined;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): CellState | undefined {
    return this.#cells.get(row * MAX_COLUMNS + column);
  }

  /** Puts a cell, or takes it away. */
  setCell(row: number, column: number, cell: CellState | undefined): void {
    const key = row * MAX_COLUMNS + column;
    if (this.source !== undefined && !this.originals.has(key)) this.originals.set(key, this.#cells.get(key));
    this.putCell(key, cell);
  }

  /** As the file has it: nothing is remembered as changed. */
  loadCell(row: number, column: number, cell: CellState): void {
    this.putCell(row * MAX_COLUMNS + column, cell);
  }

  private putCell(key: number, cell: CellState | undefined): void {
    if (cell) this.#cells.set(key, cell);
    else this.#cells.delete(key);
    this.#used = undefined;
  }

  /** A formula's new result; no change of the cell. */
  setResult(row: number, column: number, content: CellState["content"]): void {
    const key = row * MAX_COLUMNS + column;
    const cell = this.#cells.get(key);
    if (cell) this.#cells.set(key, { ...cell, content });
  }

  reshape(what: Reshaping): void {
    if (this.source !== undefined) this.reshapings.add(what);
  }

  get cellCount(): number {
    return this.#cells.size;
  }

  /** All cells that hold or show something, in no order. */
  *cells(within?: Block): Iterable<[row: number, column: number, cell: CellState]> {
    if (within && (within.bottom - within.top + 1) * (within.right - within.left + 1) < this.#cells.size) {
      for (let row = within.top; row <= within.bottom; row++)
        for (let column = within.left; column <= within.right; column++) {
          const cell = this.cell(row, column);
          if (cell) yield [row, column, cell];
        }
      return;
    }
    for (const [key, cell] of this.#cells) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      if (!within || hasCell(within, row, column)) yield [row, column, cell];
    }
  }

  /** 使用範囲: of cells that hold something, or that hold or look like something. */
  usedBlock(valuesOnly: boolean): Block | undefined {
    this.#used ??= { all: this.#bounds(false), values: this.#bounds(true) };
    return valuesOnly ? this.#used.values : this.#used.all;
  }

  #bounds(valuesOnly: boolean): Block | undefined {
    let bounds: Block | undefined;
    for (const [key, cell] of this.#cells) {
      if (valuesOnly && isBlankState(cell)) continue;
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      const at = cellBlock(row, column);
      if (!bounds || !isWithin(at, bounds)) bounds = bounds ? boundingBlock(bounds, at) : at;
    }
    return bounds;
  }
}
