/** 一つを差しかえる. */
export const withChanged = <T>(list: readonly T[], at: number, changed: T): T[] =>
  list.map((each, index) => (index === at ? changed : each));

export const withoutAt = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);

/** 一つ上か下へ; at the ends it stays. */
export function withMoved<T>(list: readonly T[], at: number, step: -1 | 1): T[] {
  const [item, other] = [list[at], list[at + step]];
  if (item === undefined || other === undefined) return [...list];
  return withChanged(withChanged(list, at, other), at + step, item);
}
