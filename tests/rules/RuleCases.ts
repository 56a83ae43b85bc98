import type { DocumentFacts } from "../../src/domain/document/DocumentFacts";
import type { GridCell } from "../../src/domain/grid/Grid";
import type { MeasureField } from "../../src/domain/measure/MeasureRow";
import type { Severity } from "../../src/domain/rules/Rule";

/** The fields of one row as a test writes them, and what was reported last time; what is left out is sound. */
export type CaseRow = Partial<Record<MeasureField | "previous", string | GridCell>>;

/** 良い例: rows on which the rule must stay silent. */
export interface GoodCase {
  readonly rows: readonly CaseRow[];
  readonly facts?: DocumentFacts;
  /** Rows that are hidden, from 0. */
  readonly hidden?: readonly number[];
}

/** 悪い例: rows on which the rule must fire, once for each of `finds`. */
export interface BadCase extends GoodCase {
  readonly finds: readonly {
    /** Row of the case, from 0. */
    readonly at?: number;
    readonly field: MeasureField | "sheet";
    /** Where it stands, if in no measure. */
    readonly cell?: string;
    /** Where it is not that of the rule. */
    readonly severity?: Severity;
    /** null: nobody can know. */
    readonly suggestion: string | null;
    readonly safe?: boolean;
  }[];
}

export interface RuleCases {
  readonly bad: readonly BadCase[];
  readonly good: readonly GoodCase[];
}

/** One row as a good case. */
export const good = (row: CaseRow, facts?: DocumentFacts): GoodCase => ({
  rows: [row],
  ...(facts && { facts }),
});

/** One row with one wrong field, and what is offered for it. */
export const bad = (row: CaseRow, field: MeasureField, suggestion: string | null, safe = false): BadCase => ({
  rows: [row],
  finds: [{ field, suggestion, safe }],
});
