import { foldText } from "../text/foldText";
import { cellsOf } from "./fieldCells";
import { defineRule } from "./Rule";

const ditto =
  /^[「(・]?(?:[同仝][上左右前]|前同|仝|(?:[〃″〞]|\u2032{2})+|以下同文|々|"|”|''|↑|←|→|同様|同じ|ditto|.{1,14}[にと]同[じ様]|(?:上記|前述|前記|左記|[上左前]欄)の?(?:(?:とお|通)り|参照|同様)|前項の?(?:とお|通)り)[」)]?(?:\([^()]{0,20}\))?[。)]?$/u;

/** Longer texts say something of their own. */
const LONGEST = 40;

/** 「同上」: points at a neighbour that is another one after sorting or consolidating. */
export const progressDitto = defineRule({
  id: "progress.ditto",
  severity: "warning",
  needs: ["progress"],
  *check(sheet) {
    for (const { cell } of cellsOf(sheet, "progress")) {
      if (cell.text.length <= LONGEST && ditto.test(foldText(cell.text)))
        yield { cell, field: "progress", details: { value: cell.text.trim() } };
    }
  },
});
