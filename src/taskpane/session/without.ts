/** An object without some of its keys. */
export const without = <T extends object, Key extends keyof T>(
  whole: T,
  ...keys: readonly Key[]
): Omit<T, Key> =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key as Key))) as Omit<T, Key>;
