import type { Finding } from "../check/Finding";
import type { RuleId } from "../rules/registry";

/** ほかの行の引用: the detail in which a finding quotes another row. Its suggestion then says the same. */
const quotingDetails = {
  "heading.differs": "other",
  "name.differs-in-group": "other",
  "relisted.dangling": "nearest",
  "relisted.ministries-differ": "base",
} as const satisfies Partial<Record<RuleId, string>>;
export type QuotingRule = keyof typeof quotingDetails;

export const isQuoting = (rule: RuleId): rule is QuotingRule => rule in quotingDetails;

/** What a finding quotes of another row; empty for nothing. */
export const quotedText = ({ rule, details }: Pick<Finding, "rule" | "details">): string =>
  isQuoting(rule) ? String(details[quotingDetails[rule]] ?? "").trim() : "";
