import { unknownStatus } from "../../counting/statusCode";
import type { StatusCounts } from "../../counting/StatusCounts";
import type { Tally } from "../../counting/tallyMeasures";
import { cellAddress } from "../../grid/cellAddress";
import { countedRows, countFormula, type CountCondition } from "../countFormula";
import type { SheetDraft } from "../SheetDraft";
import type { CellLook, FormulaCell, ModelCell } from "../SheetModel";

/** A code that a condition takes for nothing but itself. */
const plainCode = /^[^~*?<>="]{1,100}$/u;
/** Words of a line stand in at least two columns, as 区分 and 内容 do. */
const FEWEST_LABELS = 2;

/** 集計の枠: the columns that all blocks of 集計 share. Columns from 1. */
export class SummaryFrame {
  /** Columns of words, before the counts. */
  readonly labelColumns: number;
  /** Columns of the first code's count, of 未記入・不明 and of the 計. */
  readonly firstCount: number;
  readonly unknownColumn: number;
  readonly totalColumn: number;
  readonly lastColumn: number;

  constructor(
    readonly draft: SheetDraft,
    readonly tally: Tally,
    readonly table: string,
  ) {
    this.labelColumns = Math.max(FEWEST_LABELS, tally.headingLevels.length);
    this.firstCount = this.labelColumns + 1;
    this.unknownColumn = this.firstCount + tally.scheme.categories.length;
    this.totalColumn = this.unknownColumn + 1;
    this.lastColumn = Math.max(this.totalColumn, this.firstCount + 3);
  }

  get codes(): string[] {
    return this.tally.scheme.categories.map(({ code }) => code);
  }

  /**
   * 未記入・不明: rows of none of the codes, asked for by themselves so that the 検算 proves something. Codes that
   * conditions would read as operators or wildcards cannot be asked not to be there: then it is what is left.
   *
   * @param counted the range in which the codes' counts stand
   */
  unknown(value: number, conditions: readonly CountCondition[], counted: string): FormulaCell {
    if (this.codes.every((code) => plainCode.test(code))) {
      const none = this.codes.map((code) => ({ column: "status", text: code, isNot: true }) as const);
      return this.count(value, [...conditions, ...none]);
    }
    return { formula: `${this.count(value, conditions).formula}-SUM(${counted})`, value };
  }

  /** Live rows, counted by the formula, that meet the conditions. */
  count(value: number, conditions: readonly CountCondition[] = []): FormulaCell {
    return { formula: `=${countFormula(this.table, [...countedRows, ...conditions])}`, value };
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

  /** The header of a block that counts by status. */
  addStatusHeader(words: readonly string[], total: string): number {
    return this.addHeader(words, [...this.codes, unknownStatus, total]);
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

  /** A line of counts by status: every code, 未記入・不明, and their sum. */
  addCounts(
    words: readonly ModelCell[],
    counts: StatusCounts,
    conditions: readonly CountCondition[],
    looks: readonly [CellLook, CellLook] = ["text", "count"],
  ): number {
    const row = this.draft.nextRow;
    const asked = this.codes.map((code, index) =>
      this.count(counts.byCategory[index] ?? 0, [...conditions, { column: "status", text: code }]),
    );
    const counted = `${cellAddress(row, this.firstCount)}:${cellAddress(row, this.unknownColumn - 1)}`;
    const unknown = this.unknown(counts.unknown, conditions, counted);
    const total = { formula: `=${this.sumAcross(row)}`, value: counts.total };
    return this.addLine(words, [...asked, unknown, total], looks);
  }

  /** The sum of the codes' and 未記入・不明 cells of a row. */
  sumAcross(row: number): string {
    return `SUM(${cellAddress(row, this.firstCount)}:${cellAddress(row, this.unknownColumn)})`;
  }

  /** One column of some rows as a range. */
  rangeDown(column: number, first: number, last: number): string {
    return `${cellAddress(first, column)}:${cellAddress(last, column)}`;
  }
}
