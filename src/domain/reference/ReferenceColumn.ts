/** 参照シートの列: which property of an entry stands under which header, and as what. */
export interface ReferenceColumn {
  readonly key: string;
  readonly header: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly isRequired?: true;
  /** text; list: parted by 、; day: ISO; choices: each value with the word that stands for it. */
  readonly form: "text" | "list" | "day" | readonly (readonly [value: string | boolean, word: string])[];
}

/** An entry as plain data, by the keys of the columns. */
export type ReferenceEntry = Readonly<Record<string, unknown>>;

const SEPARATOR = "、";

/** How a property is written into its cell; null: blank. */
export function writtenAs({ key, form }: ReferenceColumn, entry: ReferenceEntry): string | null {
  const value = entry[key];
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.join(SEPARATOR) || null;
  if (typeof form === "string") return String(value) || null;
  return form.find(([each]) => each === value)?.[1] ?? null;
}

/** 、 and line breaks part the entries of a list. */
export const listIn = (text: string): string[] =>
  text
    .split(/[、，,\n]/u)
    .map((each) => each.trim())
    .filter((each) => each !== "");
