import type { DataValidation } from "hucre";
import type { Book } from "../../../model/Book";
import type { CellState } from "../../../model/CellState";
import { isBlankState } from "../../../model/CellState";
import type { SheetState } from "../../../model/SheetState";
import { shownText, shownValue } from "../readContents";
import { findPlace } from "../resolveRange";

/** What a rule is judged in. */
export interface RuleScope {
  readonly book: Book;
  readonly sheet: SheetState;
}

type Comparison = (value: number, low: number, high: number) => boolean;

const comparisons: Readonly<Record<NonNullable<DataValidation["operator"]>, Comparison>> = {
  between: (value, low, high) => value >= low && value <= high,
  notBetween: (value, low, high) => value < low || value > high,
  equal: (value, low) => value === low,
  notEqual: (value, low) => value !== low,
  greaterThan: (value, low) => value > low,
  lessThan: (value, low) => value < low,
  greaterThanOrEqual: (value, low) => value >= low,
  lessThanOrEqual: (value, low) => value <= low,
};

/** 入力規則に合うか. Rules whose operands are formulas, and custom ones, are not judged: they are met. */
export function isValidContent(cell: CellState | undefined, rule: DataValidation, scope: RuleScope): boolean {
  if (!cell || isBlankState(cell)) return rule.allowBlank === true || rule.type === "custom";
  const value = shownValue(cell);
  if (rule.type === "custom") return true;
  if (rule.type === "list") return listOf(rule, scope)?.includes(shownText(cell, scope.book)) ?? true;
  if (rule.type === "textLength") return meets(String(value).length, rule);
  if (typeof value !== "number") return false;
  return (rule.type !== "whole" || Number.isInteger(value)) && meets(value, rule);
}

function meets(value: number, { operator = "between", formula1, formula2 }: DataValidation): boolean {
  const [low, high] = [Number(formula1), Number(formula2 ?? formula1)];
  return Number.isNaN(low) || Number.isNaN(high) || comparisons[operator](value, low, high);
}

/** The entries of a list; undefined where they stand behind a formula that is no plain reference or name. */
function listOf({ values, formula1 = "" }: DataValidation, { book, sheet }: RuleScope): string[] | undefined {
  if (values) return values;
  const source = findPlace(book, sheet, formula1.replace(/^=/u, ""));
  return source && [...source.sheet.cells(source.block)].map(([, , cell]) => shownText(cell, book));
}
