/** An object without some of its fields; the object itself stays as it is. */
export const without = <Value extends object, Key extends keyof Value & string>(
  value: Value,
  ...keys: readonly Key[]
): Omit<Value, Key> =>
  // Object.fromEntries has lost which fields are left.
  Object.fromEntries(Object.entries(value).filter(([name]) => !keys.some((key) => key === name))) as Omit<
    Value,
    Key
  >;
