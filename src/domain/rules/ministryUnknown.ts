import type { MinistryMention } from "../ministry/readMinistries";
import { ministryCandidates } from "../ministry/suggestMinistry";
import { eitherOf, ministryTexts, mentionDetections, writtenNames } from "./ministryMentions";
import { defineRule } from "./Rule";

/** 府省庁マスタにない名. A near name is offered only when it stands out, and never taken unasked. */
export const ministryUnknown = defineRule({
  id: "ministry.unknown",
  severity: "error",
  needs: ["ministries"],
  *check(sheet, context) {
    for (const said of ministryTexts(sheet, context)) {
      const unknown = said.mentions.filter((mention) => mention.form === "unknown");
      if (unknown.length === 0) continue;
      const candidates = new Map(
        unknown.map((mention) => [mention, ministryCandidates(mention.written, context.ministries)]),
      );
      const only = (mention: MinistryMention) =>
        candidates.get(mention)?.length === 1 ? candidates.get(mention)?.[0] : undefined;
      yield* mentionDetections(said, unknown, only, false, {
        names: writtenNames(unknown),
        candidates: [...candidates.values()]
          .map(eitherOf)
          .filter((names) => names !== "")
          .join("、"),
      });
    }
  },
});
