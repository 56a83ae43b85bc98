import { ministryTexts, writtenNames } from "./ministryMentions";
import { defineRule } from "./Rule";

/** 府省庁より細かい、又は府省庁ではない名: a known body with its bureau, or a known non-ministry. */
export const ministryUnit = defineRule({
  id: "ministry.unit",
  severity: "info",
  needs: ["ministries"],
  *check(sheet, context) {
    for (const { mentions, cells } of ministryTexts(sheet, context)) {
      const units = mentions.filter(({ unit, entry }) => unit !== undefined || entry?.kind === "nonMinistry");
      if (units.length === 0) continue;
      const names = writtenNames(
        units.map((mention) => ({ ...mention, written: mention.written + (mention.unit ?? "") })),
      );
      for (const cell of cells) yield { cell, field: "ministries", details: { names } };
    }
  },
});
