import { MinistryIndex, ministryKey } from "../ministry/MinistryIndex";
import type { MinistryEntry, MinistryMaster } from "../ministry/MinistryMaster";
import type { StatusScheme } from "../status/StatusScheme";
import { ministryKeyName } from "./ministryKeys";
import { countStatuses, type StatusCounts } from "./StatusCounts";

/** unknown: a name as written that the master has not; nobody: rows that name no one. */
export const ministryLineKinds = ["body", "group", "nonMinistry", "unknown", "nobody"] as const;
export type MinistryLineKind = (typeof ministryLineKinds)[number];

/** 府省庁別の一行. */
export interface MinistryCount {
  readonly kind: MinistryLineKind;
  /** Empty: nobody. */
  readonly name: string;
  /** As it stands in a 担当キー. */
  readonly keyName: string;
  readonly counts: StatusCounts;
}

export interface AnsweredStatus {
  readonly ministries: readonly string[];
  readonly code: string | undefined;
}

interface Line {
  readonly name: string;
  readonly codes: (string | undefined)[];
}

interface NamedLine extends Line {
  /** What the name means, be it a loose form of a group term. */
  readonly entry: MinistryEntry | undefined;
}

/**
 * 府省庁別に数える: once for each ministry that a row names (延べ). Bodies first, then group terms, each with its
 * loose forms as they are written behind it, then known non-ministries, all in the master's order; then unknown
 * names as they come, and rows that name nobody.
 */
export function countMinistries(
  statuses: readonly AnsweredStatus[],
  master: MinistryMaster,
  scheme: StatusScheme,
): MinistryCount[] {
  const index = new MinistryIndex(master, undefined);
  const order = new Map(master.entries.map((entry, at) => [entry, at]));
  const rank = ({ name, entry }: NamedLine): number => {
    const kind = ministryLineKinds.indexOf(kindOf(name, entry));
    const place = entry === undefined ? 0 : (order.get(entry) ?? 0);
    const isLoose = entry !== undefined && entry.name !== name;
    return (kind * (order.size + 1) + place) * 2 + (isLoose ? 1 : 0);
  };
  return [...linesByName(statuses).values()]
    .map((line) => ({ ...line, entry: index.entry(line.name) ?? index.named(ministryKey(line.name)) }))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ name, entry, codes }) => ({
      kind: kindOf(name, entry),
      name,
      keyName: ministryKeyName(name),
      counts: countStatuses(codes, scheme),
    }));
}

const kindOf = (name: string, entry: MinistryEntry | undefined): MinistryLineKind =>
  name === "" ? "nobody" : (entry?.kind ?? "unknown");

/** By key name, small and capital letters alike, as COUNTIFS takes them. */
function linesByName(statuses: readonly AnsweredStatus[]): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const { ministries, code } of statuses) {
    const named = new Map(ministries.map((name) => [ministryKeyName(name).toLowerCase(), name]));
    for (const [key, name] of named.size === 0 ? [["", ""] as const] : named) {
      const line = lines.get(key) ?? { name, codes: [] };
      line.codes.push(code);
      lines.set(key, line);
    }
  }
  return lines;
}
