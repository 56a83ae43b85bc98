/** 数式の字句: a formula cut where references to sheets, tables and names stand; joined they are the formula. */
export type FormulaToken =
  | {
      readonly kind: "reference";
      readonly text: string;
      readonly sheet: string | undefined;
      readonly address: string;
    }
  | { readonly kind: "structured"; readonly text: string; readonly table: string; readonly inner: string }
  | {
      readonly kind: "name";
      readonly text: string;
      readonly sheet: string | undefined;
      readonly name: string;
    }
  | { readonly kind: "function"; readonly text: string }
  | { readonly kind: "other"; readonly text: string };

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?\d{1,7}`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`;
const NOT_IN_WORD = String.raw`(?![\p{L}\p{M}\p{N}_.\\?([!])`;
/** [ … ] with one more level inside; a ' makes the next character ordinary. */
const BRACKETS = String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;

/** In the order in which they are tried; what none of them takes is passed on a character at a time. */
const token = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*"|#[A-Z0-9/_]+[!?]?)`,
    String.raw`(?<external>'\[(?:[^']|'')*'!${CELL}|\[[^[\]]+\]${WORD}!${CELL})`,
    String.raw`(?<sheet>'(?:[^']|'')+'!|${WORD}!)?(?<address>(?:${CELL}:${CELL}|${COLUMN}:${COLUMN}|${ROW}:${ROW}|${CELL})${NOT_IN_WORD})`,
    String.raw`(?<function>${WORD})(?=\()`,
    String.raw`(?<table>${WORD})?(?<inner>${BRACKETS})`,
    String.raw`(?<scope>'(?:[^']|'')+'!|${WORD}!)?(?<name>${WORD})`,
    String.raw`(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)`,
    String.raw`.`,
  ].join("|"),
  "gsu",
);

/** 数式を字句に分ける. Never fails: what it does not know is passed on as it stands. */
export const formulaTokens = (formula: string): FormulaToken[] =>
  [...formula.matchAll(token)].map(({ 0: text, groups }) => tokenOf(text, groups ?? {}));

function tokenOf(text: string, groups: Readonly<Record<string, string | undefined>>): FormulaToken {
  const { sheet, address, function: called, table, inner, scope, name } = groups;
  if (address !== undefined) return { kind: "reference", text, sheet: sheetName(sheet), address };
  if (called !== undefined) return { kind: "function", text };
  if (inner !== undefined) return { kind: "structured", text, table: table ?? "", inner: inner.slice(1, -1) };
  if (name !== undefined) return { kind: "name", text, sheet: sheetName(scope), name };
  return { kind: "other", text };
}

/** From Sheet1! or 'Sheet 1'!. */
function sheetName(prefix: string | undefined): string | undefined {
  const name = prefix?.slice(0, -1);
  return name?.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
