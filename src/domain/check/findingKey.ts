import type { Finding } from "./Finding";

/** 検出のキー: the same finding in another check has the same key, whatever was edited around it. */
export const findingKey = ({ rule, sheet, cell }: Pick<Finding, "rule" | "sheet" | "cell">): string =>
  JSON.stringify([rule, sheet, cell]);
