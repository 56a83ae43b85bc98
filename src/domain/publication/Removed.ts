/** 取り除いたもの: what of the workbook's own sheets is not in the 公表版. */
export type Removed = { readonly sheet: string } & (
  | { readonly kind: "sheet" | "proof" }
  /** Names are their headers. */
  | { readonly kind: "columns" | "hiddenColumns"; readonly names: readonly string[] }
  /** Sentences, as they were. */
  | { readonly kind: "notes"; readonly texts: readonly string[] }
  | { readonly kind: "formulas" | "links" | "lists" | "colors" | "charts"; readonly count: number }
);
