/** 名前の表: the keys of a table as choices. */
export const namesOf = <Name extends string>(table: Readonly<Record<Name, unknown>>): Record<string, Name> =>
  Object.fromEntries((Object.keys(table) as Name[]).map((name) => [name, name]));
