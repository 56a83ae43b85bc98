import { mentionName, type MinistryMention } from "../ministry/readMinistries";
import { stripInvisible } from "../text/invisibleCharacters";
import { mentionDetections, ministryTexts } from "./ministryMentions";
import { defineRule } from "./Rule";

/** Spaces around the whole text part it from the same name elsewhere; line breaks there are layout. */
const outerSpaces = /^[ \t\u3000]+|[ \t\u3000]+$/gu;

/** 府省庁名の表記ゆれ: the right name but for spaces, width, radicals or old kanji. */
export const ministryVariant = defineRule({
  id: "ministry.variant",
  severity: "warning",
  needs: ["ministries"],
  *check(sheet, context) {
    for (const said of ministryTexts(sheet, context)) {
      const { text, mentions } = said;
      const variants = mentions.filter((each) => each.form === "variant" && !isOnlyUnseen(each));
      const right = (variants.length > 0 ? variants : mentions).map(mentionName).join("、");
      for (const repaired of mentionDetections(said, variants, ({ entry }) => entry?.name, true, { right })) {
        const suggestion = (repaired.suggestion ?? text).replace(outerSpaces, "");
        if (suggestion !== text) yield { ...repaired, suggestion };
      }
    }
  },
});

/** text.invisible tells of letters that nobody sees. */
const isOnlyUnseen = ({ written, entry }: MinistryMention): boolean =>
  stripInvisible(written) === entry?.name;
