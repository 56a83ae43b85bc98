import { memoize } from "../collection/memoize";
import type { DeadlineReading } from "./Milestone";
import { readDeadline } from "./readDeadline";

const readers = new Map<number | undefined, (text: string) => DeadlineReading>();

/** readDeadline that remembers what it has read, for documents of one year. */
export function deadlineReader(fiscalYear: number | undefined): (text: string) => DeadlineReading {
  const reader = readers.get(fiscalYear) ?? memoize((text) => readDeadline(text, fiscalYear));
  readers.set(fiscalYear, reader);
  return reader;
}
