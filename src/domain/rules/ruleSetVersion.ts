import { Fingerprint } from "../sheet/fingerprint";
import { rules } from "./registry";
import type { Rule } from "./Rule";

const VERSION_LENGTH = 8;

/** 規則の版 of a set of rules: any other set, or other severities, have another one. */
export function versionOf(set: readonly Pick<Rule, "id" | "severity" | "severityOnPart">[]): string {
  const fingerprint = new Fingerprint();
  for (const { id, severity, severityOnPart } of set) fingerprint.add([id, severity, severityOnPart]);
  return fingerprint.text.slice(0, VERSION_LENGTH);
}

/** That of the registry. */
export const ruleSetVersion = versionOf(rules);
