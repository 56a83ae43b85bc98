/** 回の記録: what one ministry was asked in one round, and what of it has been answered. */
export interface AskedRound {
  readonly round: number;
  /** Absent: 担当不明. */
  readonly ministry?: string;
  /** When it was asked last, ISO, with its time. */
  readonly at: string;
  /** 照会番号. */
  readonly numbers: readonly string[];
  /** Those of the numbers that came back with an answer. */
  readonly answered: readonly string[];
}

/** 照会の記録: no text of any cell, the oldest first. */
export type InquiryLog = readonly AskedRound[];

/** Under this key the workbook's store keeps it. */
export const INQUIRIES_KEY = "inquiries";

const isOf =
  ({ round, ministry }: Pick<AskedRound, "round" | "ministry">) =>
  (each: AskedRound): boolean =>
    each.round === round && each.ministry === ministry;

/** What was asked once more in a round is asked with what was asked before: the earlier file may be on its way back. */
export const withAsked = (log: InquiryLog, asked: Omit<AskedRound, "answered">): InquiryLog => {
  const former = log.find(isOf(asked));
  if (!former) return [...log, { ...asked, answered: [] }];
  const numbers = [...new Set([...former.numbers, ...asked.numbers])];
  return log.map((each) => (each === former ? { ...former, at: asked.at, numbers } : each));
};

/** What has been answered, of what was asked from this workbook; the same log where that is nothing new. */
export const withAnswered = (log: InquiryLog, numbers: readonly string[]): InquiryLog => {
  const answered = new Set(numbers);
  const after = log.map((each) => {
    const known = new Set(each.answered);
    const own = each.numbers.filter((number) => known.has(number) || answered.has(number));
    return own.length === known.size ? each : { ...each, answered: own };
  });
  return after.every((each, index) => each === log[index]) ? log : after;
};

/** 次の回: after the last that was asked. */
export const nextRound = (log: InquiryLog): number => Math.max(0, ...log.map(({ round }) => round)) + 1;

/** As the store keeps it; what is none is none. */
export const readInquiryLog = (kept: unknown): InquiryLog => {
  const { version, asked } = (kept ?? {}) as { version?: unknown; asked?: unknown };
  return version === 1 && Array.isArray(asked) ? (asked as AskedRound[]) : [];
};

export const keptInquiryLog = (log: InquiryLog) => ({ version: 1, asked: log });
