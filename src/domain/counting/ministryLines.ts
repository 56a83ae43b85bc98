import { MinistryIndex, ministryKey } from "../ministry/MinistryIndex";
import type { MinistryEntry, MinistryMaster } from "../ministry/MinistryMaster";
import { ministryKeyName } from "./ministryKeys";

/** unknown: a name as written that the master has not; nobody: rows that name no one. */
export const ministryLineKinds = ["body", "group", "nonMinistry", "unknown", "nobody"] as const;
export type MinistryLineKind = (typeof ministryLineKinds)[number];

/** 府省庁別の一行. */
export interface MinistryLine {
  readonly kind: MinistryLineKind;
  /** Empty: nobody. */
  readonly name: string;
  /** As it stands in a 担当キー. */
  readonly keyName: string;
}

interface NamedLine {
  readonly name: string;
  /** What the name means, be it a loose form of a group term. */
  readonly entry: MinistryEntry | undefined;
}

/**
 * 府省庁の行: every name that rows have, once. Bodies first, then group terms, each with its loose forms as they are
 * written behind it, then known non-ministries, all in the master's order; then unknown names as they come, and rows
 * that name nobody.
 */
export function ministryLines(named: readonly (readonly string[])[], master: MinistryMaster): MinistryLine[] {
  const index = new MinistryIndex(master, undefined);
  const order = new Map(master.entries.map((entry, at) => [entry, at]));
  const rank = ({ name, entry }: NamedLine): number => {
    const kind = ministryLineKinds.indexOf(kindOf(name, entry));
    const place = entry === undefined ? 0 : (order.get(entry) ?? 0);
    const isLoose = entry !== undefined && entry.name !== name;
    return (kind * (order.size + 1) + place) * 2 + (isLoose ? 1 : 0);
  };
  return distinctNames(named)
    .map((name) => ({ name, entry: index.entry(name) ?? index.named(ministryKey(name)) }))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ name, entry }) => ({ kind: kindOf(name, entry), name, keyName: ministryKeyName(name) }));
}

const kindOf = (name: string, entry: MinistryEntry | undefined): MinistryLineKind =>
  name === "" ? "nobody" : (entry?.kind ?? "unknown");

/** By key name, small and capital letters alike, as COUNTIFS takes them. */
function distinctNames(named: readonly (readonly string[])[]): string[] {
  const names = new Map<string, string>();
  for (const each of named)
    for (const name of each.length === 0 ? [""] : each) {
      const key = ministryKeyName(name).toLowerCase();
      if (!names.has(key)) names.set(key, name);
    }
  return [...names.values()];
}
