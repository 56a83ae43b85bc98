import { ministryCells, mentionDetection, writtenNames } from "./ministryMentions";
import { defineRule } from "./Rule";

/** 府省庁の略称. A non-ministry may go by its letters (IPA): nobody would write it out. */
export const ministryAbbreviation = defineRule({
  id: "ministry.abbreviation",
  severity: "warning",
  needs: ["ministries"],
  *check(sheet, context) {
    for (const { cell, mentions } of ministryCells(sheet, context)) {
      const short = mentions.filter(({ form, entry }) => form === "abbreviation" && entry?.kind === "body");
      if (short.length === 0) continue;
      const full = short.map((mention) => mention.entry?.name ?? "").join("、");
      yield mentionDetection(cell, short, (mention) => mention.entry?.name, true, {
        names: writtenNames(short),
        full,
      });
    }
  },
});
