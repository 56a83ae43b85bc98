import type { GridReader } from "../grid/GridReader";
import type { Grain, HeadingField, MeasureRow, SourceCell } from "../measure/MeasureRow";
import type { GrainReading } from "../measure/readGrain";
import type { ColumnMap } from "./ColumnMap";
import type { ColumnReading } from "./ColumnReading";
import type { WholeReading } from "./readWhole";
import type { Question } from "./Question";

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

/** 施策として読まなかった行: what a line of the sheet was taken for instead. Rows count from 1. */
export interface SkippedLine {
  readonly row: number;
  readonly kind: "title" | "total" | "remark" | "guidance" | "otherTable" | "notChosen" | "nothing";
  readonly text: string;
}

/** 一つの表の読み: rows below headers that say the same. */
export interface TableReading {
  /** Sheet rows from 1. */
  readonly headerRows: readonly number[];
  readonly columns: ColumnMap;
  /** The column that is headed as the status, or was taken for it, whatever stands in it. */
  readonly statusColumn?: number;
  /** Every column with a header, from left to right. */
  readonly columnReadings: readonly ColumnReading[];
  /** Sheet rows of its first and last measure; absent where it holds none. */
  readonly firstRow?: number;
  readonly lastRow?: number;
  /** Rows of measures. */
  readonly measures: number;
}

/** シートの読み: what was found in one sheet. */
export interface SheetReading {
  readonly name: string;
  /**
   * list 一覧形式; printed 印刷形式 (headings over rows); both without rows where a form was left blank. none: no
   * measures found, `reason` says why.
   */
  readonly layout: "list" | "printed" | "none";
  readonly reason: NoMeasures | undefined;
  readonly headerRows: readonly number[];
  /** Of its first table. */
  readonly columns: ColumnMap;
  /** By their headers, from top to bottom and from left to right. */
  readonly tables: readonly TableReading[];
  readonly rows: readonly MeasureRow[];
  readonly headings: readonly HeadingLine[];
  readonly totals: readonly TotalLine[];
  readonly skipped: readonly SkippedLine[];
  /** 行ごと見え消しにされた行: the first struck cell of each; such rows are not among `rows`. */
  readonly struckRows: readonly SourceCell[];
  /** Whether a column is headed as the status, but most of its values are in no category of the scheme. */
  readonly statusOutsideScheme: boolean;
  /** Whether it holds the document as a whole, or one ministry's part of it. */
  readonly isWhole: boolean;
  readonly whole: WholeReading;
  readonly grain: GrainReading;
  /** What is to be asked; the reading stands meanwhile as far as `confidence` goes. */
  readonly questions: readonly Question[];
  /** 0 to 1; below ASK_BELOW nothing is to be made of the reading before the user has answered. */
  readonly confidence: number;
  /** Whether the user's mapping, not what the sheet itself says, decided the columns. */
  readonly isChosen: boolean;
  readonly seesMerges: boolean;
  /** Cells above the first record that are not headings, for 年度・期・基準日. */
  readonly titles: readonly SourceCell[];
  readonly headerCells: readonly SourceCell[];
  readonly reader: GridReader;
}

/** Why a sheet gave no measures. notChosen: the user left it out; exchange: it is a 照会 or a 新旧対照表. */
export type NoMeasures = "hidden" | "empty" | "noTable" | "notChosen" | "exchange";

/** 選んだ列: what the user said of the columns of a table. */
export interface ChosenColumns {
  readonly columns: ColumnMap;
  /** Whether columns of which nothing was said are found out, and asked about; otherwise they are not read. */
  readonly findsOthers?: boolean;
  /** Where others are found out: columns that are not to be read. */
  readonly unread?: readonly number[];
}

/** 一つの表の読み方, as the user chose it. */
export interface TableMapping extends ChosenColumns {
  /** Sheet rows from 1; neighbouring rows are one header. */
  readonly headerRows: readonly number[];
  /**
   * What stood over the chosen columns, by column: where it stands elsewhere next time, the columns are found again.
   * Absent: the places count.
   */
  readonly headers?: Readonly<Record<number, string>>;
  readonly firstRow?: number;
  readonly lastRow?: number;
}

/** シートの読み方: the user's or another program's choice; what is absent is found out. */
export interface SheetMapping {
  /** false: the sheet is left out. */
  readonly isRead?: boolean;
  readonly layout?: "list" | "printed";
  readonly isWhole?: boolean;
  readonly grain?: Grain;
  /** None: headers and columns are found out. */
  readonly tables: readonly TableMapping[];
}
