import { askedColumns } from "./askedColumns";
import { anyText, countCriterion, type CriterionMatch } from "./countCriterion";

/** 数える条件: which cells of a table's column are asked for. */
export interface CountCondition {
  readonly column: keyof typeof askedColumns;
  /** Absent: any text. */
  readonly text?: string;
  readonly match?: CriterionMatch;
}

/** COUNTIFSの式, without its =, over the columns of a table. */
export function countFormula(table: string, conditions: readonly CountCondition[]): string {
  const parts = conditions.map(
    ({ column, text, match }) =>
      `${table}[${askedColumns[column]}],${text === undefined ? anyText : countCriterion(text, match)}`,
  );
  return `COUNTIFS(${parts.join(",")})`;
}

/** 集計の対象: rows that are not relisted. */
export const countedRows: CountCondition = { column: "counted", text: "対象" };
