import { deadlineReader } from "../deadline/deadlineReader";
import { impossibleDateRule } from "./impossibleDateRule";

/** ありえない日付: 13月, ２月30日, 令和元年４月, 昭和65年, 25時, and a day whose weekday is another. */
export const textImpossibleDate = impossibleDateRule(
  ({ field, cell }, fiscalYear) =>
    field === "deadline" && deadlineReader(fiscalYear)(cell.text).impossible.length > 0,
);
