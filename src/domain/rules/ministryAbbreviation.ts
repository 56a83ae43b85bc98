import { isInForce } from "../ministry/MinistryMaster";
import type { MinistryMention } from "../ministry/readMinistries";
import { eitherOf, ministryTexts, mentionDetections, writtenNames } from "./ministryMentions";
import { defineRule, type CheckContext } from "./Rule";

/**
 * 府省庁の略称. A non-ministry may go by its letters (IPA): nobody would write it out. A body that did not exist in
 * the year is ministry.not-in-force's; of an alias that may be two bodies' it is asked which is meant.
 */
export const ministryAbbreviation = defineRule({
  id: "ministry.abbreviation",
  severity: "warning",
  needs: ["ministries"],
  *check(sheet, context) {
    for (const said of ministryTexts(sheet, context)) {
      const short = said.mentions.filter((mention) => isAbbreviation(mention, context));
      if (short.length === 0) continue;
      yield* mentionDetections(said, short, fullName, true, {
        names: writtenNames(short),
        full: short.map((mention) => eitherOf(meant(mention))).join("、"),
      });
    }
  },
});

const isAbbreviation = ({ form, entry }: MinistryMention, { facts: { fiscalYear } }: CheckContext): boolean =>
  form === "abbreviation" &&
  entry?.kind === "body" &&
  (fiscalYear === undefined || isInForce(entry, fiscalYear));

const meant = ({ entry, others = [] }: MinistryMention): string[] =>
  entry ? [entry, ...others].map(({ name }) => name) : [];

const fullName = (mention: MinistryMention): string | undefined =>
  mention.others ? undefined : mention.entry?.name;
