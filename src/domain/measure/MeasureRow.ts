import type { CellKind, MergedArea } from "../grid/Grid";

/**
 * 粒度: what one row stands for. letter: a measure (ア, イ …); subItem: a sub-item (ア）ａ）…) of one;
 * ministryAnswer: one ministry's answer to a measure.
 */
export type Grain = "letter" | "subItem" | "ministryAnswer";

/** 施策の項目, in the order in which they are shown. */
export const measureFields = [
  "id",
  "chapter",
  "section",
  "item",
  "group",
  "subgroup",
  "label",
  "name",
  "ministries",
  "status",
  "progress",
  "deadline",
  "note",
  "main",
] as const;
export type MeasureField = (typeof measureFields)[number];

/** 見出しの段 (章・節・項・小項目・細目): over the rows in the printed layout, columns in a list. */
export const headingFields = ["chapter", "section", "item", "group", "subgroup"] as const;
export type HeadingField = (typeof headingFields)[number];
export type OwnField = Exclude<MeasureField, HeadingField>;

/**
 * Where a field of a row came from: the cell, or the top-left of the merged area that covers it. Every cell has
 * all keys, as there are very many of them and objects of one shape are fast.
 */
export interface SourceCell {
  /** Sheet row and column, from 1. */
  readonly row: number;
  readonly column: number;
  /** As written; empty where nothing stands. */
  readonly text: string;
  readonly kind: CellKind | "empty";
  readonly date: string | undefined;
  readonly formula: string | undefined;
  /** 見え消しにされた部分. */
  readonly struck: string | undefined;
  /** 一部見え消し: nobody could see which part of the text is struck through, so that it is no value of the row. */
  readonly isPartlyStruck: boolean;
  /** The merged area whose top-left it is; undefined for a plain cell. */
  readonly area: MergedArea | undefined;
  /** 分かれたセル: the cells over which the text goes on, where a page break cut it; `text` is then the whole. */
  readonly parts: readonly SourceCell[] | undefined;
}

/** The cell of each field; undefined where the sheet has no such column and no such heading stands above. */
export type MeasureCells = Readonly<Record<MeasureField, SourceCell | undefined>>;

/** 施策の行: one row that carries a 該当項目 or a 施策名. Texts as read; absent = null. */
export interface MeasureRow {
  readonly sheet: string;
  /** Sheet row, from 1. */
  readonly row: number;
  readonly id: string | null;
  readonly chapter: string | null;
  readonly section: string | null;
  readonly item: string | null;
  readonly group: string | null;
  readonly subgroup: string | null;
  readonly label: string | null;
  readonly name: string | null;
  /** Canonical names in order, lead first; as written where not certain. */
  readonly ministries: readonly string[];
  readonly ministriesText: string | null;
  /** The scheme's code where it is certain, else as written. */
  readonly status: string | null;
  readonly progress: string | null;
  readonly deadline: string | null;
  readonly note: string | null;
  /** 再掲: shown a second time, not counted again. */
  readonly relisted: boolean;
  /** 主な施策. */
  readonly isMain: boolean;
  /** 一行の粒度, where the user has decided it. */
  readonly grain: Grain | undefined;
  readonly cells: MeasureCells;
}
