import type { Finding } from "../../domain/check/Finding";
import { findingKey } from "../../domain/check/findingKey";
import type { RuleGroup, ValueGroup } from "./groupFindings";

/** Where a row stands in the tree, for everyone who cannot see it. */
interface Place {
  readonly key: string;
  readonly level: number;
  /** From 1, among `setSize` rows of the same parent. */
  readonly position: number;
  readonly setSize: number;
  readonly parent: string | undefined;
}

/** 木の一行, as it is shown. */
export type TreeRow =
  | (Place & { readonly kind: "rule"; readonly group: RuleGroup; readonly isOpen: boolean })
  | (Place & { readonly kind: "value"; readonly group: ValueGroup; readonly isOpen: boolean })
  | (Place & { readonly kind: "cell"; readonly finding: Finding });

/** 見えている行: the rows of the tree from top to bottom, given the keys of the groups that are open. */
export const treeRows = (groups: readonly RuleGroup[], open: ReadonlySet<string>): TreeRow[] =>
  groups.flatMap((group, index) => {
    const isOpen = open.has(group.key);
    const place = placeOf(group.key, 1, index, groups.length, undefined);
    const row: TreeRow = { ...place, kind: "rule", group, isOpen };
    return isOpen ? [row, ...valueRows(group, open)] : [row];
  });

const valueRows = ({ key, values }: RuleGroup, open: ReadonlySet<string>): TreeRow[] =>
  values.flatMap((group, index) => {
    const place = placeOf(group.key, 2, index, values.length, key);
    const [only] = group.findings;
    // A group of one would only be one more thing to open.
    if (only && group.findings.length === 1) return [cellRow(only, place)];
    const isOpen = open.has(group.key);
    const row: TreeRow = { ...place, kind: "value", group, isOpen };
    return isOpen ? [row, ...cellRows(group)] : [row];
  });

const cellRows = ({ key, findings }: ValueGroup): TreeRow[] =>
  findings.map((finding, index) => cellRow(finding, placeOf(key, 3, index, findings.length, key)));

const cellRow = (finding: Finding, place: Place): TreeRow => ({
  ...place,
  key: findingKey(finding),
  kind: "cell",
  finding,
});

const placeOf = (
  key: string,
  level: number,
  index: number,
  setSize: number,
  parent: string | undefined,
): Place => ({ key, level, position: index + 1, setSize, parent });

/** 行の検出: the findings that a row stands for. */
export function findingsOf(row: TreeRow): readonly Finding[] {
  if (row.kind === "cell") return [row.finding];
  return row.kind === "value" ? row.group.findings : row.group.values.flatMap(({ findings }) => findings);
}
