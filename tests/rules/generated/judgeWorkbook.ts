import type { Finding } from "../../../src/domain/check/Finding";
import { cellPlace } from "../../../src/domain/grid/cellAddress";
import { checkWorkbook } from "../../../src/jobs/checkWorkbook";
import type { Planted } from "./GeneratedDocument";
import { generatedWorkbook, type GeneratedWorkbook } from "./generatedWorkbook";

/** 採点: what a check of one generated workbook found of what was planted, and what else. */
export interface Judgement {
  readonly planted: number;
  readonly found: number;
  readonly offered: number;
  readonly offeredRight: number;
  readonly faults: readonly Fault[];
}

export interface Fault {
  readonly seed: number;
  readonly kind: "missed" | "wrongSuggestion" | "falseAlarm";
  readonly rule: string;
  readonly severity?: string;
  readonly cell: string;
  readonly value: string;
  readonly wanted?: string | null;
  readonly got?: string | null;
}

export const checkGenerated = ({ grid, facts }: Pick<GeneratedWorkbook, "grid" | "facts">) =>
  checkWorkbook([grid], { facts });

export function judgeWorkbook(seed: number): Judgement {
  const workbook = generatedWorkbook(seed);
  const { findings } = checkGenerated(workbook);
  const left = new Map(findings.map((finding) => [placeOf(finding.rule, finding.cell), finding]));
  const faults: Fault[] = [];
  let [found, offered, offeredRight] = [0, 0, 0];
  for (const { planted, cell } of workbook.truth) {
    const finding = left.get(placeOf(planted.rule, cell));
    left.delete(placeOf(planted.rule, cell));
    if (planted.isOptional === true) continue;
    if (!finding) faults.push({ seed, kind: "missed", cell, ...told(planted, workbook, cell) });
    if (!finding) continue;
    found++;
    if (planted.suggestion !== null) offered++;
    if (finding.suggestion === planted.suggestion) offeredRight += planted.suggestion === null ? 0 : 1;
    else faults.push({ ...alarm(seed, finding), kind: "wrongSuggestion", wanted: planted.suggestion });
  }
  faults.push(...[...left.values()].map((finding) => alarm(seed, finding)));
  const planted = workbook.truth.filter(({ planted: { isOptional } }) => isOptional !== true).length;
  return { planted, found, offered, offeredRight, faults };
}

const placeOf = (rule: string, cell: string): string => `${rule} ${cell}`;

const told = (planted: Planted, { grid }: GeneratedWorkbook, cell: string) => ({
  rule: planted.rule,
  value: textAt(grid, cell),
  wanted: planted.suggestion,
});

const alarm = (seed: number, { rule, cell, severity, value, suggestion }: Finding): Fault => ({
  seed,
  kind: "falseAlarm",
  rule,
  severity,
  cell,
  value,
  got: suggestion,
});

function textAt(grid: GeneratedWorkbook["grid"], cell: string): string {
  const { row = 0, column = 0 } = cellPlace(cell) ?? {};
  return grid.rows[row - 1]?.[column - 1]?.text ?? "";
}
