import type { MinistryIndex } from "../ministry/MinistryIndex";
import { isInForce, type MinistryEntry } from "../ministry/MinistryMaster";
import { ministryTexts, mentionDetections, writtenNames } from "./ministryMentions";
import { defineRule } from "./Rule";

/** その年度に存在しない府省庁: in force on no day of the fiscal year. */
export const ministryNotInForce = defineRule({
  id: "ministry.not-in-force",
  severity: "warning",
  needs: ["ministries", "fiscalYear"],
  *check(sheet, { facts, ministries, ...context }) {
    const { fiscalYear } = facts;
    if (fiscalYear === undefined) return;
    for (const said of ministryTexts(sheet, { facts, ministries, ...context })) {
      const gone = said.mentions.filter(({ entry }) => entry !== undefined && !isInForce(entry, fiscalYear));
      if (gone.length === 0) continue;
      const heir = (entry: MinistryEntry | undefined) =>
        entry && relatedInForce(entry, fiscalYear, ministries);
      yield* mentionDetections(said, gone, (mention) => heir(mention.entry), false, {
        names: writtenNames(gone),
        fiscalYear,
        related: gone
          .map(({ entry }) => heir(entry) ?? "")
          .filter((name) => name !== "")
          .join("、"),
      });
    }
  },
});

/** The successor or predecessor that existed in the year, however many steps away. */
function relatedInForce(entry: MinistryEntry, fiscalYear: number, index: MinistryIndex): string | undefined {
  const direction = entry.to !== undefined && entry.to < `${fiscalYear}-04-01` ? "successor" : "predecessor";
  let name = entry[direction];
  while (name !== undefined) {
    const related = index.entry(name);
    if (!related) return undefined;
    if (isInForce(related, fiscalYear)) return related.name;
    name = related[direction];
  }
  return undefined;
}
