import { suggestMinistry } from "../ministry/suggestMinistry";
import { ministryCells, mentionDetection, writtenNames } from "./ministryMentions";
import { defineRule } from "./Rule";

/** 府省庁マスタにない名. A near name is offered only when it stands out, and never taken unasked. */
export const ministryUnknown = defineRule({
  id: "ministry.unknown",
  severity: "error",
  needs: ["ministries"],
  *check(sheet, context) {
    for (const { cell, mentions } of ministryCells(sheet, context)) {
      const unknown = mentions.filter((mention) => mention.form === "unknown");
      if (unknown.length === 0) continue;
      const near = (written: string) => suggestMinistry(written, context.ministries);
      const candidates = unknown.map((mention) => near(mention.written) ?? "");
      yield mentionDetection(cell, unknown, (mention) => near(mention.written), false, {
        names: writtenNames(unknown),
        candidates: candidates.filter((name) => name !== "").join("、"),
      });
    }
  },
});
