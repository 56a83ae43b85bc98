import type { MeasureField } from "../measure/MeasureRow";
import type { RuleId } from "../rules/registry";
import type { Need, RuleDetails, Severity } from "../rules/Rule";

/** 検出結果: one finding, as every output shows it but for its words. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly sheet: string;
  /** One A1 address: a merge's top-left, A1 for a whole sheet. */
  readonly cell: string;
  readonly field: MeasureField | "sheet";
  /** The text as written. */
  readonly value: string;
  /** The whole new cell text, or null. */
  readonly suggestion: string | null;
  readonly safe: boolean;
  readonly details: RuleDetails;
  /** Those of the row in which the cell stands, where the caller has asked for them. */
  readonly ministries?: readonly string[];
  /** 無視したわけ, where the user has decided to leave it. */
  readonly ignored?: string;
}

/** 未実施の検査: a rule that could not run on a sheet, and what it lacked. */
export interface NotRun {
  readonly rule: RuleId;
  readonly lacks: Need | "measures" | "hidden" | "empty" | "notChosen" | "exchange" | "statusInScheme";
}
