import type { ReferenceKind } from "../reference/ReferenceKind";

/** What a cell holds, as the workbook stores it. A formula counts by its result. */
export type CellKind = "text" | "number" | "date" | "boolean" | "error";

/** セル: one cell that holds something; an empty cell is undefined. */
export interface GridCell {
  readonly kind: CellKind;
  /** As a reader sees it, without struck-through parts and furigana. */
  readonly text: string;
  /** Kind date: the day, ISO. */
  readonly date?: string;
  readonly formula?: string;
  /** 見え消し: what was struck through; the text is then what is left. */
  readonly struck?: string;
  /**
   * 一部見え消し: part of the text is struck through, and the reader could not see which part. The text is then all
   * that stands there, and no content.
   */
  readonly isPartlyStruck?: boolean;
}

/** 結合セル: rows and columns count from 1, both ends included. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** テーブル: an Excel table, its range with the header row. */
export interface GridTable {
  readonly name: string;
  readonly area: MergedArea;
}

/** シート: one worksheet as plain data, whoever read it (a file's codec, Office.js). */
export interface Grid {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /**
   * rows[row - 1]?.[column - 1]: sheet rows and columns count from 1. A row that holds nothing may be a hole: of a
   * million rows often very few hold something, and nobody should walk through the rest.
   */
  readonly rows: readonly (readonly (GridCell | undefined)[] | undefined)[];
  readonly merges: readonly MergedArea[];
  readonly tables: readonly GridTable[];
  /** Row and column numbers from 1. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Whether merged areas were read; where not, a blank cell may be part of a filled one. */
  readonly seesMerges: boolean;
  /** Whether the add-in made it (検証結果, 集計 …): such a sheet is no input. */
  readonly isOurs: boolean;
  /** 参照シート: of ours, and what a check is made against. */
  readonly reference?: ReferenceKind;
}
