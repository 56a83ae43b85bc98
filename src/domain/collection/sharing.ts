import { groupBy } from "./groupBy";

/**
 * Items that share a key with others, by that key. Of several keys each is worked out only for those that share the
 * ones before it: the cheap one comes first.
 */
export const sharing = <T>(items: readonly T[], ...keys: readonly ((item: T) => unknown)[]): T[][] =>
  keys.reduce<T[][]>(
    (groups, keyOf) =>
      groups.flatMap((group) => [...groupBy(group, keyOf).values()].filter(({ length }) => length > 1)),
    [[...items]],
  );
