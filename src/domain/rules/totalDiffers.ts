import {
  countMeasures,
  otherRowsOfTotal,
  rowsOfTotal,
  type MeasureCounts,
  type TotalKind,
} from "../counting/totalScope";
import { claimedNumber, isTotal } from "../layout/lineKinds";
import type { SheetReading, TotalLine } from "../layout/SheetReading";
import type { MeasureField, MeasureRow } from "../measure/MeasureRow";
import { foldText } from "../text/foldText";
import { defineRule } from "./Rule";

/** 計の違い: the number that a total line claims is that of no way of counting the measures it may speak of. */
export const totalDiffers = defineRule({
  id: "total.differs",
  severity: "warning",
  needs: ["merges"],
  *check(sheet, { measures }) {
    for (const line of sheet.totals) {
      const words = lineTexts(line, sheet);
      const kind = kindOf(words);
      if (line.claimed === undefined || kind === undefined || !countsMeasures(line, sheet)) continue;
      const rows = rowsOfTotal(kind, line, sheet);
      const ways = waysOf(words);
      const others = [...otherRowsOfTotal(kind, line, sheet), ...(kind === "total" ? [measures.rows] : [])];
      if (rows.length === 0 || isClaimed(numbersIn(words), [rows, ...others], ways)) continue;
      const counts = countMeasures(rows);
      yield {
        cell: line.cell,
        field: "sheet",
        ...suggestionFor(line, counts, ways),
        details: { claimed: line.claimed, ...counts },
      };
    }
  },
});

const subtotal = /小計|[節章項目野]計/u;
/** Heads of ministries, 延べ and 再掲 by themselves are counted otherwise. */
const otherCount = /延べ|実数|[省庁府院]計|委員会計|官房計|(?:^|うち)再掲$/u;

function kindOf(words: readonly string[]): TotalKind | undefined {
  const said = words.filter(isTotal).map(foldText);
  if (said.some((word) => otherCount.test(word))) return undefined;
  return said.some((word) => subtotal.test(word)) ? "subtotal" : "total";
}

const lineTexts = ({ cell }: TotalLine, { reader }: SheetReading): string[] =>
  reader.filledColumns(cell.row).map((column) => reader.own(cell.row, column)?.text ?? "");

const numbersIn = (words: readonly string[]): number[] =>
  words.map(claimedNumber).filter((number) => number !== undefined);

const countedFields: readonly MeasureField[] = ["id", "chapter", "section", "item", "group", "label", "name"];
const unit = /[施件項行]/u;

/** A bare number in a column of something else (予算額, 状況) is the sum of that. */
function countsMeasures({ cell }: TotalLine, { tables }: SheetReading): boolean {
  if (unit.test(cell.text)) return true;
  const columns = tables.flatMap(({ columnReadings }) => columnReadings);
  const own = columns.filter(({ column }) => column === cell.column);
  return own.every(({ field }) => field !== undefined && countedFields.includes(field));
}

type Way = keyof MeasureCounts;
const allWays: readonly Way[] = ["rows", "live", "letters", "liveLetters"];

/** （再掲を除く） and （再掲を含む） say how it was counted. */
function waysOf(words: readonly string[]): readonly Way[] {
  const said = foldText(words.join(""));
  if (/再掲を?除|除く?再掲/u.test(said)) return ["live", "liveLetters"];
  return /再掲を?含/u.test(said) ? ["rows", "letters"] : allWays;
}

const isClaimed = (
  claims: readonly number[],
  scopes: readonly (readonly MeasureRow[])[],
  ways: readonly Way[],
): boolean =>
  scopes.some((rows) => {
    const counts = countMeasures(rows);
    return ways.some((way) => claims.includes(counts[way]));
  });

/** The nearest of the counts; of two as near the first. A formula is not to be overwritten with its answer. */
function suggestionFor({ cell, claimed = 0 }: TotalLine, counts: MeasureCounts, ways: readonly Way[]) {
  if (cell.formula !== undefined) return {};
  const distance = (way: Way): number => Math.abs(counts[way] - claimed);
  const [nearest = "rows"] = ways.toSorted((a, b) => distance(a) - distance(b));
  return { suggestion: withNumber(cell.text, counts[nearest]), safe: false };
}

/** In the width in which the number was written. */
const withNumber = (text: string, number: number): string =>
  text.replace(/[0-9]+|[０-９]+/u, (written) => (/[0-9]/u.test(written) ? String(number) : wide(number)));

const wide = (number: number): string =>
  String(number).replace(/\d/gu, (digit) => "０１２３４５６７８９".charAt(Number(digit)));
