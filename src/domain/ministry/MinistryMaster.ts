/** 府省庁マスタの一行: one body, group term or known non-ministry. */
export interface MinistryEntry {
  readonly name: string;
  /**
   * body 府省庁等; group 総称 (全府省庁: a line of its own, never expanded silently);
   * nonMinistry 府省庁ではないと分かっている団体 (IPA, 都道府県警察).
   */
  readonly kind: "body" | "group" | "nonMinistry";
  /** 略称. */
  readonly aliases?: readonly string[];
  /** Other ways of writing the same name (子ども家庭庁), which are not to be printed. */
  readonly variants?: readonly string[];
  /** Loose or wrong forms of a group term (全府省 for 全府省庁). */
  readonly looseForms?: readonly string[];
  readonly parent?: string;
  /** First and last day, ISO; absent = open. */
  readonly from?: string;
  readonly to?: string;
  readonly successor?: string;
  readonly predecessor?: string;
  /** 根拠法令. */
  readonly basis?: string;
  /** Whether the dates were seen in a source; otherwise they are to be checked before use. */
  readonly verified: boolean;
}

/** 府省庁マスタ: dated and editable; the order of the entries is 建制順. */
export interface MinistryMaster {
  readonly version: string;
  readonly entries: readonly MinistryEntry[];
}

/** 年度: 1 April of the year to 31 March of the next. */
const fiscalYearDays = (fiscalYear: number) => ({
  first: `${fiscalYear}-04-01`,
  last: `${fiscalYear + 1}-03-31`,
});

/** Whether a body existed on at least one day of the fiscal year. */
export function isInForce(entry: MinistryEntry, fiscalYear: number): boolean {
  const { first, last } = fiscalYearDays(fiscalYear);
  return (entry.from === undefined || entry.from <= last) && (entry.to === undefined || entry.to >= first);
}
