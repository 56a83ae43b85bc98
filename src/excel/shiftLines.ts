import type { MergedArea } from "../domain/grid/Grid";

/** 行・列のずれ: lines (rows or columns) came or went; `at` is the first of them, from 1. */
export interface LineShift {
  readonly isInsertion: boolean;
  readonly at: number;
  readonly count: number;
}

type Span = readonly [first: number, last: number];

/** Where lines stand after a shift; undefined where all of them went. A span grows by what came inside it. */
function shiftSpan([first, last]: Span, { isInsertion, at, count }: LineShift): Span | undefined {
  if (isInsertion) return [at <= first ? first + count : first, at <= last ? last + count : last];
  const goneBefore = (line: number): number => Math.min(Math.max(line - at, 0), count);
  const moved: Span = [first - goneBefore(first), last - goneBefore(last + 1)];
  return moved[1] < moved[0] ? undefined : moved;
}

/** 範囲のずれ: undefined where all of its rows or columns went. */
export function shiftArea<Area extends MergedArea>(
  area: Area,
  lines: "rows" | "columns",
  shift: LineShift,
): Area | undefined {
  const { top, left, bottom, right } = area;
  if (lines === "rows") {
    const rows = shiftSpan([top, bottom], shift);
    return rows && { ...area, top: rows[0], bottom: rows[1] };
  }
  const columns = shiftSpan([left, right], shift);
  return columns && { ...area, left: columns[0], right: columns[1] };
}

/** Where a line stands after a shift; undefined where it went. */
export const shiftNumber = (number: number, shift: LineShift): number | undefined =>
  shiftSpan([number, number], shift)?.[0];

/** Numbers of lines after a shift, without those that went. */
export const shiftNumbers = (numbers: readonly number[], shift: LineShift): number[] =>
  numbers.flatMap((number) => shiftNumber(number, shift) ?? []);

/** Entries by line, from 1, after a shift: empty ones where lines came. */
export function shiftEntries<Entry>(
  entries: readonly Entry[],
  { isInsertion, at, count }: LineShift,
  empty: Entry,
): readonly Entry[] {
  if (!isInsertion) return entries.toSpliced(at - 1, count);
  if (at > entries.length) return entries;
  const came = Array.from({ length: count }, () => empty);
  return [...entries.slice(0, at - 1), ...came, ...entries.slice(at - 1)];
}
