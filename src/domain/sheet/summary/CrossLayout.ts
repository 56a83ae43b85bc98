import type { Rounding } from "../../counting/Rounding";
import { axisWords } from "../../summary/blockWords";
import { isPartition, type CountedLine, type CrossTable } from "../../summary/crossTable";
import type { SummaryFrame } from "./SummaryFrame";

/**
 * クロス集計の置き方: which row and which column of the sheet each part of a block takes. Columns go by the index of a
 * count, from 0: every column of the table, 延べ計 over columns of ministries, 計, 再掲, then the shares. Made when the
 * header comes next.
 */
export class CrossLayout {
  readonly firstRow: number;
  /** Of the lines; 延べ計 and 計 follow. */
  readonly lastRow: number;
  readonly wholeRow: number;
  readonly totalIndex: number;
  readonly relistedIndex: number;
  readonly shareIndex: number;

  constructor(
    readonly frame: SummaryFrame,
    readonly table: CrossTable,
  ) {
    const { lines, columns, whole } = table;
    this.firstRow = frame.draft.nextRow + 1;
    const words = lines.filter((line, index) => this.isFirstOfKind(line, lines[index - 1])).length;
    this.lastRow = this.firstRow + lines.length + words - 1;
    this.wholeRow = this.lastRow + (this.hasMentions ? 2 : 1);
    this.totalIndex = columns.length + (this.isSumOfColumns ? 0 : 1);
    this.relistedIndex = this.totalIndex + 1;
    this.shareIndex = this.relistedIndex + (whole.relisted ? 1 : 0);
  }

  /** Whether each row is in one of the columns. */
  get isSumOfColumns(): boolean {
    return isPartition(this.table.block.columns);
  }

  /** Whether the shares of a line make up a whole. */
  get hasWholes(): boolean {
    return this.table.block.percent === "row" && this.isSumOfColumns;
  }

  /** What make up no whole are rounded each by itself. */
  get rounding(): Rounding {
    return this.hasWholes ? this.frame.rounding : "each";
  }

  /** Whether 延べ計 stands below the lines. */
  get hasMentions(): boolean {
    return this.table.axes[0] === "ministry";
  }

  /** Whether a word stands over the line: the first of a kind among lines of ministries. */
  isFirstOfKind({ path }: CountedLine, above: CountedLine | undefined): boolean {
    const over = path[0]?.over;
    return over !== undefined && over !== above?.path[0]?.over;
  }

  /** 見出し over the counts and the shares. */
  get headers(): string[] {
    const { columns, whole, block } = this.table;
    const words = columns.map(({ text }) => text ?? "");
    const total = this.#totalWords();
    return [
      ...words,
      ...total,
      ...(whole.relisted ? ["再掲（別掲）"] : []),
      ...(block.percent === "none" ? [] : [...words, total.at(-1) ?? ""].map((word) => `${word}（％）`)),
    ];
  }

  #totalWords(): string[] {
    if (!this.isSumOfColumns) return ["計（延べ）", "計（実数）"];
    return [this.hasMentions ? "計（延べ）" : "計"];
  }

  /** The number that a share is a share of: its place, and what stands there. */
  denominator(index: number, row: number): { readonly row: number; readonly index: number } {
    const { percent } = this.table.block;
    if (percent === "row") return { row, index: this.totalIndex };
    return { row: this.wholeRow, index: percent === "column" ? index : this.totalIndex };
  }

  denominatorOf(line: CountedLine, column: number): number {
    const { block, whole } = this.table;
    if (block.percent === "row") return line.total.value;
    return (block.percent === "column" ? whole.cells[column] : undefined)?.value ?? whole.total.value;
  }

  /** The numbers of a line before its shares. */
  countsOf({ cells, total, relisted }: CountedLine): number[] {
    const values = cells.map(({ value }) => value);
    const mentions = values.reduce((sum, value) => sum + value, 0);
    return [
      ...values,
      ...(this.isSumOfColumns ? [] : [mentions]),
      total.value,
      ...(relisted ? [relisted.value] : []),
    ];
  }

  /** Shares stand out from the counts beside them. */
  lookAtShares(row: number): void {
    const { draft, firstCount } = this.frame;
    if (this.table.block.percent === "none") return;
    const left = firstCount + this.shareIndex;
    draft.look({ top: row, left, bottom: row, right: left + this.table.columns.length }, "percent");
  }
}

/** 幅: how many columns of counts and shares a block takes. */
export const widthOf = ({ block, columns, whole }: CrossTable): number =>
  columns.length +
  (isPartition(block.columns) ? 1 : 2) +
  (whole.relisted ? 1 : 0) +
  (block.percent === "none" ? 0 : columns.length + 1);

/** 計の言葉 of a block that is not the one that is looked for. */
export const wholeWordsOf = ({ block, axes }: CrossTable): string =>
  axes[0] === "ministry" ? `実数（${headsOf[block.unit]}）` : "計";

const headsOf = { row: "行・再掲を除く", letter: "施策" } as const;

/** 見出し over the words of a line. */
export const labelWords = ({ axes }: CrossTable): string[] =>
  axes.length === 0 ? ["区分"] : axes.map((axis) => axisWords[axis]);
