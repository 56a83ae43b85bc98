import { parseA1 } from "../model/a1";

const MAX_LENGTH = 255;

/**
 * 名前として使えるか: what Excel takes as the name of a range or a table: no reference (A1, R1C1, R, C), begins
 * with a letter, _ or \, no blanks.
 */
export const isDefinedName = (name: string): boolean =>
  name.length <= MAX_LENGTH &&
  /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name) &&
  parseA1(name) === undefined &&
  !/^(?:r|c|r\d*c\d*|r\d+|c\d+|true|false)$/iu.test(name);
