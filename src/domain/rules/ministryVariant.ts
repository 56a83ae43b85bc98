import { mentionName, type MinistryMention } from "../ministry/readMinistries";
import { stripInvisible } from "../text/invisibleCharacters";
import { ministryCells, mentionDetection } from "./ministryMentions";
import { defineRule } from "./Rule";

/** Spaces around the whole text part it from the same name elsewhere; line breaks there are layout. */
const outerSpaces = /^[ \t\u3000]+|[ \t\u3000]+$/gu;

/** 府省庁名の表記ゆれ: the right name but for spaces, width, radicals or old kanji. */
export const ministryVariant = defineRule({
  id: "ministry.variant",
  severity: "warning",
  needs: ["ministries"],
  *check(sheet, context) {
    for (const { cell, mentions } of ministryCells(sheet, context)) {
      const variants = mentions.filter((each) => each.form === "variant" && !isOnlyUnseen(each));
      const right = (variants.length > 0 ? variants : mentions).map(mentionName).join("、");
      const repaired = mentionDetection(cell, variants, (mention) => mention.entry?.name, true, { right });
      const suggestion = (repaired.suggestion ?? cell.text).replace(outerSpaces, "");
      if (suggestion !== cell.text) yield { ...repaired, suggestion };
    }
  },
});

/** text.invisible tells of letters that nobody sees. */
const isOnlyUnseen = ({ written, entry }: MinistryMention): boolean =>
  stripInvisible(written) === entry?.name;
