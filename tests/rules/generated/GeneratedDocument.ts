import type { GridCell } from "../../../src/domain/grid/Grid";
import type { MeasureField } from "../../../src/domain/measure/MeasureRow";
import type { RuleId } from "../../../src/domain/rules/registry";

/** 施策の行の下書き: changed in place while defects are planted. */
export interface RowDraft {
  readonly cells: Record<MeasureField, string | GridCell>;
  previous: string;
  isHidden: boolean;
  /** The rows among which the letters are one series. */
  readonly block: number;
  /** From 0. */
  readonly letter: number;
  readonly sub: number | undefined;
  readonly bodies: readonly string[];
  readonly base: RowDraft | undefined;
}

/** 生成した文書: what is laid out as one sheet. */
export interface DocumentDraft {
  readonly layout: "list" | "printed";
  readonly isWhole: boolean;
  readonly fiscalYear: number;
  readonly term: "上半期" | "年度末";
  readonly asOf: string;
  readonly lead: string | undefined;
  readonly joint: MinistryJoint;
  readonly ownSubNames: boolean;
  /** The columns from left to right. */
  readonly fields: readonly MeasureField[];
  readonly hasPrevious: boolean;
  readonly rows: RowDraft[];
  /** How many measures the total line claims beyond those there are; undefined: there is no such line. */
  totalError: number | undefined;
}

/** 府省庁のつなぎ方 of a whole document. */
export type MinistryJoint = "and" | "commas" | "lines";

/** 入れた不備: the truth about one cell. */
export interface Planted {
  readonly rule: RuleId;
  readonly at: RowDraft | "sheet" | "total";
  readonly field: MeasureField;
  /** null: nobody can know. */
  readonly suggestion: string | null;
  /** Right if it is told, and no miss if it is not. */
  readonly isOptional?: boolean;
}

export const textOf = (row: RowDraft, field: MeasureField): string => {
  const cell = row.cells[field];
  return typeof cell === "string" ? cell : cell.text;
};
