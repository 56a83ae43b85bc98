import type { Scratch } from "./Scratch";

/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** 確かめること: one thing that our host assumes of Excel, and how to see it in Excel itself. */
export interface Probe {
  /** Lower case and hyphens; stands in docs/host-assumptions.md, and never means another thing later. */
  readonly id: string;
  /** The assumption as a plain Japanese sentence. */
  readonly title: string;
  /** What `run` gives where the assumption holds. */
  readonly assumed: Json;
  /** The members of Office.js that it is about, as in Range.values. */
  readonly members: readonly string[];
  /**
   * Looks, on sheets of the scratch only.
   *
   * @returns something that JSON can say, and that is the same in every run
   * @throws what Office.js throws: its code is what was observed
   */
  readonly run: (context: Excel.RequestContext, scratch: Scratch) => Promise<unknown>;
}
