/** 期限の一つ. Ranges are ISO days, absent while the year is not known. */
export interface Milestone {
  /**
   * by: までに, 末; in: 中, 上期に; around: 頃, 目途; from: 以後, から; recurring: 継続, 毎年度;
   * done: 実施済み.
   */
  readonly kind: "by" | "in" | "around" | "from" | "recurring" | "done";
  readonly first?: string;
  readonly last?: string;
  /** As written, folded. */
  readonly text: string;
}

/** 期限欄の読み. */
export interface DeadlineReading {
  readonly milestones: readonly Milestone[];
  /** Parts that name a day which never was: 13月, 2月30日, 昭和65年. */
  readonly impossible: readonly string[];
}
