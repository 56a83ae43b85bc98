import type { CountTerms } from "../../summary/CountTerms";

/** 検算の一行: a total of a block, and what it must be. */
export interface Proof {
  readonly word: string;
  /** Where it stands, or a formula that gives it, without its =. */
  readonly shown: string;
  /** The rows of 施策一覧 that it should count. */
  readonly counted: CountTerms;
  readonly value: number;
}
