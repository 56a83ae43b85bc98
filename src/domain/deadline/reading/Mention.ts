import type { Time } from "./Time";

/** What a word behind a time makes of it: 頃 → around. "none" leaves it as it is: 予定. */
export type Limit = "by" | "around" | "from" | "recurring" | "none";

/** 期間の長さ: 3年間, in months. */
export interface Duration {
  readonly months: number;
}

/** 言及: a time or a range with what is said of it, and where in the text it stands. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly time: Time;
  /** 22年度～24年度, 22年度から3年間. */
  readonly until?: Time | Duration;
  /** 10月から12月に延期: the end takes the place of the start. */
  readonly isMoved?: boolean;
  readonly limits: readonly Limit[];
  /** The same time once more in brackets: 平成22年度（2010年度）. */
  readonly gloss?: Mention;
}
