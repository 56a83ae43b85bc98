import { labelWith, placeName } from "../label/labelPlace";
import { labelFaults, lastLetter, type LabelFault } from "../label/labelSeries";
import { hasLetterBlocks, letterBlocks, type LetterBlock } from "../label/restartLevel";
import { sharedLabels } from "../label/sharedLabels";
import { defineRule } from "./Rule";

/**
 * 項番の並び: a letter, sub-item or mark that is left out or out of its order, where it is known under which headings
 * the letters begin anew. A relisted row has its place too. What is missing is told once, at the row after it; a label
 * that stands twice is told of by its own rule.
 */
export const labelSequence = defineRule({
  id: "label.sequence",
  severity: "warning",
  needs: ["label", "merges", "whole", "letterBlocks"],
  hasLetterBlocks,
  *check(sheet) {
    const blocks = letterBlocks(sheet) ?? [];
    const shared = new Set(sharedLabels(blocks).flat());
    let above: LetterBlock | undefined;
    for (const block of blocks) {
      for (const fault of labelFaults(block, sheet)) {
        const cell = fault.row.cells.label;
        if (!cell || shared.has(fault.row) || (fault.isBeginning && mayBegin(fault, above))) continue;
        const { level, own, expected } = fault;
        const suggestion = expected === undefined ? undefined : labelWith(cell.text, level, expected);
        yield {
          cell,
          field: "label",
          ...(suggestion !== undefined && { suggestion, safe: false }),
          details: {
            written: placeName(level, own),
            expected: expected === undefined ? "" : placeName(level, expected),
          },
        };
      }
      above = block;
    }
  },
});

/**
 * A sheet may have been cut off above its first row; and letters that go on from the block above may have no heading
 * between them, where the line has no number that says it is one.
 */
function mayBegin({ level, own, row }: LabelFault, above: LetterBlock | undefined): boolean {
  if (level !== "letter") return false;
  const last = above?.at(-1);
  if (!above || !last) return true;
  const isNumbered = (["chapter", "section", "item"] as const).some((field) => last[field] !== row[field]);
  return !isNumbered && own === (lastLetter(above) ?? 0) + 1;
}
