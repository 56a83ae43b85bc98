import { askedColumns } from "../sheet/askedColumns";
import { meetsText, type CellCondition, type CountTerms } from "./CountTerms";

/**
 * 数字のもとを示せない訳. notSelected: no cell of 集計 is selected; notACount: it counts no rows; outdated: 集計 was put
 * together in another way, or of another document; notFilterable: no filter says which rows.
 */
export type CountProblem = "notSelected" | "notACount" | "outdated" | "notFilterable";

/** 列の絞り込み: which values of a column of 施策一覧 are shown: those of any of the alternatives. */
export interface ColumnFilter {
  readonly header: string;
  /** Each: all conditions on the column. */
  readonly alternatives: readonly (readonly CellCondition[])[];
}

/**
 * 数えた行への絞り込み: filters that together leave just the rows that are counted; undefined where no filter can: rows
 * are taken away again.
 */
export function columnFilters(terms: CountTerms): ColumnFilter[] | undefined {
  if (terms.some(({ sign }) => sign < 0)) return undefined;
  const columns = new Set(terms.flatMap(({ conditions }) => conditions.map(({ column }) => column)));
  return [...columns].map((column) => ({
    header: askedColumns[column],
    alternatives: terms.map(({ conditions }) => conditions.filter((each) => each.column === column)),
  }));
}

/** Whether the filter shows a value. */
export const showsValue = ({ alternatives }: ColumnFilter, value: string): boolean =>
  alternatives.some((conditions) => conditions.every((condition) => meetsText(value, condition)));
