/** 状況の区分一つ. */
export interface StatusCategory {
  /** 記号 or letter as it is to stand in the sheet: ○, A. */
  readonly code: string;
  readonly label: string;
  /** What the category means, in words. */
  readonly definition: string;
  /**
   * Full wordings that may stand in the sheet in place of the code. … stands for any words: 今後…実施できる見込み
   * recognises a longer sentence by its telling words, whatever it has in brackets.
   */
  readonly wordings: readonly string[];
  /** done 実施済みとして数える; underway 実施中; notBegun 未着手; unclear 分からない. */
  readonly stage: "done" | "underway" | "notBegun" | "unclear";
}

/** 状況の区分表: belongs to a 期; the order of the categories is best first. Data, never code. */
export interface StatusScheme {
  readonly name: string;
  /** Absent: may be used in either. */
  readonly term?: "上半期" | "年度末";
  readonly categories: readonly StatusCategory[];
}
