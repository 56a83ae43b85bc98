import type { MeasureField } from "../measure/MeasureRow";
import { saysNothing } from "../text/blank";
import { placeholdersIn, saysUndecided, type Placeholder } from "../text/placeholders";
import { cellsSaying, mustBeFilled, type FieldCell } from "./fieldCells";
import { defineRule } from "./Rule";

/** Marks and numbers have rules of their own. */
const otherwiseChecked: readonly MeasureField[] = ["id", "label", "status"];

/** Elsewhere a line break is layout: 要確認\n事項 is one word. */
const lined: readonly MeasureField[] = ["progress", "deadline", "note"];
const lineBreaks = /\s*\n\s*/gu;

/**
 * 仮の記入: 調整中, ●●, ○月○日, 【P】. Where the same may have been meant, and where a writer says that there is
 * nothing to say of the progress (－, 特になし), it is only to be looked at.
 */
export const textPlaceholder = defineRule({
  id: "text.placeholder",
  severity: "error",
  needs: [],
  *check(sheet) {
    for (const each of cellsSaying(sheet, mayBePlaceholder)) {
      const { cell, field } = each;
      if (otherwiseChecked.includes(field)) continue;
      const found = placeholders(each);
      const isNothing = sheet.seesMerges && saysNoProgress(each);
      const details = { words: listed(found), nothing: isNothing ? cell.text.trim() : "" };
      if (found.some(({ isSure }) => isSure)) yield { cell, field, details };
      else if (found.length > 0 || isNothing) yield { cell, field, severity: "warning", details };
    }
  },
});

const mayBePlaceholder = (text: string): boolean =>
  saysUndecided(text) || placeholdersIn(text).length > 0 || saysNothing(text);

function placeholders({ cell, field }: FieldCell): Placeholder[] {
  if (field !== "deadline" && saysUndecided(cell.text)) return [{ words: cell.text.trim(), isSure: true }];
  return placeholdersIn(lined.includes(field) ? cell.text : cell.text.replace(lineBreaks, ""));
}

/** Whether the row is a 再掲, which need not say anything, a merged mark may tell. */
const saysNoProgress = ({ cell, field, row }: FieldCell): boolean =>
  field === "progress" && mustBeFilled(row) && saysNothing(cell.text);

const listed = (found: readonly Placeholder[]): string =>
  [...new Set(found.map(({ words }) => words))].join("、");
