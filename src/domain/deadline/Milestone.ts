/** 期限の一つ. */
export interface Milestone {
  /**
   * by: までに, 末; in: 中, 上期に, and a range (22年度～24年度); around: 頃, 目途, and a time in words (速やかに);
   * from: 以後, から, with no end written; recurring: 継続, 毎年度; done: 実施済み.
   */
  readonly kind: "by" | "in" | "around" | "from" | "recurring" | "done";
  /**
   * ISO days, first <= last. Both are absent while the year is not known, where the time is stated in words, and
   * for recurring and done; `from` has no last.
   */
  readonly first?: string;
  readonly last?: string;
  /** As written, in one width, without spaces, its numbers in figures. */
  readonly text: string;
}

/** 期限欄の読み. */
export interface DeadlineReading {
  /** In the order of the text. */
  readonly milestones: readonly Milestone[];
  /** Parts that name a day which never was: 13月, 2月30日, 昭和65年. */
  readonly impossible: readonly string[];
}
