import { partPercents } from "../../counting/partPercents";
import { addsUpToHundred, percentSum } from "../../counting/percent";
import { unknownStatus } from "../../counting/statusCode";
import type { StatusCounts } from "../../counting/StatusCounts";
import type { StatusCategory } from "../../status/StatusScheme";
import { axisMembers } from "../../summary/axisMembers";
import { roundingNote } from "../../summary/blockWords";
import { countedIn } from "../../summary/countedIn";
import { allOf, type CountTerms } from "../../summary/CountTerms";
import type { CountUnit } from "../../summary/SummaryBlock";
import { shareCell } from "../shareFormula";
import type { FormulaCell, ModelCell } from "../SheetModel";
import type { Proof } from "./Proof";
import type { SummaryFrame } from "./SummaryFrame";

const WHERE_LETTERS_COME_FROM =
  "※ 施策数は、施策（ア、イ、ウ…）ごとに一つの状況を数えたものです。施策一覧の「施策状況」の列を直すと変わります。";

/** What is counted by one pair of columns: the counts, and their shares beside them. */
interface Measurand {
  readonly word: string;
  readonly counts: StatusCounts;
  /** Of the counts, from 0. */
  readonly index: number;
  readonly base: CountTerms;
  /** By the lines. */
  readonly terms: readonly CountTerms[];
}

/** Rows of the block's lines and of its 合計. */
interface Lines {
  readonly first: number;
  readonly total: number;
}

/** 状況別: one line for each category with its meaning and its share, of rows and, where they differ, of measures. */
export function addOverallBlock(frame: SummaryFrame): Proof[] {
  const measurands = measurandsOf(frame);
  frame.addWords("状況別", "heading");
  frame.addHeader(
    ["区分", "内容"],
    measurands.flatMap(({ word }) => [word, "割合（％）"]),
  );
  const categories = [...frame.tally.scheme.categories, undefined];
  const first = frame.draft.nextRow;
  const lines = { first, total: first + categories.length };
  categories.forEach((category, index) => addCategory(frame, category, index, measurands, lines));
  addTotal(frame, measurands, lines);
  for (const note of percentNotes(frame, measurands, lines)) frame.addWords(note, "note");
  if (measurands.length > 1) frame.addWords(WHERE_LETTERS_COME_FROM, "note");
  return measurands.map(({ word, index, base, counts }) => ({
    word: `状況別（${word}）`,
    shown: frame.cellAt(lines.total, index),
    counted: base,
    value: counts.total,
  }));
}

function measurandsOf(frame: SummaryFrame): Measurand[] {
  const { tally } = frame;
  const measurand = (unit: CountUnit, index: number): Measurand => {
    const { base } = countedIn[unit];
    const members = axisMembers.status(tally.rows, { tally, unit, relisted: false });
    return {
      word: unit === "row" ? "行数" : "施策数",
      counts: unit === "row" ? tally.byStatus : tally.letters,
      index,
      base,
      terms: members.map(({ terms }) => allOf(base, terms)),
    };
  };
  const isSame = tally.letters.total === tally.byStatus.total;
  return isSame ? [measurand("row", 0)] : [measurand("row", 0), measurand("letter", 2)];
}

function addCategory(
  frame: SummaryFrame,
  category: StatusCategory | undefined,
  line: number,
  measurands: readonly Measurand[],
  lines: Lines,
): void {
  const cells = measurands.flatMap((measurand): ModelCell[] => {
    const { index, terms } = measurand;
    const value = partsOf(measurand)[line] ?? 0;
    return [frame.counted({ terms: terms[line] ?? [], value }, index), share(frame, measurand, line, lines)];
  });
  const words = [category?.code ?? unknownStatus, category ? meaning(category) : ""];
  look(frame, frame.addLine(words, cells, ["text", "count"]), measurands);
}

const meaning = ({ label, definition }: StatusCategory): string =>
  [label, definition].filter((words) => words !== "").join("：");

function addTotal(frame: SummaryFrame, measurands: readonly Measurand[], lines: Lines): void {
  const sums = measurands.flatMap(({ counts: { total }, index, base }): ModelCell[] => {
    const range = frame.rangeDown(frame.firstCount + index, lines.first, lines.total - 1);
    const sum = frame.summed({ terms: base, value: total }, index, `=SUM(${range})`);
    const cell = frame.cellAt(lines.total, index);
    return [sum, shareCell({ part: cell, whole: cell }, total === 0 ? undefined : 100)];
  });
  look(frame, frame.addLine(["合計"], sums, ["totalText", "totalCount"]), measurands);
}

const partsOf = ({ counts: { byCategory, unknown } }: Measurand): number[] => [...byCategory, unknown];

function share(
  frame: SummaryFrame,
  measurand: Measurand,
  line: number,
  { first, total }: Lines,
): FormulaCell {
  const { index } = measurand;
  const part = frame.cellAt(first + line, index);
  const counts = frame.rangeDown(frame.firstCount + index, first, total - 1);
  const parts = { counts, length: total - first, steps: `ROW(${counts})-ROW(${part})` };
  const isAdjusted = frame.rounding === "largestRemainder";
  return shareCell(
    { part, whole: frame.cellAt(total, index), parts: isAdjusted ? parts : undefined },
    partPercents[frame.rounding](partsOf(measurand))[line],
  );
}

function look({ draft, firstCount }: SummaryFrame, row: number, measurands: readonly Measurand[]): void {
  for (const { index } of measurands) {
    const column = firstCount + index + 1;
    draft.look({ top: row, left: column, bottom: row, right: column }, "percent");
  }
}

/** 割合の注記: which rule was used where it is not the usual one, else where shares do not add up to 100. */
const percentNotes = (
  frame: SummaryFrame,
  measurands: readonly Measurand[],
  lines: Lines,
): readonly ModelCell[] =>
  frame.rounding === "each"
    ? measurands.map((each) => unevenNote(frame, each, lines))
    : [roundingNote(frame.rounding)];

/** Says that the rounded shares do not add up to 100, where so. */
function unevenNote(frame: SummaryFrame, measurand: Measurand, { first, total }: Lines): FormulaCell {
  const { word, index } = measurand;
  const sum = `SUM(${frame.rangeDown(frame.firstCount + index + 1, first, total - 1)})`;
  const [before, after] = [`※ ${word}の割合は一行ずつ四捨五入したもので、足すと`, "％になります。"];
  const parts = partsOf(measurand);
  return {
    formula: `=IF(OR(${frame.cellAt(total, index)}=0,${sum}=100),"","${before}"&${sum}&"${after}")`,
    value: addsUpToHundred(parts) ? "" : `${before}${percentSum(parts)}${after}`,
  };
}
