/** どの年か: how a text says which year it means. */
export type YearMention =
  /** 平成22, 2010. */
  | { readonly said: "outright"; readonly year: number }
  /** 28年度, '10年度: digits that more than one calendar has. */
  | { readonly said: "short"; readonly digits: number; readonly western: boolean }
  /** 本年度, 来年: counted from the document's own year. */
  | { readonly said: "fromDocument"; readonly offset: number }
  /** 同年, 翌年度: counted from the year last mentioned. */
  | { readonly said: "fromMention"; readonly offset: number }
  /** 年度末, 年内: the year that is spoken of. */
  | { readonly said: "understood"; readonly offset: number }
  /** 最終年度, 期末: some year, and the text does not say which. */
  | { readonly said: "unknown" }
  /** 昭和65年. */
  | { readonly said: "impossible" };

/** 年度 (April to March), 年, 年代 (ten years). */
export type YearUnit = "fiscal" | "calendar" | "decade";

/** 年や月の一部. */
export interface Part {
  /** Part of a year or of a part of it, in twelfths: 上半期 is [0, 6], 末 is [11, 12]. */
  readonly share?: readonly [number, number];
  /** Part of a month, in days; a last day past the month's end is that end. */
  readonly days?: readonly [number, number];
  /** 末: what is due at the end of a time is due by then. */
  readonly ends?: boolean;
  /** 第5四半期. */
  readonly impossible?: boolean;
}

/** 季節: months of a year, those of the next counted on from 12. */
export interface Season {
  readonly first: number;
  readonly last: number;
}

/** 時期: one time, as far as it is written. */
export interface Time {
  readonly year?: YearMention;
  readonly unit?: YearUnit;
  readonly season?: Season;
  /** 1 to 12 when valid; a wrong number is kept so that it can be reported. */
  readonly month?: number;
  /** 同月, 翌月: counted from the month last mentioned. */
  readonly monthOffset?: number;
  readonly day?: number;
  readonly parts: readonly Part[];
}
