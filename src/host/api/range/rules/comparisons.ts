import type { ValidationOperator } from "hucre";
import { Choices } from "../../Choices";

const common = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
} as const;

/** 条件付き書式の比較, as Office.js names them. */
export const formatComparisons = new Choices<ValidationOperator>({
  ...common,
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
});

/** 入力規則の比較, two of which have other names. */
export const validationComparisons = new Choices<ValidationOperator>({
  ...common,
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
});

/** Whether a comparison is with two values. */
export const isPairwise = (operator: ValidationOperator): boolean =>
  operator === "between" || operator === "notBetween";
