import type { Finding } from "../../domain/check/Finding";
import { groupBy } from "../../domain/collection/groupBy";
import type { RuleId } from "../../domain/rules/registry";
import type { Severity } from "../../domain/rules/Rule";
import { ruleMessages } from "../../messages/ja";

/** 同じ値の検出: findings of one rule about the same text, of which the same is said. */
export interface ValueGroup {
  readonly key: string;
  readonly value: string;
  readonly suggestion: string | null;
  readonly findings: readonly Finding[];
}

/** 規則ごとの検出: findings of one rule and severity, by value; the most frequent values first. */
export interface RuleGroup {
  readonly key: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly count: number;
  readonly values: readonly ValueGroup[];
}

const severityOrder: readonly Severity[] = ["error", "warning", "info"];
const ruleOrder = new Map(Object.keys(ruleMessages).map((rule, index) => [rule, index]));

/** 検出をまとめる: errors first, then in the order of the rules; within a value in the order of the sheets. */
export function groupFindings(findings: readonly Finding[]): RuleGroup[] {
  const groups = groupBy(findings, ({ severity, rule }) => `${severity} ${rule}`);
  return [...groups]
    .flatMap(([key, members]) => ruleGroup(key, members))
    .sort((a, b) => rank(a.severity) - rank(b.severity) || orderOf(a.rule) - orderOf(b.rule));
}

const rank = (severity: Severity): number => severityOrder.indexOf(severity);
const orderOf = (rule: RuleId): number => ruleOrder.get(rule) ?? ruleOrder.size;

/** None of no findings. */
const ruleGroup = (key: string, findings: readonly Finding[]): RuleGroup[] =>
  findings.slice(0, 1).map(({ rule, severity }) => ({
    key,
    rule,
    severity,
    count: findings.length,
    values: valueGroups(key, findings),
  }));

const valueGroups = (ruleKey: string, findings: readonly Finding[]): ValueGroup[] =>
  [...groupBy(findings, (finding) => valueKey(ruleKey, finding))]
    .flatMap(([key, members]) =>
      members.slice(0, 1).map(({ value, suggestion }) => ({ key, value, suggestion, findings: members })),
    )
    .sort((a, b) => b.findings.length - a.findings.length);

const valueKey = (ruleKey: string, { value, suggestion, details }: Finding): string =>
  JSON.stringify([ruleKey, value, suggestion, details]);
