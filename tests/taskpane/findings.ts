import type { Finding } from "../../src/domain/check/Finding";

/** 検出: one finding as said, the rest of it ordinary. */
export const finding = (said: Partial<Finding> = {}): Finding => ({
  rule: "status.variant",
  severity: "error",
  sheet: "様式",
  cell: "G10",
  field: "status",
  value: "〇",
  suggestion: "○",
  safe: true,
  details: { value: "〇", code: "○" },
  ...said,
});
