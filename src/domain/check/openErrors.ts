import type { Finding } from "./Finding";

/** 残っている誤り: those that the user has not decided, with a reason, to leave. */
export const openErrors = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity, ignored }) => severity === "error" && ignored === undefined);
