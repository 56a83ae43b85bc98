import type { Finding } from "../../domain/check/Finding";

/** 絞り込み: empty for any. */
export interface FindingFilter {
  readonly sheet: string;
  readonly ministry: string;
  readonly rule: string;
}

export const noFilter: FindingFilter = { sheet: "", ministry: "", rule: "" };

/** Findings that belong to no row, or to one without a known ministry, stand under the empty list's own value. */
export const NO_MINISTRY = "-";

type Facet = keyof FindingFilter;

const valuesOf: Readonly<Record<Facet, (finding: Finding) => readonly string[]>> = {
  sheet: ({ sheet }) => [sheet],
  ministry: ({ ministries = [] }) => (ministries.length > 0 ? ministries : [NO_MINISTRY]),
  rule: ({ rule }) => [rule],
};

/** What passes all filters, but perhaps one of them. */
export const filtered = (
  findings: readonly Finding[],
  filter: FindingFilter,
  without?: Facet,
): readonly Finding[] =>
  (Object.keys(valuesOf) as Facet[])
    .filter((facet) => facet !== without && filter[facet] !== "")
    .reduce<readonly Finding[]>(
      (left, facet) => left.filter((finding) => valuesOf[facet](finding).includes(filter[facet])),
      findings,
    );

/** How many there are of each value; a joint measure counts for each of its ministries. */
export function countsBy(findings: readonly Finding[], facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings)
    for (const value of valuesOf[facet](finding)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The filter without what nothing is left of: a sheet may have been put right, renamed or deleted meanwhile. */
export function stillThere(findings: readonly Finding[], filter: FindingFilter): FindingFilter {
  const kept = (facet: Facet): string =>
    filter[facet] !== "" && findings.some((finding) => valuesOf[facet](finding).includes(filter[facet]))
      ? filter[facet]
      : "";
  return { sheet: kept("sheet"), ministry: kept("ministry"), rule: kept("rule") };
}
