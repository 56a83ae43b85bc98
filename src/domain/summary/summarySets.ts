import type { DocumentFacts } from "../document/DocumentFacts";
import { crossBlock, type SummaryBlock } from "./SummaryBlock";

/** 用意した組み合わせ, by the 期 for which they are meant. */
export const summarySets = {
  firstHalf: [
    { kind: "overall" },
    { kind: "trend" },
    crossBlock(["policyArea"], { percent: "row", chart: true }),
    crossBlock(["headings"]),
    crossBlock(["ministry"], { chart: true }),
    crossBlock(["deadline"]),
  ],
  yearEnd: [
    { kind: "overall" },
    { kind: "trend" },
    crossBlock(["policyArea"], { percent: "row", chart: true }),
    crossBlock(["headings"]),
    crossBlock(["ministry"], { percent: "row", chart: true }),
    crossBlock(["policyArea"], { columns: "done", percent: "row" }),
    crossBlock(["deadline"], { columns: "done" }),
  ],
} as const satisfies Record<string, readonly SummaryBlock[]>;
export type SummarySetName = keyof typeof summarySets;

/** 集計の組み立て: a ready set, or blocks of the user's own (自由). */
export type SummaryChoice = SummarySetName | readonly SummaryBlock[];

export const setOfTerm = ({ term }: DocumentFacts): SummarySetName =>
  term === "年度末" ? "yearEnd" : "firstHalf";

/** The blocks that are chosen; where nothing is, those that are meant for the document's 期. */
export const chosenBlocks = (
  choice: SummaryChoice | undefined,
  facts: DocumentFacts,
): readonly SummaryBlock[] => {
  const chosen = choice ?? setOfTerm(facts);
  return typeof chosen === "string" ? summarySets[chosen] : chosen;
};
