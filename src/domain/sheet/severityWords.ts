import type { Severity } from "../rules/Rule";

/** 重大度の名; formulas of 集計 look for the first. */
export const severityWords: Readonly<Record<Severity | "notRun", string>> = {
  error: "誤り",
  warning: "注意",
  info: "参考",
  notRun: "未実施",
};
