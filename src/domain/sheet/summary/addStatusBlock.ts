import { percentSum, addsUpToHundred, wholePercent } from "../../counting/percent";
import { unknownStatus } from "../../counting/statusCode";
import type { StatusCounts } from "../../counting/StatusCounts";
import { cellAddress } from "../../grid/cellAddress";
import { countFormula } from "../countFormula";
import type { FormulaCell, ModelCell } from "../SheetModel";
import type { SummaryFrame } from "./SummaryFrame";

const WHERE_LETTERS_COME_FROM =
  "※ 施策数は、施策（ア、イ、ウ…）ごとに一つの状況を数えたものです。施策一覧の「施策状況」の列を直すと変わります。";

/** Where the totals of 状況別 stand, for the 検算. */
export interface StatusTotals {
  readonly rows: string;
  /** Absent where every row is a measure. */
  readonly letters?: string;
}

/** What is counted by one pair of columns. */
interface Measurand {
  readonly word: string;
  readonly counts: StatusCounts;
  readonly column: number;
  /** `counted`: the range of the codes' counts. */
  readonly cellOf: (code: string, value: number, counted: string) => FormulaCell;
}

/** 状況別: one line for each category with its share, of rows and, where they differ, of measures. */
export function addStatusBlock(frame: SummaryFrame): StatusTotals {
  const measurands = measurandsOf(frame);
  frame.addWords("状況別", "heading");
  frame.addHeader(
    ["区分", "内容"],
    measurands.flatMap(({ word }) => [word, "割合（％）"]),
  );
  const lines = [...frame.tally.scheme.categories, { code: unknownStatus, label: "" }];
  const first = frame.draft.nextRow;
  const total = first + lines.length;
  lines.forEach(({ code, label }, index) => {
    const cells = measurands.flatMap((each) => countAndShare(each, code, index, first, total));
    look(frame, frame.addLine([code, label], cells, ["text", "count"]), measurands);
  });
  const sums = measurands.flatMap((each) => totalAndShare(each, first, total));
  look(frame, frame.addLine(["合計"], sums, ["totalText", "totalCount"]), measurands);
  for (const each of measurands) frame.addWords(percentNote(each, first, total), "note");
  if (measurands.length > 1) frame.addWords(WHERE_LETTERS_COME_FROM, "note");
  return totalsOf(measurands, total);
}

function measurandsOf(frame: SummaryFrame): Measurand[] {
  const { tally, firstCount, table } = frame;
  const rows: Measurand = {
    word: "行数",
    counts: tally.byStatus,
    column: firstCount,
    cellOf: (code, value, counted) =>
      code === unknownStatus
        ? frame.unknown(value, [], counted)
        : frame.count(value, [{ column: "status", text: code }]),
  };
  const letters: Measurand = {
    word: "施策数",
    counts: tally.letters,
    column: firstCount + 2,
    cellOf: (code, value) => ({
      formula: `=${countFormula(table, [{ column: "letterStatus", text: code }])}`,
      value,
    }),
  };
  return tally.letters.total === tally.byStatus.total ? [rows] : [rows, letters];
}

function countAndShare(
  { counts, column, cellOf }: Measurand,
  code: string,
  index: number,
  first: number,
  total: number,
): ModelCell[] {
  const count = counts.byCategory[index] ?? counts.unknown;
  const counted = `${cellAddress(first, column)}:${cellAddress(total - 2, column)}`;
  return [cellOf(code, count, counted), share(count, counts.total, column, first + index, total)];
}

function totalAndShare({ counts, column }: Measurand, first: number, total: number): ModelCell[] {
  const range = `${cellAddress(first, column)}:${cellAddress(total - 1, column)}`;
  const sum = { formula: `=SUM(${range})`, value: counts.total };
  return [sum, share(counts.total, counts.total, column, total, total)];
}

function share(count: number, whole: number, column: number, row: number, total: number): FormulaCell {
  const [part, all] = [cellAddress(row, column), cellAddress(total, column)];
  return {
    formula: `=IF(${all}=0,"",ROUND(${part}*100/${all},0))`,
    value: wholePercent(count, whole) ?? "",
  };
}

function look({ draft }: SummaryFrame, row: number, measurands: readonly Measurand[]): void {
  for (const { column } of measurands) {
    draft.look({ top: row, left: column + 1, bottom: row, right: column + 1 }, "percent");
  }
}

/** Says that the rounded shares do not add up to 100, where so. */
function percentNote({ word, counts, column }: Measurand, first: number, total: number): FormulaCell {
  const all = cellAddress(total, column);
  const sum = `SUM(${cellAddress(first, column + 1)}:${cellAddress(total - 1, column + 1)})`;
  const [before, after] = [`※ ${word}の割合は一行ずつ四捨五入したもので、足すと`, "％になります。"];
  const lines = [...counts.byCategory, counts.unknown];
  return {
    formula: `=IF(OR(${all}=0,${sum}=100),"","${before}"&${sum}&"${after}")`,
    value: addsUpToHundred(lines) ? "" : `${before}${percentSum(lines)}${after}`,
  };
}

function totalsOf([rows, letters]: readonly Measurand[], row: number): StatusTotals {
  return {
    rows: cellAddress(row, rows?.column ?? 1),
    ...(letters && { letters: cellAddress(row, letters.column) }),
  };
}
