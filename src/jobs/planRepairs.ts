import type { Finding } from "../domain/check/Finding";
import type { Grid } from "../domain/grid/Grid";
import { withTexts } from "../domain/grid/withTexts";
import type { Repair } from "../domain/repair/Repair";
import type { CheckedWorkbook } from "./checkWorkbook";

/** Repairs of one cell that follow from one another: more than these would go round in circles. */
const MOST_ROUNDS = 8;

/** 修正の計画. */
export interface RepairPlan {
  /** Each cell once. */
  readonly repairs: readonly Repair[];
  /** The workbook as it would be. */
  readonly after: CheckedWorkbook;
}

/**
 * 修正を計画する: every suggestion that is accepted, and those that follow from them, until none is left: each mends only
 * what its rule names, so several may come together in one cell. Changes nothing.
 *
 * @param check how the workbook is checked, the first time and after each round
 * @param accepts whether a finding's suggestion is wanted
 */
export function planRepairs(
  grids: readonly Grid[],
  check: (grids: readonly Grid[]) => CheckedWorkbook,
  accepts: (finding: Finding) => boolean,
): RepairPlan {
  const repairs = new Map<string, Repair>();
  let [current, checked] = [grids, check(grids)];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = firstOfEachCell(
      checked.findings.filter((finding) => hasSuggestion(finding) && accepts(finding)),
    );
    if (next.length === 0) break;
    for (const finding of next) note(repairs, finding);
    current = current.map((grid) => withTexts(grid, textsFor(grid.name, next)));
    checked = check(current);
  }
  return { repairs: [...repairs.values()].filter(({ old, text }) => old !== text), after: checked };
}

interface Suggesting extends Finding {
  readonly suggestion: string;
}

const hasSuggestion = (finding: Finding): finding is Suggesting => finding.suggestion !== null;

const keyOf = ({ sheet, cell }: Pick<Finding, "sheet" | "cell">): string => JSON.stringify([sheet, cell]);

const firstOfEachCell = (findings: readonly Finding[]): Suggesting[] =>
  [
    ...new Map(
      findings
        .filter(hasSuggestion)
        .toReversed()
        .map((finding) => [keyOf(finding), finding]),
    ).values(),
  ].toReversed();

const textsFor = (sheet: string, findings: readonly Suggesting[]): Map<string, string> =>
  new Map(findings.filter((each) => each.sheet === sheet).map(({ cell, suggestion }) => [cell, suggestion]));

function note(repairs: Map<string, Repair>, finding: Suggesting): void {
  const { sheet, cell, value, suggestion, rule } = finding;
  const before = repairs.get(keyOf(finding));
  repairs.set(keyOf(finding), {
    sheet,
    cell,
    old: before?.old ?? value,
    text: suggestion,
    rules: [...(before?.rules ?? []), rule],
  });
}
