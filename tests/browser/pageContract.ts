import type { ReportRun } from "./runReport";

/** What the page found out. */
export interface PageRun {
  readonly report: ReportRun;
  /** Globals of the page that were not there before, or are no longer what they were. */
  readonly changedGlobals: readonly string[];
  /** Whether an error of Office.js is an Error to the page. */
  readonly errorIsError: boolean;
  /** Of which cell an event told, after B1 was written. */
  readonly changedAddress: string;
}

/** What the page writes into itself, in the element of this id, as JSON. */
export type PageResult = { readonly run: PageRun } | { readonly error: string };
export const RESULT_ID = "result";

/** Addresses of what the page asks the test's server for. */
export const addresses = {
  page: "/",
  script: "/page.js",
  client: "/office.js",
  workbook: "/sample.xlsx",
  violations: "/violations",
} as const;
