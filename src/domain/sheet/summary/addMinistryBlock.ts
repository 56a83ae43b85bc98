import type { MinistryCount, MinistryLineKind } from "../../counting/countMinistries";
import { markedName } from "../../counting/ministryKeys";
import { sumCounts, type StatusCounts } from "../../counting/StatusCounts";
import { cellAddress } from "../../grid/cellAddress";
import type { CountCondition } from "../countFormula";
import type { SummaryFrame } from "./SummaryFrame";

/** What stands over the lines of a kind; bodies need no word. */
const kindWords: Readonly<Partial<Record<MinistryLineKind, string>>> = {
  group: "まとめの呼び方",
  nonMinistry: "府省庁以外の団体",
  unknown: "府省庁マスタにない名前",
  nobody: "その他",
};
const NOBODY = "（担当の記載なし）";
const WHY_THEY_DIFFER =
  "※ 延べは、複数の府省庁が担当する行をそれぞれの府省庁で一回ずつ数えます。実数は、一行を一回だけ数えます。";

/** Where the 実数 stands, for the 検算. */
export interface MinistryTotals {
  readonly live: string;
}

/** 府省庁別: 延べ by ministry, then 延べ計 and 実数, and why they differ. */
export function addMinistryBlock(frame: SummaryFrame): MinistryTotals {
  const { ministries, byStatus, scheme } = frame.tally;
  frame.addWords("府省庁別", "heading");
  frame.addStatusHeader(["府省庁"], "計（延べ）");
  const first = frame.draft.nextRow;
  ministries.forEach((line, index) => addMinistryLine(frame, line, ministries[index - 1]?.kind));
  const mentions = ministries.map(({ counts }) => counts);
  addSumLine(frame, first, frame.draft.nextRow - 1, sumCounts(mentions, scheme));
  const live = frame.addCounts(["実数（行・再掲を除く）"], byStatus, [], ["totalText", "totalCount"]);
  frame.addWords(WHY_THEY_DIFFER, "note");
  return { live: cellAddress(live, frame.totalColumn) };
}

function addMinistryLine(
  frame: SummaryFrame,
  { kind, name, keyName, counts }: MinistryCount,
  kindAbove: MinistryLineKind | undefined,
): void {
  const words = kindWords[kind];
  if (kind !== kindAbove && words !== undefined) frame.addWords(words, "subtotalText");
  const isNobody = kind === "nobody";
  const condition: CountCondition = {
    column: "ministryKey",
    text: markedName(keyName),
    match: isNobody ? "whole" : "part",
  };
  frame.addCounts([isNobody ? NOBODY : name], counts, [condition]);
}

function addSumLine(frame: SummaryFrame, first: number, last: number, sums: StatusCounts): void {
  const values = [...sums.byCategory, sums.unknown, sums.total];
  const cells = values.map((value, index) => {
    const range = frame.rangeDown(frame.firstCount + index, first, last);
    return { formula: last < first ? "=0" : `=SUM(${range})`, value };
  });
  frame.addLine(["延べ計"], cells, ["totalText", "totalCount"]);
}
