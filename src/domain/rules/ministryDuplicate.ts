import type { MinistryMention } from "../ministry/readMinistries";
import { ministryKey } from "../ministry/MinistryIndex";
import { ministryCells, writtenNames } from "./ministryMentions";
import { defineRule } from "./Rule";

/** 同じ府省庁が二度. The later one is taken out with the separator before it. */
export const ministryDuplicate = defineRule({
  id: "ministry.duplicate",
  severity: "warning",
  needs: ["ministries"],
  *check(sheet, context) {
    for (const { cell, mentions } of ministryCells(sheet, context)) {
      const repeated = mentions.filter((mention, index) => mentions.findIndex(isSame(mention)) < index);
      if (repeated.length === 0) continue;
      const suggestion = withoutMentions(cell.text, mentions, repeated);
      yield {
        cell,
        field: "ministries",
        ...(suggestion !== undefined && { suggestion, safe: true }),
        details: { names: writtenNames(repeated) },
      };
    }
  },
});

/** A ministry and its own bureau beside it are two. */
const identity = ({ entry, written, unit }: MinistryMention): string =>
  `${entry?.name ?? ministryKey(written)} ${ministryKey(unit ?? "")}`;

const isSame = (mention: MinistryMention) => (other: MinistryMention) =>
  identity(mention) === identity(other);

/** Undefined where a unit stands behind a name, as the cut could then not be told. */
function withoutMentions(
  text: string,
  mentions: readonly MinistryMention[],
  repeated: readonly MinistryMention[],
): string | undefined {
  if (mentions.some(({ unit }) => unit !== undefined)) return undefined;
  return mentions.reduceRight((result, mention, index) => {
    const before = mentions[index - 1];
    return before && repeated.includes(mention)
      ? result.slice(0, before.end) + result.slice(mention.end)
      : result;
  }, text);
}
