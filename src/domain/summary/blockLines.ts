import type { Tally, TalliedRow } from "../counting/tallyMeasures";
import type { AxisMember } from "./AxisMember";
import { axisMembers, type AxisBasis, type PlainAxis } from "./axisMembers";
import { allOf, weightOf, type CountTerms } from "./CountTerms";

/** ブロックの一行. */
export interface BlockLine {
  /** leaf: one member of every axis; subtotal 小計: what lies under a member that has several below it. */
  readonly kind: "leaf" | "subtotal";
  /** From the outermost axis; a leaf has all, a subtotal those that it stands for. */
  readonly path: readonly PathStep[];
  readonly terms: CountTerms;
  /** All rows under it, 再掲 too. */
  readonly rows: readonly TalliedRow[];
}

export interface PathStep extends AxisMember {
  /** Whether another member stands beside it under the same one. */
  readonly hasSiblings: boolean;
}

/** 行を並べる: every combination that occurs, nested; of a row's several ministries it stands under each. */
export function blockLines(
  axes: readonly PlainAxis[],
  tally: Tally,
  options: Pick<AxisBasis, "unit" | "relisted">,
): BlockLine[] {
  const basis = { tally, ...options };
  const lines: BlockLine[] = [];
  const walk = (path: readonly PathStep[], terms: CountTerms | undefined, rows: readonly TalliedRow[]) => {
    const axis = axes[path.length];
    if (axis === undefined) {
      if (terms) lines.push({ kind: "leaf", path, terms, rows });
      return;
    }
    const members = axisMembers[axis](rows, basis);
    for (const member of members) {
      const own = terms ? allOf(terms, member.terms) : member.terms;
      const step = { ...member, hasSiblings: members.length > 1 };
      walk(
        [...path, step],
        own,
        rows.filter((row) => weightOf(row, member.terms) > 0),
      );
    }
    // Under a heading of which every row is relisted there is nobody, but it has its line.
    if (terms && members.length === 0) lines.push({ kind: "leaf", path, terms, rows });
    if (terms && members.length > 1) lines.push({ kind: "subtotal", path, terms, rows });
  };
  walk([], undefined, tally.rows);
  return lines;
}
