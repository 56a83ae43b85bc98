import type { MergedArea } from "../grid/Grid";
import { referenceKinds } from "../reference/ReferenceKind";

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
  | "answer"
  | "centered"
  | "count"
  | "percent"
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

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated on every page, from and to, from 1. */
  readonly titleRows?: readonly [number, number];
}

/** シートの下書き: a sheet as plain data, from which the add-in writes it. Rows and columns count from 1. */
export interface SheetModel {
  readonly kind: SheetKind;
  /** The name it is to have; another is taken where a user's sheet has it. */
  readonly name: string;
  readonly rows: readonly (readonly ModelCell[])[];
  readonly merges: readonly MergedArea[];
  /** Later areas lie over earlier ones. */
  readonly looks: readonly LookedArea[];
  /** By column, in characters of the standard font (a Japanese character is two). */
  readonly columnWidths: readonly number[];
  readonly tables: readonly ModelTable[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
}

export const isFormulaCell = (cell: ModelCell | undefined): cell is FormulaCell =>
  typeof cell === "object" && cell !== null && "formula" in cell;

export const isLinkCell = (cell: ModelCell | undefined): cell is LinkCell =>
  typeof cell === "object" && cell !== null && "sheet" in cell;
