import { groupBy } from "../collection/groupBy";
import type { MinistryMention } from "../ministry/readMinistries";
import { ministryKey } from "../ministry/MinistryIndex";
import { ministryTexts, writtenNames } from "./ministryMentions";
import { defineRule } from "./Rule";

/** 同じ府省庁が二度. Of the two the better written one stays; a 及び moves to the new last name. */
export const ministryDuplicate = defineRule({
  id: "ministry.duplicate",
  severity: "warning",
  needs: ["ministries"],
  *check(sheet, context) {
    for (const { text, mentions, cells } of ministryTexts(sheet, context)) {
      const surplus = surplusMentions(mentions);
      if (surplus.length === 0) continue;
      const suggestion = withoutMentions(text, mentions, surplus);
      const repair = suggestion !== undefined && { suggestion, safe: true };
      const details = { names: writtenNames(surplus) };
      for (const cell of cells) yield { cell, field: "ministries", ...repair, details };
    }
  },
});

/** A ministry and its own bureau beside it are two. */
const identity = ({ entry, written, unit }: MinistryMention): string =>
  `${entry?.name ?? ministryKey(written)} ${ministryKey(unit ?? "")}`;

/** All but one of the mentions of each body: the exactly written one stays, else the first. */
function surplusMentions(mentions: readonly MinistryMention[]): MinistryMention[] {
  return [...groupBy(mentions, identity).values()].flatMap((same) => {
    const kept = same.find(({ form }) => form === "exact") ?? same[0];
    return same.filter((mention) => mention !== kept);
  });
}

/** Undefined where a unit stands behind a name, as the cut could then not be told. */
function withoutMentions(
  text: string,
  mentions: readonly MinistryMention[],
  surplus: readonly MinistryMention[],
): string | undefined {
  if (mentions.some(({ unit }) => unit !== undefined)) return undefined;
  const names = mentions.map(({ written }) => written);
  const between = mentions.slice(1).map((mention, index) => text.slice(mentions[index]?.end, mention.start));
  for (let index = mentions.length - 1; index >= 0; index--) {
    const mention = mentions[index];
    if (!mention || !surplus.includes(mention)) continue;
    const isLast = index === names.length - 1;
    names.splice(index, 1);
    // The last separator (及び) belongs before whichever name is last.
    between.splice(Math.max(isLast ? index - 2 : index - 1, 0), 1);
  }
  const list = names.map((name, index) => name + (between[index] ?? "")).join("");
  return text.slice(0, mentions[0]?.start) + list + text.slice(mentions.at(-1)?.end);
}
