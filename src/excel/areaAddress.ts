import { cellAddress, columnLetters } from "../domain/grid/cellAddress";
import type { MergedArea } from "../domain/grid/Grid";

/** 範囲の番地: A1 or A1:B2. */
export const areaAddress = ({ top, left, bottom, right }: MergedArea): string =>
  top === bottom && left === right
    ? cellAddress(top, left)
    : `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;

/** $A$1:$B$2, which means the same cells from wherever it is used. */
export const absoluteAddress = ({ top, left, bottom, right }: MergedArea): string =>
  `$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`;
