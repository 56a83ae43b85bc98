import { formulaTokens, sheetOfToken, type FormulaToken } from "../model/formulaTokens";

/**
 * 数式の項: tokens put together where only several of them say what is meant: a sheet with its reference, a table
 * with what is selected of it. Joined they are the formula.
 */
export type FormulaTerm = { readonly text: string } & (
  | { readonly kind: "reference"; readonly sheet: string | undefined; readonly address: string }
  /** Without a table's name it is the one around the formula. */
  | { readonly kind: "structured"; readonly table: string; readonly brackets: string }
  | { readonly kind: "name"; readonly sheet: string | undefined; readonly name: string }
  | { readonly kind: "function" }
  | { readonly kind: "other" }
);

/** 数式を項に分ける. Never fails: what it does not know is passed on as it stands. */
export function formulaTerms(formula: string): FormulaTerm[] {
  const terms: FormulaTerm[] = [];
  const tokens = formulaTokens(formula).values();
  let { value: token } = tokens.next();
  while (token) {
    let { value: next } = tokens.next();
    if (next && belongTogether(token, next)) {
      terms.push(pairTerm(token, next));
      ({ value: next } = tokens.next());
    } else terms.push(singleTerm(token, next));
    token = next;
  }
  return terms;
}

const belongTogether = (first: FormulaToken, second: FormulaToken): boolean =>
  (first.kind === "sheet" && (second.kind === "reference" || second.kind === "name")) ||
  (first.kind === "name" && second.kind === "brackets");

function pairTerm(first: FormulaToken, second: FormulaToken): FormulaTerm {
  const text = first.text + second.text;
  if (second.kind === "brackets")
    return { kind: "structured", text, table: first.text, brackets: second.text };
  const sheet = sheetOfToken(first);
  // Another workbook, or several sheets.
  if (sheet === undefined) return { kind: "other", text };
  return second.kind === "reference"
    ? { kind: "reference", text, sheet, address: second.text }
    : { kind: "name", text, sheet, name: second.text };
}

function singleTerm({ kind, text }: FormulaToken, next: FormulaToken | undefined): FormulaTerm {
  switch (kind) {
    case "reference":
      return { kind, text, sheet: undefined, address: text };
    case "brackets":
      return { kind: "structured", text, table: "", brackets: text };
    case "name":
      return next?.text === "(" ? { kind: "function", text } : { kind, text, sheet: undefined, name: text };
    default:
      return { kind: "other", text };
  }
}
