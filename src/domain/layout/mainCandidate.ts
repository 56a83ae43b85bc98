import { readMainMark } from "../measure/mainMark";
import { readStatus } from "../status/readStatus";
import type { StatusScheme } from "../status/StatusScheme";
import type { Candidate } from "./assignColumns";
import { share, toldValues } from "./columnEvidence";
import type { HeaderColumn } from "./HeaderBlock";
import type { Judges } from "./Judges";
import { mainHeader } from "./mainHeader";

/** The score of a column that is nothing else. */
export const MARKED = 1;
/** Any word for another field outweighs a column in which nothing stands. */
const UNFILLED = 0.3;
const MOSTLY = 0.8;
/** ○ and ×, or ◎ and ○; where there are more of the scheme's, they say how a measure goes. */
const MOST_CODES = 2;

/**
 * 主な施策の列: one of marks below a header of that meaning, which then is no column of names, status or headings. Where
 * nothing stands yet, it is one if it is nothing else.
 */
export function mainCandidate(
  header: HeaderColumn,
  values: readonly string[],
  { headers, scheme }: Judges,
): Candidate | undefined {
  const kind = header.match?.isLearned ? undefined : mainHeader(header);
  if (!kind || headers.isTaughtAsNone(header.word)) return undefined;
  const { column, recency } = header;
  const told = toldValues(values);
  const marks = share(told, isMark);
  const main = { column, recency, field: "main", reason: "header" } as const;
  if (marks >= MOSTLY && codesIn(told, scheme) <= MOST_CODES)
    return { ...main, score: MARKED, confidence: marks === 1 ? 1 : 0.9 };
  return kind === "marks" && told.length === 0 ? { ...main, score: UNFILLED, confidence: 1 } : undefined;
}

const codesIn = (values: readonly string[], scheme: StatusScheme): number =>
  new Set(values.flatMap((text) => readStatus(text, scheme).code ?? [])).size;

const isMark = (text: string): boolean => readMainMark(text) !== "unknown";
