import { ministryTexts, mentionDetections, writtenNames } from "./ministryMentions";
import { defineRule } from "./Rule";

/** 総称のゆれ: a loose form of a group term (全府省, 関係省庁). Whom it covers only its writer knows. */
export const ministryGroupTerm = defineRule({
  id: "ministry.group-term",
  severity: "warning",
  needs: ["ministries"],
  *check(sheet, context) {
    for (const said of ministryTexts(sheet, context)) {
      const loose = said.mentions.filter(({ form }) => form === "loose");
      if (loose.length === 0) continue;
      const terms = loose.map((mention) => mention.entry?.name ?? "").join("、");
      yield* mentionDetections(said, loose, (mention) => mention.entry?.name, false, {
        names: writtenNames(loose),
        terms,
      });
    }
  },
});
