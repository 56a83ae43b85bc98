import { readDeadline } from "../../../src/domain/deadline/readDeadline";

/** A reading in one line, milestones in order: "by 2011-03-01..2011-03-31 | recurring". */
export const readingOf = (text: string, fiscalYear?: number): string =>
  readDeadline(text, fiscalYear)
    .milestones.map(({ kind, first, last }) =>
      first === undefined ? kind : `${kind} ${first}..${last ?? ""}`,
    )
    .join(" | ");
