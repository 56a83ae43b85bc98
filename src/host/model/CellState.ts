import type { CellStyle, Hyperlink, RichTextRun } from "hucre";

/** エラー値 of a cell: #REF!, #N/A … */
export class ErrorValue {
  constructor(readonly code: string) {}
}

/** What a cell holds or a formula gave; empty is null. Dates are serial numbers, as Excel keeps them. */
export type CellContent = string | number | boolean | ErrorValue | null;

/** セルの状態. Never changed in place: a new one takes its place, so that one may be kept as it was. */
export interface CellState {
  /** A formula's last result, or what was written. */
  readonly content: CellContent;
  /** With its leading =, as Excel shows it in English. */
  readonly formula?: string;
  /** In the codec's terms, so that nothing is translated twice; shared between cells that look alike. */
  readonly style?: CellStyle;
  readonly hyperlink?: Hyperlink;
  /** Runs of differing fonts as the file has them; gone as soon as the cell is written. */
  readonly richText?: readonly RichTextRun[];
}

/** A content as plain text, without a number format; nothing is "". */
export const contentText = (content: CellContent): string =>
  content instanceof ErrorValue ? content.code : String(content ?? "");

export const isBlankState = (cell: CellState | undefined): boolean =>
  cell === undefined || (cell.content === null && cell.formula === undefined);
