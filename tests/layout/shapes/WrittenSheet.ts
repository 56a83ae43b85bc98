import fc from "fast-check";
import { cellAddress } from "../../../src/domain/grid/cellAddress";
import type { Grid } from "../../../src/domain/grid/Grid";
import type { HeadingField, MeasureField } from "../../../src/domain/measure/MeasureRow";
import { Dice } from "./Dice";

/** What is said of a measure, field by field, as it stands in the sheet; blank or absent is not said. */
export type Values = Readonly<Partial<Record<MeasureField, string>>>;

type WrittenField = Exclude<MeasureField, "ministries" | "main"> | "ministriesText";

/** 書かれた施策: what the reader is to read; absent = null. */
export type WrittenMeasure = Readonly<Record<WrittenField, string | null>> & {
  readonly row: number;
  readonly relisted: boolean;
  readonly isMain: boolean;
  /** The headings over it where no mark tells their level: compared in place of the levels. */
  readonly path?: readonly string[];
};

/** 書かれたシート: a sheet, and the measures that were written into it. */
export interface WrittenSheet {
  readonly grid: Grid;
  readonly measures: readonly WrittenMeasure[];
  /** What the shape decided, for whoever reads a failure. */
  readonly note?: string;
}

const fieldsThatSayRelisted = ["name", "progress", "status", "note"] as const;
const orNull = (text: string | undefined): string | null => (text === undefined || text === "" ? null : text);
const inOneLine = (text: string | undefined): string | undefined => text?.replace(/[\r\n]+[ \u3000]*/gu, "");
const withoutBullet = (text: string | undefined): string | undefined => text?.replace(/^・[ \u3000]*/u, "");

/** What is to be read of values that stand in a row. */
export function writtenOf(row: number, values: Values): WrittenMeasure {
  return {
    row,
    id: orNull(values.id),
    chapter: orNull(values.chapter),
    section: orNull(values.section),
    item: orNull(values.item),
    group: orNull(withoutBullet(values.group)),
    subgroup: orNull(values.subgroup),
    label: orNull(values.label),
    name: orNull(inOneLine(values.name)),
    ministriesText: orNull(values.ministries),
    status: orNull(values.status),
    progress: orNull(values.progress),
    deadline: orNull(values.deadline),
    note: orNull(values.note),
    relisted: fieldsThatSayRelisted.some((field) => values[field]?.includes("再掲")),
    isMain: (values.main ?? "") !== "",
  };
}

/** 見出しの段, from the highest. */
export const levels: readonly HeadingField[] = ["chapter", "section", "item", "group", "subgroup"];

/** A shape: sheets of one kind, built by throwing dice. */
export const shape = (build: (dice: Dice) => WrittenSheet): fc.Arbitrary<WrittenSheet> =>
  fc.gen().map((draw) => {
    const sheet = build(new Dice(draw));
    return Object.assign(sheet, { [fc.toStringMethod]: () => describeSheet(sheet) });
  });

/** A sheet as whoever reads a failure wants to see it: a row a line. */
export function describeSheet({ grid, note }: WrittenSheet): string {
  const rows = grid.rows.map(
    (row, index) => `${index + 1}: ${JSON.stringify(Array.from(row ?? [], (cell) => cell?.text ?? ""))}`,
  );
  const merges = grid.merges.map(
    ({ top, left, bottom, right }) => `${cellAddress(top, left)}:${cellAddress(bottom, right)}`,
  );
  const hidden = [...grid.hiddenColumns];
  return [
    note ?? "",
    ...rows,
    merges.length > 0 ? `merges ${merges.join(" ")}` : "",
    hidden.length > 0 ? `hidden columns ${hidden.join(" ")}` : "",
  ]
    .filter((line) => line !== "")
    .join("\n");
}
