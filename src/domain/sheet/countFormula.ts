import { askedColumns } from "./askedColumns";
import { anyText, countCriterion, otherThan, type CriterionMatch } from "./countCriterion";

/** 数える条件: which cells of a table's column are asked for. */
export interface CountCondition {
  readonly column: keyof typeof askedColumns;
  /** Absent: any text. */
  readonly text?: string;
  readonly match?: CriterionMatch;
  /** Every cell but those with the text, blank ones too. */
  readonly isNot?: boolean;
}

/** COUNTIFSの式, without its =, over the columns of a table. */
export function countFormula(table: string, conditions: readonly CountCondition[]): string {
  const parts = conditions.map(
    (condition) => `${table}[${askedColumns[condition.column]}],${criterionOf(condition)}`,
  );
  return `COUNTIFS(${parts.join(",")})`;
}

function criterionOf({ text, match, isNot }: CountCondition): string {
  if (text === undefined) return anyText;
  return isNot ? otherThan(text) : countCriterion(text, match);
}

/**
 * 集計の対象: rows that are not relisted. Every row has a 担当キー, a blank one that a user put in has none. The
 * column without blanks comes first: LibreOffice ends a count at the last filled cell of the first column.
 */
export const countedRows: readonly CountCondition[] = [
  { column: "ministryKey" },
  { column: "relisted", text: "再掲", isNot: true },
];
