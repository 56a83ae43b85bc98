import type { Rounding } from "../../counting/Rounding";
import type { Tally, TalliedRow } from "../../counting/tallyMeasures";
import { cellAddress } from "../../grid/cellAddress";
import type { CountedCell } from "../../summary/crossTable";
import { countTermsFormula, type CountTerms } from "../../summary/CountTerms";
import type { SheetDraft } from "../SheetDraft";
import type { CellLook, FormulaCell, ModelCell } from "../SheetModel";

/** The names of what 集計 counts from. */
export interface CountedTable {
  /** The sheet of 施策一覧, and its table. */
  readonly sheet: string;
  readonly table: string;
}

/** 施策一覧 has one line of headers. */
const FIRST_MEASURE = 2;

/** 集計の枠: the columns that all blocks of 集計 share. Columns from 1. */
export class SummaryFrame {
  /** Which rows the number in a cell counts, by its A1 address. */
  readonly counts = new Map<string, CountTerms>();
  /** Whether the 計 line that other programs look for stands already. */
  hasGrandTotal = false;

  /**
   * @param labelColumns columns of words, before the counts
   * @param lastColumn the last one that any block takes
   * @param rounding of shares whose lines make up a whole
   */
  constructor(
    readonly draft: SheetDraft,
    readonly tally: Tally,
    readonly measures: CountedTable,
    readonly labelColumns: number,
    readonly lastColumn: number,
    readonly rounding: Rounding,
  ) {}

  get firstCount(): number {
    return this.labelColumns + 1;
  }

  /** A number that is counted, in the cell of the next line at an index of the counts. */
  counted({ terms, value }: CountedCell, index: number): FormulaCell {
    this.#note(index, terms);
    return { formula: `=${this.formulaOf(terms)}`, value };
  }

  /** A number that is the sum of other cells, and counts these rows. */
  summed({ terms, value }: CountedCell, index: number, formula: string): FormulaCell {
    this.#note(index, terms);
    return { formula, value };
  }

  #note(index: number, terms: CountTerms): void {
    this.counts.set(cellAddress(this.draft.nextRow, this.firstCount + index), terms);
  }

  /** Without its =. */
  formulaOf(terms: CountTerms): string {
    return countTermsFormula(this.measures.table, terms);
  }

  /** A word that leads to a row in 施策一覧. */
  leading(text: string, row: TalliedRow | undefined): ModelCell {
    const at = row && this.#placeOf(row);
    return at === undefined ? text : { text, sheet: this.measures.sheet, cell: cellAddress(at, 1) };
  }

  #places: ReadonlyMap<TalliedRow, number> | undefined;
  #placeOf(row: TalliedRow): number | undefined {
    this.#places ??= new Map(this.tally.rows.map((each, index) => [each, FIRST_MEASURE + index]));
    return this.#places.get(row);
  }

  /** The words of a line in the label columns; the last of them reaches to the counts. */
  #labels(words: readonly ModelCell[], row: number): ModelCell[] {
    this.draft.merge({ top: row, left: Math.max(words.length, 1), bottom: row, right: this.labelColumns });
    return [...words, ...Array.from({ length: this.labelColumns - words.length }, () => null)];
  }

  /** A line of words over the whole width. */
  addWords(words: ModelCell, look: CellLook): number {
    const row = this.draft.add([words]);
    const area = { top: row, left: 1, bottom: row, right: this.lastColumn };
    this.draft.merge(area);
    this.draft.look(area, look);
    return row;
  }

  /** The header of a block; `cells` stand over the counts. */
  addHeader(words: readonly string[], cells: readonly string[]): number {
    const row = this.draft.nextRow;
    this.draft.add([...this.#labels(words, row), ...cells]);
    this.draft.look({ top: row, left: 1, bottom: row, right: this.labelColumns + cells.length }, "header");
    return row;
  }

  /** A line with words on its left and cells over the counts' columns. */
  addLine(
    words: readonly ModelCell[],
    cells: readonly ModelCell[],
    looks: readonly [CellLook, CellLook],
  ): number {
    const row = this.draft.nextRow;
    this.draft.add([...this.#labels(words, row), ...cells]);
    this.draft.look({ top: row, left: 1, bottom: row, right: this.labelColumns }, looks[0]);
    const right = this.labelColumns + cells.length;
    this.draft.look({ top: row, left: this.firstCount, bottom: row, right }, looks[1]);
    return row;
  }

  /** The cell of a line at an index of the counts. */
  cellAt(row: number, index: number): string {
    return cellAddress(row, this.firstCount + index);
  }

  /** Cells of a line side by side, as a range. */
  rangeAcross(row: number, first: number, last: number): string {
    return `${this.cellAt(row, first)}:${this.cellAt(row, last)}`;
  }

  /** One column of some rows as a range. */
  rangeDown(column: number, first: number, last: number): string {
    return `${cellAddress(first, column)}:${cellAddress(last, column)}`;
  }
}
