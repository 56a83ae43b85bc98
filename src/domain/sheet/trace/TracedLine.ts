import type { TalliedRow } from "../../counting/tallyMeasures";
import type { MeasureField } from "../../measure/MeasureRow";
import type { RowPlace } from "./rowPlace";

/** 私たちのシートのセル, as it now stands. */
export interface LineCell {
  /** Of our sheet, from 1. */
  readonly row: number;
  readonly column: number;
  /** Lines broken as Excel does. */
  readonly text: string;
  readonly isFormula: boolean;
}

/** 示すもの: what a cell of ours shows of a row. */
export interface ShownText {
  /** As people call it. */
  readonly header: string;
  /** The field whose cell says it; absent where it is worked out. */
  readonly field?: MeasureField;
  readonly textOf: (row: TalliedRow) => string;
  /** Whether it says more of a row than its cell does; absent: never. */
  readonly isAltered?: (row: TalliedRow) => boolean;
}

/** 控えのあるセル: what stands there now, and the mark of what was written there. */
export interface TracedCell extends LineCell {
  readonly mark: string;
  readonly shows: ShownText;
}

/** 行を示す線: a line that shows one row, or a heading over rows. */
export interface TracedRow {
  /** What it shows, unlike any other line's. */
  readonly key: string;
  /** The rows that it shows: one, or those that stand under a heading. */
  readonly places: readonly RowPlace[];
  readonly isHeading: boolean;
  readonly cells: readonly TracedCell[];
}

/** 手の入ったところ that shows no row: words of ours that were changed, or what the user has added. */
export interface ForeignCell extends LineCell {
  readonly header: string;
  readonly reason: "worked" | "added";
}

/** 記入されたところ: what the user has filled in where that was asked for. */
export interface AnsweredCell extends LineCell {
  /** The heading over it. */
  readonly header: string;
  /** Which field it is. */
  readonly key: string;
}

/** 私たちのシートを読んだもの. */
export interface TracedSheet {
  /** As it is named. */
  readonly name: string;
  readonly rows: readonly TracedRow[];
  readonly answers: readonly AnsweredCell[];
  readonly foreign: readonly ForeignCell[];
}
