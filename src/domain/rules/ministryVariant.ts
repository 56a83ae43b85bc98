import { ministryCells, mentionDetection, writtenNames } from "./ministryMentions";
import { defineRule } from "./Rule";

/** 府省庁名の表記ゆれ: the right name but for spaces, width, radicals or old kanji. */
export const ministryVariant = defineRule({
  id: "ministry.variant",
  severity: "warning",
  needs: ["ministries"],
  *check(sheet, context) {
    for (const { cell, mentions } of ministryCells(sheet, context)) {
      const variants = mentions.filter(({ form }) => form === "variant");
      if (variants.length === 0) continue;
      const names = variants.map((mention) => mention.entry?.name ?? "").join("、");
      yield mentionDetection(cell, variants, (mention) => mention.entry?.name, true, {
        names: writtenNames(variants),
        right: names,
      });
    }
  },
});
