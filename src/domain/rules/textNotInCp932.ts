import { letterLookalikes } from "../label/labelLetters";
import type { MeasureField } from "../measure/MeasureRow";
import { ministryKey } from "../ministry/MinistryIndex";
import { notInCp932 } from "../text/cp932";
import { stripInvisible } from "../text/invisibleCharacters";
import { withLatinLetters } from "../text/lookalikeScripts";
import { hasPrivateUse } from "../text/privateUse";
import { findInTexts } from "./fieldCells";
import { defineRule } from "./Rule";

/** CP932 にない文字: a CSV for Windows loses them. What other rules mend anyway is not told twice. */
export const textNotInCp932 = defineRule({
  id: "text.not-in-cp932",
  severity: "info",
  needs: [],
  *check(sheet) {
    for (const { field, cell, found } of findInTexts(sheet, notInCp932)) {
      const lost = found.filter((each) => isToldHereOnly(each) && !isMendedIn(field, each));
      if (lost.length > 0) yield { cell, field, details: { characters: lost.join(" ") } };
    }
  },
});

function isToldHereOnly(character: string): boolean {
  return (
    stripInvisible(character) === character &&
    withLatinLetters(character) === character &&
    !hasPrivateUse(character)
  );
}

/** Whether the rule of a field's own words has a better letter for it: 亻）, 產業省, ✕. */
function isMendedIn(field: MeasureField, character: string): boolean {
  if (field === "status") return true;
  if (field === "label") return character in letterLookalikes;
  return field === "ministries" && ministryKey(character) !== character;
}
