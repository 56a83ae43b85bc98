import type { Package } from "./Package";

/** たどれる部品: all parts to which a part leads, with itself; an empty name stands for the package. */
export function reachable(package_: Package, from: string): Set<string> {
  const found = new Set([from]);
  for (const part of found) {
    if (!package_.hasRelations(part)) continue;
    for (const { target, isExternal } of package_.relations(part).all)
      if (!isExternal && package_.has(target)) found.add(target);
  }
  return found;
}

/** Takes parts away to which nothing leads any more. */
export function removeUnreachable(package_: Package, parts: Iterable<string>): void {
  const needed = reachable(package_, "");
  for (const part of parts) if (!needed.has(part)) package_.remove(part);
}
