import { blockAddress, parseA1 } from "./a1";
import type { Block } from "./Block";

/** 範囲の並び: blocks of a text as a file has it, "A1:A5 C1" or "$A$1:$B$2,$D$1". What is no address is left out. */
export const blocksOfRange = (text: string): Block[] =>
  text
    .split(/[\s,]+/u)
    .map(parseA1)
    .filter((block) => block !== undefined);

/** As rules of a file have it, with blanks between. */
export const rangeList = (blocks: readonly Block[]): string =>
  blocks.map((block) => blockAddress(block)).join(" ");

/** As print areas have it, absolute and with commas between. */
export const absoluteRangeList = (blocks: readonly Block[]): string =>
  blocks.map((block) => blockAddress(block, true)).join(",");
