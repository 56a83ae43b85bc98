import type { Json } from "./Probe";

/** 自己診断の一件. */
export interface ProbeResult {
  readonly id: string;
  readonly title: string;
  readonly members: readonly string[];
  readonly assumed: Json;
  /** `{ error: code }` where Office.js refused. */
  readonly observed: Json;
  readonly agrees: boolean;
}

/** 自己診断の結果: plain JSON, and nothing of the user's workbook in it. */
export interface DiagnosisReport {
  readonly formatVersion: 1;
  /** As Office.context.diagnostics has it; null outside of Office. */
  readonly host: { readonly host: string; readonly platform: string; readonly version: string } | null;
  /** Versions of ExcelApi that this Excel has: 1.1 … 1.20; none outside of Office. */
  readonly apiVersions: readonly string[];
  readonly probes: readonly ProbeResult[];
  /** How many probes saw what is assumed, and how many something else. */
  readonly agrees: number;
  readonly differs: number;
}
