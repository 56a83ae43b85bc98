import type { MergedArea } from "../grid/Grid";
import { referenceKinds } from "../reference/ReferenceKind";
import type { ModelChart } from "./ModelChart";

/** 報告のシートの種類: what 集計・表を作る makes. */
export const reportKinds = ["findings", "measures", "summary", "progress"] as const;
export type ReportKind = (typeof reportKinds)[number];

/** 照会のシートの種類: 照会, which stands in a workbook of its own, and 新旧対照表. */
export const inquiryKinds = ["inquiry", "comparison"] as const;

/** 作るシートの種類: the mark of a sheet of ours says which it is. */
export const sheetKinds = [...reportKinds, ...referenceKinds, ...inquiryKinds] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** 式: what stands in the cell (with its leading =) and the value that it must give. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: string | number;
}

/** リンク: text that leads to a cell of this workbook. */
export interface LinkCell {
  readonly text: string;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/** What one cell of a sheet model holds; text is always text, whatever it begins with. null: empty. */
export type ModelCell = string | number | FormulaCell | LinkCell | null;

/** 見た目: what a cell is, not how it looks; cellLooks is the one table of looks. answer: to be filled in. */
export type CellLook =
  | "title"
  | "note"
  | "alert"
  | "heading"
  | "header"
  | "text"
  | "plain"
  | "strong"
  | "answer"
  | "centered"
  | "count"
  | "percent"
  | "change"
  | "subtotalText"
  | "subtotalCount"
  | "totalText"
  | "totalCount"
  | "error"
  | "warning"
  | "info";

export interface LookedArea extends MergedArea {
  readonly look: CellLook;
}

/** 作るテーブル: its area with the header row. */
export interface ModelTable {
  readonly name: string;
  readonly area: MergedArea;
}

/** 入力規則: a list from which a cell may be filled; what is none of it can be put in all the same. */
export interface ModelValidation {
  readonly area: MergedArea;
  /** The texts themselves where Excel takes them so (`fitsInline`), else the cells of this sheet in which they stand. */
  readonly list: readonly string[] | MergedArea;
  /** Shown while a cell is selected: at most 255 characters, its title 32. */
  readonly prompt: ModelMessage;
  /** Shown where something else was put in. warning: asks whether to leave it; information: only tells. */
  readonly alert: ModelMessage & { readonly style: "warning" | "information" };
}

export interface ModelMessage {
  readonly title: string;
  readonly text: string;
}

/** 条件付きの見た目: the stages of a 状況, one that is unknown, and a row that is 再掲. */
export type ConditionalLook = "done" | "underway" | "notBegun" | "unclear" | "unknown" | "relisted";

/** 条件付き書式: the look that cells have while a formula, written for the first of them, is true. */
export interface ModelConditional {
  readonly area: MergedArea;
  /** With its leading =. */
  readonly formula: string;
  readonly look: ConditionalLook;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated on every page, from and to, from 1. */
  readonly titleRows?: readonly [number, number];
  /** 縮尺 in percent; absent: as wide as one page, on which Excel passes over page breaks of ours. */
  readonly scale?: number;
  /** 余白 in points; absent: as Excel has them. */
  readonly margins?: PageMargins;
  /** In the middle at the foot of every page; &P is its number. Absent: the number and how many there are. */
  readonly footer?: string;
  /** 先頭ページ番号; absent: Excel counts through what it prints. */
  readonly firstPage?: number;
  /** 改ページ: the rows with which a page begins, but for the first. */
  readonly breaks?: readonly number[];
}

/** 余白 in points. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** 文字の形 of a whole sheet, where it is not the workbook's own. */
export interface SheetFont {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
}

/** シートの下書き: a sheet as plain data, from which the add-in writes it. Rows and columns count from 1. */
export interface SheetModel {
  readonly kind: SheetKind;
  /** 分けた一枚: tells it from the other sheets of its kind; absent where the kind has one sheet only. */
  readonly part?: string;
  /** The name it is to have; another is taken where a user's sheet has it. */
  readonly name: string;
  readonly rows: readonly (readonly ModelCell[])[];
  readonly merges: readonly MergedArea[];
  /** Later areas lie over earlier ones. */
  readonly looks: readonly LookedArea[];
  /** By column, in characters of the standard font (a Japanese character is two). */
  readonly columnWidths: readonly number[];
  readonly tables: readonly ModelTable[];
  readonly charts?: readonly ModelChart[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  /** 行の高さ in points, of every row; absent: as their text needs, where Excel can tell. */
  readonly rowHeights?: readonly number[];
  readonly font?: SheetFont;
  /** From 1; what stands there is for formulas and for us. */
  readonly hiddenColumns?: readonly number[];
  readonly validations?: readonly ModelValidation[];
  /** Of several that are true of a cell, only the first shows. */
  readonly conditionals?: readonly ModelConditional[];
}

export const isFormulaCell = (cell: ModelCell | undefined): cell is FormulaCell =>
  typeof cell === "object" && cell !== null && "formula" in cell;

export const isLinkCell = (cell: ModelCell | undefined): cell is LinkCell =>
  typeof cell === "object" && cell !== null && "sheet" in cell;
