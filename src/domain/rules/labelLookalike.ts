import { numberedInKanji } from "../label/kanjiNumerals";
import { readLabel } from "../label/readLabel";
import { cellsOf } from "./fieldCells";
import { defineRule } from "./Rule";

/** 項番の見間違い: 力） for カ）. A kanji or hiragana never stands as a measure's letter, but 二 behind 一 is a number. */
export const labelLookalike = defineRule({
  id: "label.lookalike",
  severity: "warning",
  needs: ["label"],
  *check(sheet) {
    const cells = cellsOf(sheet, "label").map(({ cell }) => cell);
    const isNumber = numberedInKanji(cells.map(({ text }) => text));
    for (const [at, cell] of cells.entries()) {
      const label = readLabel(cell.text);
      if (!label?.lookalike || isNumber[at]) continue;
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
