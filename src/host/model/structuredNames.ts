/** Characters that ' goes before within brackets. */
const SPECIAL = /['[\]#@]/gu;
/** A column after @ may go without brackets of its own only if it is a plain word. */
const PLAIN = /^[\p{L}\p{N}_]+$/u;

const unescape = (text: string): string => text.replace(/'([\s\S])/gu, "$1");
const escape = (text: string): string => text.replace(SPECIAL, "'$&");

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
  inner.replace(/\[((?:[^[\]']|'[\s\S])*)\]/gu, (whole, name: string) =>
    name.startsWith("#") ? whole : `[${changed(name, change)}]`,
  );

/** Kept letter by letter where nothing changes. */
function changed(name: string, change: (name: string) => string): string {
  const before = unescape(name);
  const after = change(before);
  return after === before ? name : escape(after);
}
