import type { FormulaCell } from "./SheetModel";

/** All counts that make up a whole, in a formula. */
export interface Parts {
  /** A range, or an array. */
  readonly counts: string;
  readonly length: number;
  /** How many places each of them stands behind the one that is asked for; below 0: before it. */
  readonly steps: string;
}

/** 割合の式に入るもの. */
export interface ShareTerms {
  readonly part: string;
  readonly whole: string;
  /** Present: 最大剰余, so that the shares of all parts add up to 100. */
  readonly parts?: Parts | undefined;
}

/**
 * 割合の式, without its =, where the whole is not 0. By 最大剰余 a part gets one more where fewer parts come before it
 * than there are percents missing. A part comes before another with a larger remainder, or with an equal one at an
 * earlier place: both are told by one comparison, as no two places differ by as much as there are parts.
 */
export function shareFormula({ part, whole, parts }: ShareTerms): string {
  if (!parts) return `ROUND(${part}*100/${whole},0)`;
  const { counts, length, steps } = parts;
  const [all, own] = [counts, part].map((each) => `MOD(${each}*100,${whole})`);
  return `INT(${part}*100/${whole})+(SUMPRODUCT(((${all}-${own})*${length}>${steps})*${whole}-${all})<0)`;
}

/** 割合のセル: empty where there is nothing to divide by. */
export const shareCell = (terms: ShareTerms, value: number | undefined): FormulaCell => ({
  formula: `=IF(${terms.whole}=0,"",${shareFormula(terms)})`,
  value: value ?? "",
});
