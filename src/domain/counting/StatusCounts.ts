import type { StatusScheme } from "../status/StatusScheme";

/** 状況別の数: how many have each status. */
export interface StatusCounts {
  /** In the scheme's order, zeros too. */
  readonly byCategory: readonly number[];
  /** 未記入・不明. */
  readonly unknown: number;
  readonly total: number;
}

/** Counts codes; undefined, or a code that the scheme has not, is 未記入・不明. */
export function countStatuses(
  codes: readonly (string | undefined)[],
  { categories }: StatusScheme,
): StatusCounts {
  const byCode = new Map<string | undefined, number>();
  for (const code of codes) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  const byCategory = categories.map(({ code }) => byCode.get(code) ?? 0);
  const known = byCategory.reduce((sum, count) => sum + count, 0);
  return { byCategory, unknown: codes.length - known, total: codes.length };
}

/** 合計: several counts as one, in which what stands in two of them is counted twice. */
export function sumCounts(all: readonly StatusCounts[], { categories }: StatusScheme): StatusCounts {
  const sum = (numberOf: (counts: StatusCounts) => number): number =>
    all.reduce((total, counts) => total + numberOf(counts), 0);
  return {
    byCategory: categories.map((_, index) => sum(({ byCategory }) => byCategory[index] ?? 0)),
    unknown: sum(({ unknown }) => unknown),
    total: sum(({ total }) => total),
  };
}
