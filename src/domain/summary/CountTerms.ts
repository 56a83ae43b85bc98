import type { TalliedRow } from "../counting/tallyMeasures";
import { countFormula, type CountCondition } from "../sheet/countFormula";
import { countedValues, type CountedColumn } from "./countedValues";

export interface CellCondition extends CountCondition {
  readonly column: CountedColumn;
}

/** Rows that meet all conditions, added to a count or taken away from it. */
export interface CountTerm {
  readonly sign: 1 | -1;
  readonly conditions: readonly CellCondition[];
}

/**
 * 数えるもの: which rows of 施策一覧 are counted. One definition gives the formula and the number that it must give: a
 * row weighs 1 or 0 in all terms together.
 */
export type CountTerms = readonly CountTerm[];

/** Rows that meet all conditions. */
export const meeting = (...conditions: readonly CellCondition[]): CountTerms => [{ sign: 1, conditions }];

/** Rows of any of several kinds, none of which is of two. */
export const anyOf = (kinds: readonly CountTerms[]): CountTerms => kinds.flat();

/** All other rows. */
export const otherThanAny = (kinds: readonly CountTerms[]): CountTerms => [
  ...meeting(),
  ...kinds
    .flat()
    .map(({ sign, conditions }) => ({ sign: sign === 1 ? (-1 as const) : (1 as const), conditions })),
];

/** Rows that are of every kind. */
export const allOf = (...kinds: readonly CountTerms[]): CountTerms =>
  kinds.reduce((whole, part) =>
    whole.flatMap((a) =>
      part.map((b) => ({
        sign: a.sign === b.sign ? (1 as const) : (-1 as const),
        conditions: [...a.conditions, ...b.conditions],
      })),
    ),
  );

/** How many of the rows are counted. */
export const countOf = (rows: readonly TalliedRow[], terms: CountTerms): number =>
  rows.reduce((sum, row) => sum + weightOf(row, terms), 0);

/** 1: the row is counted. */
export const weightOf = (row: TalliedRow, terms: CountTerms): number =>
  terms.reduce(
    (weight, { sign, conditions }) =>
      conditions.every((condition) => meets(row, condition)) ? weight + sign : weight,
    0,
  );

const meets = (row: TalliedRow, condition: CellCondition): boolean =>
  meetsText(countedValues[condition.column](row), condition);

/** 条件に合う文字列か, as COUNTIFS compares: small and capital letters alike. */
export function meetsText(
  text: string,
  { text: asked, match = "whole", isNot = false }: CellCondition,
): boolean {
  if (asked === undefined) return text !== "";
  const [value, wanted] = [text.toLowerCase(), asked.toLowerCase()];
  if (match === "beginning") return value.startsWith(wanted);
  if (match === "part") return value.includes(wanted);
  return (value === wanted) !== isNot;
}

/** 数える式, without its =. */
export function countTermsFormula(table: string, terms: CountTerms): string {
  if (terms.length === 0) return "0";
  return terms
    .toSorted((a, b) => b.sign - a.sign)
    .map(({ sign, conditions }, index) => {
      const counted = countFormula(table, conditions);
      return index === 0 ? counted : `${sign === 1 ? "+" : "-"}${counted}`;
    })
    .join("");
}
