import { unknownStatus } from "../counting/statusCode";
import type { TalliedRow } from "../counting/tallyMeasures";
import type { CountCondition } from "../sheet/countFormula";

/** The columns of 施策一覧 that are counted by. */
export type CountedColumn = Exclude<CountCondition["column"], "severity" | "decision">;

/** 数える列の値: what stands in a row of 施策一覧 in each column that is counted by; empty: a blank cell. */
export const countedValues: Readonly<Record<CountedColumn, (row: TalliedRow) => string>> = {
  status: ({ code }) => code ?? "",
  relisted: ({ isCounted }) => (isCounted ? "" : "再掲"),
  letterStatus: ({ letter }) => (letter ? (letter.code ?? unknownStatus) : ""),
  headingKey: ({ headingKey }) => headingKey,
  ministryKey: ({ ministryKey }) => ministryKey,
  deadlineClass: ({ deadlineClass }) => deadlineClass,
  letterMinistryKey: ({ letter }) => letter?.ministryKey ?? "",
  letterDeadlineClass: ({ letter }) => letter?.deadlineClass ?? "",
};
