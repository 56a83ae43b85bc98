/** A number as a cell would take it, with the number format that its writing asks for. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const NUMBER =
  /^(?<sign>[+-]?)(?<digits>\d+|\d{1,3}(?:,\d{3})+|(?=\.\d))(?<decimals>\.\d*)?(?<exponent>e[+-]?\d+)?(?<percent>%?)$/iu;
/** Excel keeps so many digits of a number that is typed. */
const DIGITS_KEPT = 15;

/** 数字を読む: 001, 1,234, 12%, (5), 1E3. Undefined for text that is no number. */
export function readNumberText(text: string): TypedNumber | undefined {
  const trimmed = text.trim();
  const [, inParentheses] = /^\(([^()+-]+)\)$/u.exec(trimmed) ?? [];
  const parts = NUMBER.exec(inParentheses ?? trimmed)?.groups;
  if (!parts) return undefined;
  const { sign = "", digits = "", decimals = "", exponent = "", percent = "" } = parts;
  const size = Number(`${digits.replaceAll(",", "")}${decimals === "." ? "" : decimals}${exponent}`);
  if (!Number.isFinite(size)) return undefined;
  const isNegative = sign === "-" || inParentheses !== undefined;
  const value = Number((percent === "" ? size : size / 100).toPrecision(DIGITS_KEPT));
  return {
    value: isNegative && value !== 0 ? -value : value,
    ...formatOf(digits, decimals, exponent, percent),
  };
}

function formatOf(
  digits: string,
  decimals: string,
  exponent: string,
  percent: string,
): { numberFormat?: string } {
  const places = decimals.length > 1 ? ".00" : "";
  if (exponent !== "") return { numberFormat: "0.00E+00" };
  if (percent !== "") return { numberFormat: `0${places}%` };
  return digits.includes(",") ? { numberFormat: `#,##0${places}` } : {};
}
