/**
 * Functions younger than the file format: a file writes them with a prefix that Excel never shows. Those that
 * spill are not among them, as they are array formulas in a file.
 */
const names = (
  "ACOT ACOTH ARABIC BASE BINOM.DIST BINOM.INV BITAND BITOR BITXOR CEILING.MATH CONCAT COT COTH COVARIANCE.P " +
  "COVARIANCE.S DAYS DECIMAL ENCODEURL EXPON.DIST FLOOR.MATH FORECAST.LINEAR FORMULATEXT IFNA IFS ISFORMULA " +
  "ISOWEEKNUM LET MAXIFS MINIFS MODE.SNGL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE " +
  "PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ " +
  "SHEET SHEETS STDEV.P STDEV.S SWITCH T.TEST TEXTJOIN UNICHAR UNICODE VAR.P VAR.S XLOOKUP XMATCH XOR"
).split(" ");

const alternatives = names.map((name) => name.replaceAll(".", "\\.")).join("|");
const TEXT = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const prefixed = new RegExp(`${TEXT}|_xlfn\\.(${alternatives})(?=\\()`, "giu");
const bare = new RegExp(`${TEXT}|(?<![\\p{L}\\p{N}_.])(${alternatives})(?=\\()`, "giu");

/** A formula of a file as Excel shows it: _xlfn.XLOOKUP( → XLOOKUP(. */
export const shownFormula = (formula: string): string =>
  formula.includes("_xlfn.") ? formula.replace(prefixed, (whole, name?: string) => name ?? whole) : formula;

/** The reverse of `shownFormula`. */
export const storedFormula = (formula: string): string =>
  formula.replace(bare, (whole, name?: string) => (name === undefined ? whole : `_xlfn.${name}`));
