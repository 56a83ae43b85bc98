/** What is seen of a cell. */
export type SeenCell =
  | { readonly formula: string }
  | { readonly type: string; readonly value: string | number | boolean; readonly numberFormat: string };

/** Queues the reading of what `seenCells` tells. */
export function loadCells(range: Excel.Range): Excel.Range {
  range.load("values,valueTypes,formulas,numberFormat");
  return range;
}

/** セルの見え方: of a loaded range, by rows in one list. A text that looks like a formula is its own formula. */
export function seenCells({ values, valueTypes, formulas, numberFormat }: Excel.Range): SeenCell[] {
  return values.flatMap((row: readonly (string | number | boolean)[], y) =>
    row.map((value, x): SeenCell => {
      const formula: unknown = formulas[y]?.[x];
      if (formula !== value) return { formula: String(formula) };
      return { type: String(valueTypes[y]?.[x]), value, numberFormat: String(numberFormat[y]?.[x]) };
    }),
  );
}

/** One number format for all cells of a range: Excel takes a single value for it, which its types do not say. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.set({ numberFormat: format as unknown as string[][] });
}
