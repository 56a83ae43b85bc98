import type { Book } from "../../model/Book";
import { formulaTokens } from "../../model/formulaTokens";
import { referencedPlace } from "../range/resolveRange";

/** 名前の値: Excel's kind of value, and the value. */
export interface NamedValue {
  readonly type: "String" | "Integer" | "Double" | "Boolean" | "Range" | "Error" | "Array";
  readonly value: string | number | boolean;
}

/**
 * 名前の値を読む: of a reference the reference itself, of a constant what it is. The host calculates no other
 * formula of a name, and gives #N/A for it.
 */
export function namedValue(book: Book, formula: string): NamedValue {
  const text = formula.replace(/^=/u, "").trim();
  if (referencedPlace(book, formula)) return { type: "Range", value: text };
  const number = Number(text);
  if (text !== "" && Number.isFinite(number))
    return { type: Number.isInteger(number) ? "Integer" : "Double", value: number };
  if (/^(?:true|false)$/iu.test(text)) return { type: "Boolean", value: text.toLowerCase() === "true" };
  if (text.startsWith("{")) return { type: "Array", value: text };
  const [token, ...more] = formulaTokens(text);
  if (token?.kind === "string" && more.length === 0)
    return { type: "String", value: text.slice(1, -1).replaceAll('""', '"') };
  const error = text.includes("#REF!") ? "#REF!" : "#N/A";
  return { type: "Error", value: token?.kind === "error" && more.length === 0 ? text : error };
}
