/** A name in brackets of its own; a ' takes the meaning of the next character. */
const ITEM = /\[((?:[^[\]']|'[\s\S])*)\]/gu;
/** Characters that ' goes before within brackets. */
const SPECIAL = /['[\]#@]/gu;
/** A column after @ may go without brackets of its own only if it is a plain word. */
const PLAIN = /^[\p{L}\p{N}_]+$/u;

const unescape = (text: string): string => text.replace(/'([\s\S])/gu, "$1");

/** 列名 as it stands within brackets: 担当[主] → 担当'[主'] */
export const escapeColumnName = (name: string): string => name.replace(SPECIAL, "'$&");

/** 構造化参照の中身: parts of the table in lower case (#headers, #this row …), and columns by their names. */
export interface Selection {
  readonly keywords: readonly string[];
  readonly columns: readonly string[];
}

/** Reads a `brackets` token: `[列]`, `[@列]`, `[#All]`, `[[#All],[列]]`, `[[列1]:[列2]]`, `[@[列 1]]` … */
export function readSelection(brackets: string): Selection {
  const inner = brackets.slice(1, -1).trim();
  const thisRow = inner.startsWith("@");
  const rest = thisRow ? inner.slice(1) : inner;
  const bracketed = [...rest.matchAll(ITEM)].map(([, item = ""]) => item);
  const items = bracketed.length > 0 ? bracketed : [rest].filter((item) => item !== "");
  const isKeyword = (item: string): boolean => item.startsWith("#");
  return {
    keywords: [
      ...(thisRow ? ["#this row"] : []),
      ...items.filter(isKeyword).map((item) => item.toLowerCase()),
    ],
    columns: items.filter((item) => !isKeyword(item)).map(unescape),
  };
}

/**
 * 構造化参照の列名を替える: the text of a `brackets` token with each column's name replaced; #Headers and its
 * like are no columns.
 */
export function mapColumnNames(brackets: string, change: (name: string) => string): string {
  const inner = brackets.slice(1, -1);
  if (/^(?:[^[']|'[\s\S])*\[/u.test(inner)) return `[${mapNested(inner, change)}]`;
  if (inner.startsWith("#") || inner.trim() === "") return brackets;
  if (!inner.startsWith("@")) return `[${changed(inner, change)}]`;
  if (inner === "@") return brackets;
  const name = changed(inner.slice(1), change);
  return PLAIN.test(name) || name === inner.slice(1) ? `[@${name}]` : `[@[${name}]]`;
}

const mapNested = (inner: string, change: (name: string) => string): string =>
  inner.replace(ITEM, (whole, name: string) => (name.startsWith("#") ? whole : `[${changed(name, change)}]`));

/** Kept letter by letter where nothing changes. */
function changed(name: string, change: (name: string) => string): string {
  const before = unescape(name);
  const after = change(before);
  return after === before ? name : escapeColumnName(after);
}
