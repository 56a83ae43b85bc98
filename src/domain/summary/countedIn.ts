import type { TalliedRow } from "../counting/tallyMeasures";
import { countedRows } from "../sheet/countFormula";
import type { CountedColumn } from "./countedValues";
import { meeting, type CellCondition, type CountTerms } from "./CountTerms";
import type { CountUnit } from "./SummaryBlock";

/** What of a row is counted in a unit, and by which columns of 施策一覧. Undefined: the row counts for nothing. */
interface CountedIn {
  /** Rows that count at all. */
  readonly base: CountTerms;
  readonly columns: Readonly<Record<"status" | "ministryKey" | "deadlineClass", CountedColumn>>;
  readonly ministriesOf: (row: TalliedRow, relisted: boolean) => readonly (readonly string[])[] | undefined;
  readonly deadlineOf: (row: TalliedRow, relisted: boolean) => string | undefined;
}

/** 数える単位ごとに: 行 without 再掲, or 施策（文字）, for which one row stands. */
export const countedIn: Readonly<Record<CountUnit, CountedIn>> = {
  row: {
    base: meeting(...(countedRows as readonly CellCondition[])),
    columns: { status: "status", ministryKey: "ministryKey", deadlineClass: "deadlineClass" },
    ministriesOf: ({ isCounted, row }, relisted) => (isCounted || relisted ? [row.ministries] : undefined),
    deadlineOf: ({ isCounted, deadlineClass }, relisted) =>
      isCounted || relisted ? deadlineClass : undefined,
  },
  letter: {
    base: meeting({ column: "letterStatus" }),
    columns: {
      status: "letterStatus",
      ministryKey: "letterMinistryKey",
      deadlineClass: "letterDeadlineClass",
    },
    ministriesOf: ({ letter }) => letter && [letter.ministries],
    deadlineOf: ({ letter }) => letter?.deadlineClass,
  },
};
