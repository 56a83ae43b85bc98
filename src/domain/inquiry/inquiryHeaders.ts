import { askedColumns } from "../sheet/askedColumns";

/** 照会の表の見出し: by these words the columns are found again, wherever they stand. */
export const inquiryHeaders = {
  number: "照会番号",
  severity: askedColumns.severity,
  id: "番号",
  label: "項番",
  name: "施策名",
  sheet: "シート",
  cell: "セル",
  field: "項目",
  value: "いまの記載",
  problem: "指摘",
  remedy: "直し方",
  suggestion: "修正案",
  answer: "回答",
  text: "修正文",
} as const;
export type InquiryColumn = keyof typeof inquiryHeaders;

/** A text that leaves nothing in the cell, as it is offered and as it may come back. */
export const EMPTY_IT = "（空欄にする）";
