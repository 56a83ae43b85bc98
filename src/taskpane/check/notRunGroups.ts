import type { RuleId } from "../../domain/rules/registry";
import type { NotRun } from "../../domain/check/Finding";
import type { SheetSummary } from "../session/PaneState";

/** 未実施の検査: the rules that were not run for one reason, and the sheets where that was so. */
export interface NotRunGroup {
  readonly lacks: NotRun["lacks"];
  readonly rules: readonly RuleId[];
  readonly sheets: readonly string[];
}

/** Sheets without measures are told among what was read; here they would only repeat every rule. */
const isRead = ({ layout }: SheetSummary): boolean => layout !== "none";

/** 未実施の検査を理由ごとに, in the order in which the reasons come up; each rule and sheet once. */
export function notRunGroups(sheets: readonly SheetSummary[]): NotRunGroup[] {
  const groups = new Map<NotRun["lacks"], { rules: Set<RuleId>; sheets: Set<string> }>();
  for (const { name, notRun } of sheets.filter(isRead))
    for (const { rule, lacks } of notRun) {
      const group = groups.get(lacks) ?? { rules: new Set<RuleId>(), sheets: new Set<string>() };
      group.rules.add(rule);
      group.sheets.add(name);
      groups.set(lacks, group);
    }
  return [...groups].map(([lacks, group]) => ({
    lacks,
    rules: [...group.rules],
    sheets: [...group.sheets],
  }));
}
