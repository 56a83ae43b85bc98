import { readLabel } from "../label/readLabel";
import { cellsOf } from "./fieldCells";
import { defineRule } from "./Rule";

/** 項番の見間違い: 力） for カ）. A kanji or hiragana never stands as a measure's letter. */
export const labelLookalike = defineRule({
  id: "label.lookalike",
  severity: "warning",
  needs: ["label"],
  *check(sheet) {
    for (const { cell } of cellsOf(sheet, "label")) {
      const label = readLabel(cell.text);
      if (!label?.lookalike) continue;
      yield {
        cell,
        field: "label",
        suggestion: label.repaired,
        safe: true,
        details: { letter: label.letter },
      };
    }
  },
});
