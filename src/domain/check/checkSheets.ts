import type { DocumentFacts } from "../document/DocumentFacts";
import { cellAddress } from "../grid/cellAddress";
import type { SheetReading } from "../layout/SheetReading";
import { MeasureIndex } from "../measure/MeasureIndex";
import { headingFields, measureFields, type MeasureField, type MeasureRow } from "../measure/MeasureRow";
import type { MinistryIndex } from "../ministry/MinistryIndex";
import { previousProgressColumns } from "../rules/previousProgress";
import type { RegisteredRule } from "../rules/registry";
import type { CheckContext, Detection, Need, Rule, Severity } from "../rules/Rule";
import type { StatusScheme } from "../status/StatusScheme";
import type { Finding, NotRun } from "./Finding";

/** What a check is made against. */
export interface CheckBasis {
  readonly facts: DocumentFacts;
  readonly scheme: StatusScheme;
  readonly ministries: MinistryIndex;
}

/** 検証: every finding of every rule in one pass, and by sheet the rules that could not run. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly notRun: ReadonlyMap<string, readonly NotRun[]>;
}

/** 検証する: rules over all sheets. Findings come by sheet, then from top to bottom and left to right. */
export function checkSheets(
  rules: readonly RegisteredRule[],
  sheets: readonly SheetReading[],
  basis: CheckBasis,
): CheckResult {
  const context = { ...basis, measures: new MeasureIndex(sheets.flatMap((sheet) => sheet.rows)) };
  const notRun = new Map<string, NotRun[]>();
  const findings = sheets.flatMap((sheet) => {
    const skipped: NotRun[] = [];
    const found = rules.flatMap((rule) => {
      const lacks = lacking(rule, sheet, basis.facts);
      if (lacks === undefined) return runRule(rule, sheet, context);
      skipped.push({ rule: rule.id, lacks });
      return [];
    });
    notRun.set(sheet.name, skipped);
    return found.sort((a, b) => a.row - b.row || a.column - b.column).map(({ finding }) => finding);
  });
  return { findings, notRun };
}

/** What a rule needs and a sheet lacks; undefined when it can run. */
function lacking(rule: Rule, sheet: SheetReading, facts: DocumentFacts): NotRun["lacks"] | undefined {
  if (sheet.layout === "none") return sheet.reason === "noTable" || !sheet.reason ? "measures" : sheet.reason;
  const lacks = rule.needs.find((need) => !isMet(need, rule, sheet, facts));
  return lacks === "status" && sheet.statusOutsideScheme ? "statusInScheme" : lacks;
}

function isMet(need: Need, rule: Rule, sheet: SheetReading, facts: DocumentFacts): boolean {
  if (need === "letterBlocks") return rule.hasLetterBlocks?.(sheet) === true;
  if (need === "merges") return sheet.seesMerges;
  if (need === "previousProgress") return previousProgressColumns(sheet).length > 0;
  if (need === "headings") return sheet.rows.some(standsUnderHeading);
  if (need === "whole") return sheet.isWhole;
  return isField(need) ? sheet.columns[need] !== undefined : facts[need] !== undefined;
}

const standsUnderHeading = ({ cells }: MeasureRow): boolean =>
  headingFields.some((level) => cells[level] !== undefined);

const isField = (need: Need): need is MeasureField => (measureFields as readonly string[]).includes(need);

interface Located {
  readonly row: number;
  readonly column: number;
  readonly finding: Finding;
}

/** A rule's detections, each cell once: a merged cell belongs to several rows. */
function runRule(rule: RegisteredRule, sheet: SheetReading, context: CheckContext): Located[] {
  const located = new Map<string, Located>();
  for (const detection of rule.check(sheet, context)) {
    const { row, column } = detection.cell;
    const cell = cellAddress(row, column);
    if (!located.has(cell))
      located.set(cell, { row, column, finding: findingOf(rule, sheet, cell, detection) });
  }
  return [...located.values()];
}

const severityOf = (rule: Rule, { isWhole }: SheetReading): Severity =>
  isWhole ? rule.severity : (rule.severityOnPart ?? rule.severity);

function findingOf(rule: RegisteredRule, sheet: SheetReading, cell: string, detection: Detection): Finding {
  // What goes on in another cell cannot be mended in one.
  const suggestion = detection.cell.parts ? undefined : detection.suggestion;
  return {
    rule: rule.id,
    severity: detection.severity ?? severityOf(rule, sheet),
    sheet: sheet.name,
    cell,
    field: detection.field,
    value: detection.cell.text,
    suggestion: suggestion ?? null,
    safe: suggestion !== undefined && detection.safe === true,
    details: detection.details,
  };
}
