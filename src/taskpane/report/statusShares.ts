import type { StatusCounts } from "../../domain/counting/StatusCounts";
import { partPercents } from "../../domain/counting/partPercents";
import type { Rounding } from "../../domain/counting/Rounding";
import type { StatusCategory, StatusScheme } from "../../domain/status/StatusScheme";

/** 状況一つの割合. */
export interface StatusShare {
  /** Absent for 未記入・不明. */
  readonly category?: StatusCategory;
  readonly count: number;
  /** Whole percent; undefined where there is nothing to divide by. */
  readonly percent: number | undefined;
}

/** 状況別の割合: every category in the scheme's order, zeros too, and 未記入・不明 at the end. */
export function statusShares(
  { byCategory, unknown }: StatusCounts,
  { categories }: StatusScheme,
  rounding: Rounding = "each",
): StatusShare[] {
  const counts = [...categories.map((_, index) => byCategory[index] ?? 0), unknown];
  const percents = partPercents[rounding](counts);
  return counts.map((count, index) => {
    const category = categories[index];
    return { ...(category && { category }), count, percent: percents[index] };
  });
}
