import type { CountTerms } from "./CountTerms";

/** 軸の一つの値: what one line, or one column, of a block stands for. */
export interface AxisMember {
  /** null: rows that stand under no heading of this level. */
  readonly text: string | null;
  /** 略: what stands for it where there is room for a letter or three. */
  readonly short?: string;
  readonly terms: CountTerms;
  /** 同類の見出し: stands over the first of several members of a kind. */
  readonly over?: string;
}
