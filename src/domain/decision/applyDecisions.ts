import type { Finding } from "../check/Finding";
import type { Decision, IgnoreDecision, ReplaceDecision } from "./Decision";

/**
 * 判断を当てはめる: what was ignored says so, with its reason; where no suggestion is known, what the writing was taken
 * for the last time is offered.
 */
export function applyDecisions(
  findings: readonly Finding[],
  decisions: readonly Decision[],
): readonly Finding[] {
  if (decisions.length === 0) return findings;
  const ignored = new Map<string, IgnoreDecision>();
  const replaced = new Map<string, ReplaceDecision>();
  for (const decision of decisions) {
    if (decision.kind === "replaced") replaced.set(keyOf(decision), decision);
    else ignored.set(keyOf(decision, decision.place), decision);
  }
  return findings.map((finding) => {
    const left = ignored.get(keyOf(finding, finding)) ?? ignored.get(keyOf(finding));
    const taken = finding.suggestion === null ? replaced.get(keyOf(finding)) : undefined;
    if (!left && !taken) return finding;
    return {
      ...finding,
      ...(left && { ignored: left.reason }),
      ...(taken && { suggestion: taken.text, safe: false }),
    };
  });
}

const keyOf = (
  { rule, value }: Pick<Finding, "rule" | "value">,
  place?: Pick<Finding, "sheet" | "cell">,
): string => JSON.stringify([rule, value, place?.sheet, place?.cell]);
