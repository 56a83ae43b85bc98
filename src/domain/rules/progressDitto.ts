import { foldText } from "../text/foldText";
import { cellsOf } from "./fieldCells";
import { defineRule } from "./Rule";

const ditto =
  /^[・(]?(?:同上|同左|同右|同前|前同|前に同じ|上に同じ|左に同じ|右に同じ|上記と?に?同じ|上記の?(?:とお|通)り|上欄に同じ|同様|同じ|〃|″|々|"|''|ditto)[。)]?$/u;

/** 「同上」: points at a neighbour that is another one after sorting or consolidating. */
export const progressDitto = defineRule({
  id: "progress.ditto",
  severity: "warning",
  needs: ["progress"],
  *check(sheet) {
    for (const { cell } of cellsOf(sheet, "progress")) {
      if (ditto.test(foldText(cell.text)))
        yield { cell, field: "progress", details: { value: cell.text.trim() } };
    }
  },
});
