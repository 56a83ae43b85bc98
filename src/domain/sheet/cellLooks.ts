import type { CellLook, ConditionalLook } from "./SheetModel";

/** 見た目 of one kind of cell, in Office.js terms; whoever writes a sheet follows it. */
export interface LookStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly wrap?: boolean;
  readonly border?: boolean;
  readonly numberFormat?: string;
  /** 記入する欄: may be filled in even where the sheet is protected. */
  readonly unlocked?: boolean;
}

export const BORDER_COLOR = "#A6A6A6";

const grid = { border: true } as const;
const text = { ...grid, wrap: true } as const;
const count = { ...grid, horizontal: "Right", numberFormat: "#,##0" } as const;

/** Contrast of every pair is 4.5:1 or more; no state is told by color alone. */
export const cellLooks: Readonly<Record<CellLook, LookStyle>> = {
  title: { bold: true, size: 14, wrap: true },
  note: { color: "#595959", wrap: true },
  alert: { bold: true, color: "#A4262C", wrap: true },
  heading: { bold: true, fill: "#F3F2F1", wrap: true },
  header: { ...text, bold: true, horizontal: "Center", fill: "#D9E1F2" },
  text,
  plain: { wrap: true },
  strong: { bold: true, wrap: true },
  answer: { ...text, fill: "#FFFBE5", unlocked: true },
  centered: { ...text, horizontal: "Center" },
  count,
  percent: { ...grid, horizontal: "Right", numberFormat: '0"%"' },
  change: { ...grid, horizontal: "Right", numberFormat: "+#,##0;-#,##0;0" },
  subtotalText: { ...text, bold: true, fill: "#F3F2F1" },
  subtotalCount: { ...count, bold: true, fill: "#F3F2F1" },
  totalText: { ...text, bold: true, fill: "#E7E6E6" },
  totalCount: { ...count, bold: true, fill: "#E7E6E6" },
  error: { ...grid, horizontal: "Center", bold: true, color: "#A4262C", fill: "#FDE7E9" },
  warning: { ...grid, horizontal: "Center", color: "#7A4B00", fill: "#FFF4CE" },
  info: { ...grid, horizontal: "Center", color: "#004578", fill: "#DEECF9" },
};

/** 条件付きの見た目: beside each the cell says the same in its text, or by having none. */
export const conditionalLooks: Readonly<
  Record<ConditionalLook, Required<Pick<LookStyle, "fill" | "color" | "bold">>>
> = {
  done: { fill: "#DFF6DD", color: "#0B5A08", bold: false },
  underway: { fill: "#DEECF9", color: "#004578", bold: false },
  notBegun: { fill: "#FFF4CE", color: "#6B4300", bold: false },
  unclear: { fill: "#FDE7E9", color: "#A4262C", bold: true },
  unknown: { fill: "#FFD9B3", color: "#7A2E00", bold: true },
  relisted: { fill: "#F3F2F1", color: "#595959", bold: false },
};
