import { isErrorValue } from "../../../domain/text/errorValue";
import { ErrorValue, type CellContent } from "../../model/CellState";
import { fail } from "../../protocol/HostError";
import { isFormula } from "./checkFormula";
import { readDateText, type DateBasis } from "./readDateText";
import { readNumberText, type TypedNumber } from "./readNumberText";

/** Limits of Excel, in UTF-16 units. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;

/** How a text that is written begins if it is, or tries to be, a formula. */
const FORMULA_START = /^[=+\-@]/u;
/** Any other text that could be something else than text begins like this. */
const MAY_BE_VALUE = /^[\s\d.('#tf]/iu;

/** What a cell takes in of a written value. */
export interface CellInput {
  readonly content: CellContent;
  readonly formula?: string;
  /** The format that Excel gives a General cell with such a value: dates, per cents … */
  readonly numberFormat?: string;
}

const EMPTY: CellInput = { content: null };

/**
 * 値の解釈: what Excel makes of a value that is written into a cell of that number format.
 *
 * @throws HostError InvalidArgument for a faulty formula, a text that is too long, or no cell value at all.
 */
export function coerceInput(value: unknown, numberFormat: string, basis: DateBasis): CellInput {
  if (typeof value === "string") return numberFormat === "@" ? verbatim(value) : coerceText(value, basis);
  if (typeof value === "number") return { content: numberFormat === "@" ? String(value) : value };
  return typeof value === "boolean" ? { content: value } : fail("InvalidArgument");
}

const verbatim = (text: string): CellInput => {
  if (text.length > MAX_TEXT) fail("InvalidArgument");
  return text === "" ? EMPTY : { content: text };
};

function coerceText(text: string, basis: DateBasis): CellInput {
  if (FORMULA_START.test(text) && text.length > 1) return coerceFormula(text);
  if (!MAY_BE_VALUE.test(text)) return verbatim(text);
  if (text.startsWith("'")) return { content: verbatim(text.slice(1)).content ?? "" };
  if (/^(?:true|false)$/iu.test(text)) return { content: text.toLowerCase() === "true" };
  if (isErrorValue(text.toUpperCase())) return { content: new ErrorValue(text.trim().toUpperCase()) };
  const number = readNumberText(text) ?? readDateText(text.trim(), basis);
  return number ? inputOf(number) : verbatim(text);
}

const inputOf = ({ value, numberFormat }: TypedNumber): CellInput => ({
  content: value,
  ...(numberFormat !== undefined && { numberFormat }),
});

function coerceFormula(text: string): CellInput {
  const number = readNumberText(text);
  if (number) return inputOf(number);
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (formula.length > MAX_FORMULA || !isFormula(formula)) return fail("InvalidArgument");
  return { content: null, formula };
}
