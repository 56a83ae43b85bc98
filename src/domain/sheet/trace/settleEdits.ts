import { groupBy } from "../../collection/groupBy";
import type { Tally, TalliedRow } from "../../counting/tallyMeasures";
import { cellAddress } from "../../grid/cellAddress";
import { headingFields, type SourceCell } from "../../measure/MeasureRow";
import { placeKey, rowPlace } from "./rowPlace";
import type { TracedCell, TracedRow } from "./TracedLine";

/** A place of our sheet, and what its row says now. */
export interface ShownCell {
  readonly sheet: string;
  readonly line: TracedRow;
  readonly cell: TracedCell;
  readonly row: TalliedRow | undefined;
  /** Whether its line stands there several times. */
  readonly isTwice: boolean;
}

/** An edit that might be taken back. */
export interface Candidate extends ShownCell {
  readonly sourceSheet: string;
  readonly source: SourceCell;
}

/**
 * 修正をまとめる: a cell that several lines show changes only where all of them say the same, and a heading only together
 * with all that are the same heading.
 */
export function settleEdits(
  candidates: readonly Candidate[],
  shown: readonly ShownCell[],
  tally: Tally,
): { agreed: Candidate[]; shared: Candidate[] } {
  const showing = linesShowing(candidates, shown);
  const isWhole = wholeHeadings(candidates, tally);
  const agreed: Candidate[] = [];
  const shared: Candidate[] = [];
  for (const [key, same] of groupBy(candidates, sourceKey)) {
    const [first] = same;
    const lines = new Set(same.map(({ line }) => line));
    const agree = same.every(({ cell }) => cell.text === first?.cell.text);
    if (first && agree && lines.size === showing.get(key)?.size && isWhole(first)) agreed.push(first);
    else shared.push(...same);
  }
  return { agreed, shared };
}

const sourceKey = ({ sourceSheet, source }: Pick<Candidate, "sourceSheet" | "source">): string =>
  placeKey({ sheet: sourceSheet, cell: cellAddress(source.row, source.column) });

/** The lines of ours that show each cell in question. */
function linesShowing(
  candidates: readonly Candidate[],
  shown: readonly ShownCell[],
): ReadonlyMap<string, ReadonlySet<TracedRow>> {
  const lines = new Map(candidates.map((candidate) => [sourceKey(candidate), new Set<TracedRow>()]));
  const fields = new Set(candidates.map(({ cell }) => cell.shows.field));
  for (const { cell, row, line } of shown) {
    const { field } = cell.shows;
    const source = field && fields.has(field) ? row?.row.cells[field] : undefined;
    if (row && source) lines.get(sourceKey({ sourceSheet: row.row.sheet, source }))?.add(line);
  }
  return lines;
}

/** Whether every row that stands under the heading of a candidate is to have the new one. */
function wholeHeadings(candidates: readonly Candidate[], tally: Tally): (candidate: Candidate) => boolean {
  const headings = candidates.filter(({ line }) => line.isHeading);
  const edited = new Set(headings.map(({ cell, row }) => headingKey(cell, row) + rowKey(row)));
  const rows = groupBy(headings, ({ cell, row }) => headingKey(cell, row));
  const whole = new Map(
    [...rows].map(([key, [first]]) => [
      key,
      first === undefined ||
        tally.rows.every((row) => headingKey(first.cell, row) !== key || edited.has(key + rowKey(row))),
    ]),
  );
  return ({ line, cell, row }) => !line.isHeading || whole.get(headingKey(cell, row)) === true;
}

/** 見出しの道筋: the headings of a row, down to that which a cell shows. */
function headingKey({ shows }: TracedCell, row: TalliedRow | undefined): string {
  const level = headingFields.findIndex((field) => field === shows.field);
  return JSON.stringify([row?.row.sheet, headingFields.slice(0, level + 1).map((field) => row?.row[field])]);
}

const rowKey = (row: TalliedRow | undefined): string => (row ? placeKey(rowPlace(row.row)) : "");
