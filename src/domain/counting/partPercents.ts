import { largestRemainder } from "./largestRemainder";
import { wholePercent } from "./percent";
import type { Rounding } from "./Rounding";

/** 割合 of lines that make up a whole. Undefined where there is nothing to divide by. */
export const partPercents: Readonly<Record<Rounding, (counts: readonly number[]) => (number | undefined)[]>> =
  {
    each: (counts) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      return counts.map((count) => wholePercent(count, total));
    },
    largestRemainder,
  };
