import { parseA1 } from "./a1";

/**
 * 数式の字句, by what they are:
 * - `sheet`: a sheet or sheets with their mark, `集計!`, `'4 月'!`, `[1]Sheet1!`, `#REF!` before a reference
 * - `reference`: cells without a sheet, `$A$1`, `A1:B2`, `A:C`, `3:5`
 * - `brackets`: what selects of a table, `[店舗]`, `[[#Headers],[店舗]]`
 * - `name`: functions, tables, defined names, TRUE and FALSE
 * - `other`: operators, separators, blanks, the leading =
 */
export type TokenKind = "string" | "error" | "sheet" | "reference" | "brackets" | "number" | "name" | "other";

export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
}

const BARE_SHEET = String.raw`[\p{L}\p{N}_.\\]+`;
/** Brackets within brackets within brackets is as deep as Excel goes; ' takes the meaning of the next character. */
const INNER = String.raw`(?:[^\[\]']|'[\s\S])`;
const BRACKETS = String.raw`\[(?:${INNER}|\[(?:${INNER}|\[${INNER}*\])*\])*\]`;
const NOT_IN_WORD = String.raw`(?![\p{L}\p{N}_.\\?(])`;

/** Tried in this order at each place. */
const patterns: readonly (readonly [TokenKind, string])[] = [
  ["string", String.raw`"(?:[^"]|"")*"`],
  [
    "sheet",
    String.raw`#REF!(?=[$A-Za-z\d])|'(?:[^']|'')*'!|(?:\[[^\[\]]*\])?${BARE_SHEET}(?::${BARE_SHEET})?!`,
  ],
  [
    "error",
    String.raw`#(?:REF!|VALUE!|DIV/0!|NAME\?|NULL!|NUM!|N/A|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)`,
  ],
  ["reference", String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?${NOT_IN_WORD}`],
  ["reference", String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}${NOT_IN_WORD}`],
  ["reference", String.raw`\$?\d{1,7}:\$?\d{1,7}${NOT_IN_WORD}`],
  ["brackets", BRACKETS],
  ["number", String.raw`(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?`],
  ["name", String.raw`[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*`],
  ["other", String.raw`[\s\S]`],
];

const anyToken = new RegExp(patterns.map(([, pattern]) => `(${pattern})`).join("|"), "gu");

/** 数式を字句に分ける. Nothing is lost: the texts of the tokens joined are the formula. */
export function formulaTokens(formula: string): FormulaToken[] {
  return [...formula.matchAll(anyToken)].map(([text, ...groups]) => {
    const kind = patterns[groups.findIndex((group) => group !== undefined)]?.[0] ?? "other";
    return { kind: kind === "reference" && !parseA1(text) ? "name" : kind, text };
  });
}

export const joinTokens = (tokens: readonly FormulaToken[]): string =>
  tokens.map(({ text }) => text).join("");

/** シート名 that a `sheet` token names: one, or the first and the last of several; none of another workbook. */
export function sheetsOfToken(token: FormulaToken | undefined): string[] {
  if (token?.kind !== "sheet" || token.text === "#REF!" || token.text.includes("[")) return [];
  const name = token.text.slice(0, -1);
  return (name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name).split(":");
}

/** The one sheet that a `sheet` token names; undefined for several sheets, another workbook or #REF!. */
export function sheetOfToken(token: FormulaToken | undefined): string | undefined {
  const [name, ...more] = sheetsOfToken(token);
  return more.length === 0 ? name : undefined;
}
