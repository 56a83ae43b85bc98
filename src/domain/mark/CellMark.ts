/** 色の印: a cell in which something was found, and the color that says so. */
export interface CellMark {
  readonly sheet: string;
  /** One A1 address. */
  readonly cell: string;
  /** #RRGGBB. */
  readonly color: string;
}

/** 付けた印, with the fill that was there before; null: none. */
export interface KeptMark extends CellMark {
  readonly old: string | null;
}

/** Under this key the workbook's store keeps them. */
export const MARKS_KEY = "marks";

/** As the store keeps them; what is none is none. */
export const readMarks = (kept: unknown): readonly KeptMark[] => {
  const { version, marks } = (kept ?? {}) as { version?: unknown; marks?: unknown };
  return version === 1 && Array.isArray(marks) ? (marks as KeptMark[]) : [];
};

export const keptMarks = (marks: readonly KeptMark[]) => ({ version: 1, marks });
