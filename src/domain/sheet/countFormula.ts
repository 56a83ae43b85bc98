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

/**
 * 数える式, without its =, over the columns of a table: COUNTIFS; where a text has a ~, which not every engine finds
 * there as Excel does, the cells are compared one by one.
 */
export function countFormula(table: string, asked: readonly CountCondition[]): string {
  const conditions = withoutImplied(asked);
  return conditions.some(({ text }) => text?.includes("~"))
    ? `SUMPRODUCT(${conditions.map((condition) => comparison(table, condition)).join("*")}*1)`
    : `COUNTIFS(${conditions.map((condition) => `${cellsOf(table, condition)},${criterionOf(condition)}`).join(",")})`;
}

/**
 * Where a certain text is asked for, any text is there: it takes the place of that. This engine does not find a number
 * both ways at once.
 */
const withoutImplied = (asked: readonly CountCondition[]): CountCondition[] => [
  ...new Set(
    asked.map((condition) =>
      condition.text === undefined
        ? (asked.find((other) => isTextIn(other, condition.column)) ?? condition)
        : condition,
    ),
  ),
];

const isTextIn = ({ column, text, isNot }: CountCondition, asked: CountCondition["column"]): boolean =>
  column === asked && text !== undefined && !isNot;

const cellsOf = (table: string, { column }: CountCondition): string => `${table}[${askedColumns[column]}]`;

function criterionOf({ text, match, isNot }: CountCondition): string {
  if (text === undefined) return anyText;
  return isNot ? otherThan(text) : countCriterion(text, match);
}

const comparisons: Readonly<Record<CriterionMatch, (cells: string, text: string, length: number) => string>> =
  {
    whole: (cells, text) => `(${cells}=${text})`,
    beginning: (cells, text, length) => `(LEFT(${cells},${length})=${text})`,
    part: (cells, text) => `ISNUMBER(FIND(${text},${cells}))`,
  };

/** What is true of a cell that meets a condition; small and capital letters alike, as for COUNTIFS. */
function comparison(table: string, condition: CountCondition): string {
  const { text, match = "whole", isNot } = condition;
  const cells = cellsOf(table, condition);
  if (text === undefined) return `(${cells}<>"")`;
  const quoted = `"${text.replaceAll('"', '""')}"`;
  return isNot ? `(${cells}<>${quoted})` : comparisons[match](cells, quoted, text.length);
}

/**
 * 集計の対象: rows that are not relisted. Every row has a 担当キー, a blank one that a user put in has none. The
 * column without blanks comes first: LibreOffice ends a count at the last filled cell of the first column.
 */
export const countedRows: readonly CountCondition[] = [
  { column: "ministryKey" },
  { column: "relisted", text: "再掲", isNot: true },
];
