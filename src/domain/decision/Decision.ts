import type { RuleId } from "../rules/registry";

/** 無視: the user has looked at it and leaves it, and says why. */
export interface IgnoreDecision {
  readonly kind: "ignored";
  readonly rule: RuleId;
  /** As written. What is written otherwise later is looked at anew. */
  readonly value: string;
  /** Where; absent: wherever the value stands. */
  readonly place?: { readonly sheet: string; readonly cell: string };
  readonly reason: string;
  /** ISO, with its time. */
  readonly at: string;
}

/** 置きかえ: what the user took a writing for; offered again, never done unasked. */
export interface ReplaceDecision {
  readonly kind: "replaced";
  readonly rule: RuleId;
  readonly value: string;
  readonly text: string;
  readonly at: string;
}

/** 判断: what the user has decided about a finding, and is not asked again. */
export type Decision = IgnoreDecision | ReplaceDecision;

/** Under this key the workbook's store keeps them. */
export const DECISIONS_KEY = "decisions";

/** As the store keeps them; what is none is none. */
export const readDecisions = (kept: unknown): readonly Decision[] => {
  const { version, decisions } = (kept ?? {}) as { version?: unknown; decisions?: unknown };
  return version === 1 && Array.isArray(decisions) ? (decisions as Decision[]) : [];
};

export const keptDecisions = (decisions: readonly Decision[]) => ({ version: 1, decisions });

/** Whether two decide the same thing: the later one then takes the place of the earlier. */
export const isSameMatter = (a: Decision, b: Decision): boolean =>
  a.kind === b.kind && a.rule === b.rule && a.value === b.value && placeOf(a) === placeOf(b);

const placeOf = (decision: Decision): string =>
  decision.kind === "ignored" && decision.place
    ? JSON.stringify([decision.place.sheet, decision.place.cell])
    : "";

/** Those that were made, with others added or in place of them. */
export const withDecided = (decisions: readonly Decision[], added: readonly Decision[]): Decision[] => [
  ...decisions.filter((decision) => !added.some((each) => isSameMatter(each, decision))),
  ...added,
];
