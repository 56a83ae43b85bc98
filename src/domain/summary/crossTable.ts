import type { Tally, TalliedRow } from "../counting/tallyMeasures";
import type { AxisMember } from "./AxisMember";
import { axisMembers, type PlainAxis } from "./axisMembers";
import { blockLines, type BlockLine } from "./blockLines";
import { countedIn } from "./countedIn";
import { allOf, countOf, meeting, weightOf, type CountTerms } from "./CountTerms";
import { plainAxes } from "./plainAxes";
import type { CrossBlock } from "./SummaryBlock";

/** A number of a block: which rows, and how many they are. */
export interface CountedCell {
  readonly terms: CountTerms;
  readonly value: number;
}

/** クロス集計の一行, counted. */
export interface CountedLine extends Pick<BlockLine, "kind" | "path"> {
  /** By the columns, in their order. */
  readonly cells: readonly CountedCell[];
  /** Of all columns; each row once (実数). */
  readonly total: CountedCell;
  /** 再掲, where the block shows them. */
  readonly relisted?: CountedCell;
  /** The first row that is counted. */
  readonly first: TalliedRow | undefined;
}

/** クロス集計: a block of a document, counted. */
export interface CrossTable {
  readonly block: CrossBlock;
  /** From the outermost; none where the document has none of what was asked for. */
  readonly axes: readonly PlainAxis[];
  readonly columns: readonly AxisMember[];
  readonly lines: readonly CountedLine[];
  /** 計. */
  readonly whole: CountedLine;
}

const relistedTerms = meeting({ column: "relisted", text: "再掲" });

/** クロス集計する. */
export function crossTable(block: CrossBlock, tally: Tally): CrossTable {
  const { unit } = block;
  const relisted = block.relisted && unit === "row";
  const axes = plainAxes(block.rows, tally).filter((axis) => axis !== block.columns);
  const columns = axisMembers[block.columns](tally.rows, { tally, unit, relisted });
  const { base } = countedIn[unit];
  const countLine = ({ kind, path, terms, rows }: BlockLine): CountedLine => {
    const counted = (of: CountTerms): CountedCell => ({ terms: of, value: countOf(rows, of) });
    const all = allOf(base, terms);
    return {
      kind,
      path,
      cells: columns.map((column) => counted(allOf(all, column.terms))),
      total: counted(all),
      first: rows.find((row) => weightOf(row, all) > 0),
      ...(relisted && { relisted: counted(allOf(relistedTerms, terms)) }),
    };
  };
  const lines = axes.length === 0 ? [] : blockLines(axes, tally, { unit, relisted });
  return {
    block,
    axes,
    columns,
    lines: lines.filter(({ kind }) => block.subtotals || kind === "leaf").map(countLine),
    whole: countLine({ kind: "subtotal", path: [], terms: meeting(), rows: tally.rows }),
  };
}

/** 分けきる軸: each row stands under one of its members; of ministries under each that it names. */
export const isPartition = (axis: PlainAxis): boolean => axis !== "ministry";
