import { groupBy } from "../collection/groupBy";
import type { StatusScheme } from "../status/StatusScheme";
import type { HeadingNode } from "./placeHeadings";
import { countStatuses, sumCounts, type StatusCounts } from "./StatusCounts";

/** 見出し別の一行. */
export interface HeadingCount {
  /** leaf: the rows right under a path of headings; subtotal 小計: the leaves above it under one heading. */
  readonly kind: "leaf" | "subtotal";
  /** Headings from the highest level down; a leaf has all levels, a subtotal those that it adds up. */
  readonly path: readonly HeadingNode[];
  readonly counts: StatusCounts;
}

/** What is counted: a status and the place where it stands. */
export interface PlacedStatus {
  readonly headingKey: string;
  readonly code: string | undefined;
}

/** 見出し別に数える: leaves in the order of the document; a heading with more than one below it ends in a subtotal. */
export function countHeadings(
  nodes: readonly HeadingNode[],
  statuses: readonly PlacedStatus[],
  scheme: StatusScheme,
): HeadingCount[] {
  const placed = groupBy(statuses, ({ headingKey }) => headingKey);
  const lines: HeadingCount[] = [];
  const walk = (node: HeadingNode, above: readonly HeadingNode[]): StatusCounts => {
    const path = [...above, node];
    const below = node.children.map((child) => walk(child, path));
    const [only] = below;
    if (only && below.length === 1) return only;
    const codes = placed.get(node.key)?.map(({ code }) => code) ?? [];
    const counts = only ? sumCounts(below, scheme) : countStatuses(codes, scheme);
    lines.push({ kind: only ? "subtotal" : "leaf", path, counts });
    return counts;
  };
  for (const node of nodes) walk(node, []);
  return lines;
}
