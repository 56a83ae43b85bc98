import type { GridReader } from "../grid/GridReader";
import type { HeadingField, MeasureField, MeasureRow, SourceCell } from "../measure/MeasureRow";
import type { ColumnMap } from "./ColumnMap";

/** 計の行: a total line and the number it claims, if it names one. */
export interface TotalLine {
  readonly cell: SourceCell;
  readonly claimed?: number;
}

/** 見出し行の読み: a heading that stands over rows, with its cell. */
export interface HeadingLine {
  readonly level: HeadingField;
  readonly text: string;
  readonly cell: SourceCell;
}

/** シートの読み: what was found in one sheet. */
export interface SheetReading {
  readonly name: string;
  /**
   * list 一覧形式; printed 印刷形式 (headings over rows); both without rows where a form was left blank. none: no
   * measures found, `reason` says why.
   */
  readonly layout: "list" | "printed" | "none";
  readonly reason?: NoMeasures;
  readonly headerRows: readonly number[];
  readonly columns: ColumnMap;
  readonly rows: readonly MeasureRow[];
  readonly headings: readonly HeadingLine[];
  readonly totals: readonly TotalLine[];
  /** 行ごと見え消しにされた行: the first struck cell of each; such rows are not among `rows`. */
  readonly struckRows: readonly SourceCell[];
  /** Whether a column is headed as the status, but most of its values are in no category of the scheme. */
  readonly statusOutsideScheme: boolean;
  /** Whether it holds the document as a whole, or one ministry's part of it. */
  readonly isWhole: boolean;
  readonly seesStrikeThrough: boolean;
  readonly seesMerges: boolean;
  /** Texts above the first record that are not headings, for 年度・期・基準日. */
  readonly titles: readonly string[];
  readonly headerTexts: readonly string[];
  readonly reader: GridReader;
}

/** Why a sheet gave no measures. */
export type NoMeasures = "hidden" | "empty" | "noTable";

/** Columns as the user's or another program's choice. */
export interface SheetMapping {
  readonly headerRows: readonly number[];
  readonly columns: Readonly<Partial<Record<MeasureField, number>>>;
  readonly firstRow?: number;
  readonly lastRow?: number;
}
