import fc from "fast-check";
import { readSheet } from "../../src/domain/layout/readSheet";
import { headingFields, type MeasureRow } from "../../src/domain/measure/MeasureRow";
import { judgesOf } from "../support/judges";
import { shapes } from "./shapes";
import type { WrittenMeasure } from "./shapes/WrittenSheet";

const SEED = 20_250_401;
const RUNS = 60;
const judges = judgesOf(2025);

type Measure = MeasureRow | WrittenMeasure;

const ownFields = [
  "id",
  "label",
  "name",
  "ministriesText",
  "status",
  "progress",
  "deadline",
  "note",
  "relisted",
  "isMain",
] as const;

/** The headings over a measure: by level, or one after the other where nothing tells their levels. */
function headingsOf(measure: Measure, byPath: boolean): string[] {
  if ("path" in measure && measure.path) return [...measure.path];
  return headingFields.flatMap((field) => {
    const text = measure[field];
    return text === null ? [] : [byPath ? text : `${field} ${text}`];
  });
}

/** What of a measure is compared, in one line. */
function lineOf(measure: Measure, byPath: boolean): string {
  const own = ownFields.flatMap((field) => {
    const value = measure[field];
    return value === null || value === false ? [] : [`${field} ${JSON.stringify(value)}`];
  });
  return [`row ${measure.row}`, ...headingsOf(measure, byPath), ...own].join(", ");
}

/** Measures beside each other may be read one table after the other, or row by row. */
function inOrder(measures: readonly Measure[], byPath: boolean): string[] {
  const key = ({ row, name }: Measure) => `${String(row).padStart(6, "0")} ${name}`;
  return [...measures]
    .sort((one, other) => (key(one) < key(other) ? -1 : 1))
    .map((measure) => lineOf(measure, byPath));
}

describe("the records read are the records written", () => {
  test.each(Object.entries(shapes))("%s", (_, sheets) => {
    fc.assert(
      fc.property(sheets, ({ grid, measures }) => {
        const reading = readSheet(grid, judges);
        const byPath = measures.some(({ path }) => path !== undefined);
        expect(inOrder(reading.rows, byPath)).toEqual(inOrder(measures, byPath));
        if (measures.length === 0) expect(reading.layout).toBe("none");
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});
