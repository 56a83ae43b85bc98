/** 値 as it goes to the engine and comes back; errors as their text. */
export type PlainValue = string | number | boolean;

/** What the engine is told of one sheet. */
export interface SheetTask {
  readonly id: string;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Values, also those of formulas that are not to be computed. */
  readonly cells: readonly (readonly [row: number, column: number, value: PlainValue])[];
  readonly formulas: readonly (readonly [row: number, column: number, formula: string])[];
}

/** 計算の依頼. */
export type CalculationTask = readonly SheetTask[];

/** 計算の結果 of one formula. */
export type FormulaResult = readonly [sheetId: string, row: number, column: number, value: PlainValue];

/** What the engine's process answers. */
export type CalculationAnswer = { readonly results: readonly FormulaResult[] } | { readonly error: string };
