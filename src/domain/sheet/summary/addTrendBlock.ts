import { wholePercent } from "../../counting/percent";
import type { PreviousCounts } from "../../summary/PreviousCounts";
import { trendOf, type TrendLine } from "../../summary/trendLines";
import { roundingNote } from "../../summary/blockWords";
import { countedIn } from "../../summary/countedIn";
import { shareCell } from "../shareFormula";
import type { FormulaCell, ModelCell } from "../SheetModel";
import type { Proof } from "./Proof";
import type { SummaryFrame } from "./SummaryFrame";

/** Indexes of the counts. */
const column = {
  previous: 0,
  now: 1,
  change: 2,
  arrow: 3,
  previousShare: 4,
  nowShare: 5,
  points: 6,
} as const;
const HEADERS = ["前回", "今回", "増減", "動き", "前回（％）", "今回（％）", "差（ポイント）"];
export const TREND_WIDTH = HEADERS.length;

const ARROWS = { up: "↑", same: "→", down: "↓" } as const;
const BY_STAGE =
  "※ 前回と今回で状況の区分が違うため、区分の段階（実施済み・実施中・着手前・不明）ごとに比べています。";

/** 推移のブロック: this period beside the last, how many more or fewer, and which way. */
export function addTrendBlock(frame: SummaryFrame, previous: PreviousCounts): Proof[] {
  const { by, lines } = trendOf(previous, frame.tally);
  frame.addWords("推移", "heading");
  frame.addHeader(["区分", "内容"], HEADERS);
  const first = frame.draft.nextRow;
  const total = first + lines.length;
  const wholes = {
    previous: sumOf(lines, ({ previous: count }) => count),
    now: sumOf(lines, ({ now }) => now.value),
  };
  for (const line of lines) {
    const row = frame.draft.nextRow;
    const cells = [
      line.previous,
      frame.counted(line.now, column.now),
      ...changes(frame, line, row, total, wholes),
    ];
    lookAt(frame, frame.addLine(line.words, cells, ["text", "count"]));
  }
  const whole: TrendLine = {
    words: ["合計", ""],
    previous: wholes.previous,
    now: { terms: countedIn.row.base, value: wholes.now },
  };
  const sum = (index: number): string =>
    `=SUM(${frame.rangeDown(frame.firstCount + index, first, total - 1)})`;
  const sums = [
    { formula: sum(column.previous), value: wholes.previous },
    frame.summed(whole.now, column.now, sum(column.now)),
    ...changes(frame, whole, total, total, wholes),
  ];
  lookAt(frame, frame.addLine(["合計"], sums, ["totalText", "totalCount"]));
  frame.addWords(`※ 前回の数は「${previous.source}」（${previous.title}）を数えたものです。`, "note");
  // Its shares are to be compared, and an adjusted one may go up where the count has not.
  if (frame.rounding !== "each") frame.addWords(roundingNote("each"), "note");
  if (by === "stage") frame.addWords(BY_STAGE, "note");
  return [
    {
      word: "推移の今回",
      shown: frame.cellAt(total, column.now),
      counted: countedIn.row.base,
      value: wholes.now,
    },
  ];
}

interface Wholes {
  readonly previous: number;
  readonly now: number;
}

const sumOf = (lines: readonly TrendLine[], countOf: (line: TrendLine) => number): number =>
  lines.reduce((sum, line) => sum + countOf(line), 0);

/** 増減, its arrow, both shares, and the difference of the shares as they are shown. */
function changes(
  frame: SummaryFrame,
  { previous, now }: TrendLine,
  row: number,
  total: number,
  wholes: Wholes,
): ModelCell[] {
  const at = (index: number): string => frame.cellAt(row, index);
  const change = now.value - previous;
  const shares = [wholePercent(previous, wholes.previous), wholePercent(now.value, wholes.now)] as const;
  const isShared = `OR(${at(column.previousShare)}="",${at(column.nowShare)}="")`;
  return [
    { formula: `=${at(column.now)}-${at(column.previous)}`, value: change },
    {
      formula: `=IF(${at(column.change)}>0,"${ARROWS.up}",IF(${at(column.change)}<0,"${ARROWS.down}","${ARROWS.same}"))`,
      value: change > 0 ? ARROWS.up : change < 0 ? ARROWS.down : ARROWS.same,
    },
    share(frame, row, total, column.previous, shares[0]),
    share(frame, row, total, column.now, shares[1]),
    {
      formula: `=IF(${isShared},"",${at(column.nowShare)}-${at(column.previousShare)})`,
      value: shares[0] === undefined || shares[1] === undefined ? "" : shares[1] - shares[0],
    },
  ];
}

function share(
  frame: SummaryFrame,
  row: number,
  total: number,
  index: number,
  value: number | undefined,
): FormulaCell {
  return shareCell({ part: frame.cellAt(row, index), whole: frame.cellAt(total, index) }, value);
}

function lookAt({ draft, firstCount }: SummaryFrame, row: number): void {
  const look = (index: number, kind: "change" | "centered" | "percent"): void => {
    const at = firstCount + index;
    draft.look({ top: row, left: at, bottom: row, right: at }, kind);
  };
  look(column.change, "change");
  look(column.arrow, "centered");
  look(column.previousShare, "percent");
  look(column.nowShare, "percent");
  look(column.points, "change");
}
