import type { SheetFont } from "../SheetModel";

/** 進捗状況の項目, in the order in which they stand. */
export const progressFields = [
  "label",
  "name",
  "ministries",
  "status",
  "progress",
  "deadline",
  "note",
] as const;
export type ProgressField = (typeof progressFields)[number];

/** 様式. annual: the tables of 別添 under their headings; halfYear: 概要, 結論, and a block for each measure. */
export const progressLayouts = ["annual", "halfYear"] as const;
export type ProgressLayout = (typeof progressLayouts)[number];

/** 分け方. whole: one sheet; section: one for each 節. */
export const divisions = ["whole", "section"] as const;
export type Division = (typeof divisions)[number];

/** 年の書き方: 2010年度（平成22年度）, 平成22年度, 2010年度. */
export const calendars = ["both", "era", "western"] as const;
export type Calendar = (typeof calendars)[number];

/** 進捗状況の体裁: what the user chooses; plain data, kept in the workbook. What is absent is the default. */
export interface ProgressOptions {
  readonly layout?: ProgressLayout;
  readonly division?: Division;
  readonly calendar?: Calendar;
  /** 別添１: stands above the title and before the numbers of the pages. */
  readonly annex?: string;
  /** Default: all but 実施期限 and 備考; 状況 only where the document has such a column. */
  readonly columns?: readonly ProgressField[];
  readonly headers?: Readonly<Partial<Record<ProgressField, string>>>;
  /** In characters of the standard font. */
  readonly widths?: Readonly<Partial<Record<ProgressField, number>>>;
  readonly font?: SheetFont;
  readonly orientation?: "portrait" | "landscape";
  /** Of the half-year layout: only the main measures (主な施策), where some are flagged; absent: so. */
  readonly mainOnly?: boolean;
  /** Of the half-year layout: what is said of a category, by its code, and at the end. */
  readonly remarks?: Readonly<Record<string, string>>;
  readonly conclusion?: string;
}

export const defaultProgressFields: readonly ProgressField[] = [
  "label",
  "name",
  "ministries",
  "status",
  "progress",
];
