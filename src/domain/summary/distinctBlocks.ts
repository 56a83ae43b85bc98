import type { Tally } from "../counting/tallyMeasures";
import { plainAxes } from "./plainAxes";
import type { SummaryBlock } from "./SummaryBlock";

/**
 * 同じ表を二度作らない: where a document has one level of headings, 政策領域別 and 見出し別 are the same; the first stays.
 * What lays the lines out in the same way and counts the same is the same, whatever shares stand beside it.
 */
export function distinctBlocks(blocks: readonly SummaryBlock[], tally: Tally): SummaryBlock[] {
  const known = new Set<string>();
  return blocks.filter((block) => {
    const key = keyOf(block, tally);
    return known.has(key) ? false : known.add(key);
  });
}

const keyOf = (block: SummaryBlock, tally: Tally): string =>
  block.kind === "cross"
    ? JSON.stringify([plainAxes(block.rows, tally), block.columns, block.unit])
    : block.kind;
