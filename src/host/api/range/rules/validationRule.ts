import type { DataValidation, ValidationType } from "hucre";
import { sheetAddress } from "../../../model/a1";
import { fail } from "../../../protocol/HostError";
import { fieldsArgument } from "../../arguments";
import { isFormula } from "../checkFormula";
import { RangeObject } from "../RangeObject";
import { readDateText } from "../readDateText";
import { isPairwise, validationComparisons } from "./comparisons";

/** Excel takes no longer list of values. */
const MAX_LIST = 255;

/** Kinds of rules: Office.js's name of the rule, of its type, and the file's. */
const kinds = [
  ["wholeNumber", "WholeNumber", "whole"],
  ["decimal", "Decimal", "decimal"],
  ["list", "List", "list"],
  ["date", "Date", "date"],
  ["time", "Time", "time"],
  ["textLength", "TextLength", "textLength"],
  ["custom", "Custom", "custom"],
] as const satisfies readonly (readonly [string, string, ValidationType])[];

export const typeName = ({ type }: DataValidation): string =>
  kinds.find(([, , code]) => code === type)?.[1] ?? "None";

/** 入力規則を読む: as Office.js gives `rule`; operands always as formulas, "=10". */
export function shownRule(validation: DataValidation): object {
  const [name = "custom"] = kinds.find(([, , code]) => code === validation.type) ?? [];
  const { formula1 = "", formula2, values, operator = "between" } = validation;
  if (name === "list")
    return { list: { inCellDropDown: true, source: values ? values.join(",") : withEquals(formula1) } };
  if (name === "custom") return { custom: { formula: withEquals(formula1) } };
  const second = formula2 === undefined ? {} : { formula2: withEquals(formula2) };
  return {
    [name]: { formula1: withEquals(formula1), ...second, operator: validationComparisons.nameOf(operator) },
  };
}

const withEquals = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);

/** What of a validation a rule says. */
export type RuleFields = Pick<DataValidation, "type"> &
  Partial<Pick<DataValidation, "operator" | "formula1" | "formula2" | "values">>;

/**
 * 入力規則を書く: one kind of rule, as Office.js takes it.
 *
 * @throws HostError InvalidArgument for several kinds or none, and for faulty operands.
 */
export function ruleFields(rule: unknown, is1904: boolean): RuleFields {
  const given = [...fieldsArgument(rule)].filter(([, value]) => value !== null && value !== undefined);
  const [kind, ...others] = given.map(([name, value]) => ({
    type: kinds.find(([each]) => each === name)?.[2] ?? fail("InvalidArgument"),
    fields: fieldsArgument(value),
  }));
  if (!kind || others.length > 0) return fail("InvalidArgument");
  const { type, fields } = kind;
  if (type === "list") return listFields(fields);
  if (type === "custom") return { type, formula1: operand(fields.get("formula"), "custom", is1904) };
  const operator = validationComparisons.codeOf(fields.get("operator"));
  return {
    type,
    operator,
    formula1: operand(fields.get("formula1"), type, is1904),
    ...(isPairwise(operator) && { formula2: operand(fields.get("formula2"), type, is1904) }),
  };
}

/** @throws HostError ApiNotFound for a list that is not shown in the cell, which the file's codec cannot say */
function listFields(fields: ReadonlyMap<string, unknown>): RuleFields {
  if (fields.get("inCellDropDown") === false)
    fail("ApiNotFound", "The host does not implement lists without a drop-down.");
  const source = fields.get("source");
  if (source instanceof RangeObject)
    return { type: "list", formula1: sheetAddress(source.sheet.name, source.block, true) };
  if (typeof source !== "string" || source === "") return fail("InvalidArgument");
  if (source.startsWith("=")) return { type: "list", formula1: formulaText(source) };
  if (source.length > MAX_LIST) return fail("InvalidArgument");
  return { type: "list", values: source.split(",").map((each) => each.trim()) };
}

/** As the file has it: without the leading =. */
const formulaText = (text: string): string => (isFormula(text) ? text.slice(1) : fail("InvalidArgument"));

function operand(value: unknown, type: ValidationType, is1904: boolean): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") return fail("InvalidArgument");
  if (value.startsWith("=")) return formulaText(value);
  if (value.trim() !== "" && Number.isFinite(Number(value))) return value.trim();
  if (type !== "date" && type !== "time") return fail("InvalidArgument");
  // A Date of the client comes as 2011-03-31T00:00:00.000Z.
  const plain = value.replace("T", " ").replace(/(?:\.\d+)?Z$/u, "");
  const date = readDateText(plain, { is1904, thisYear: new Date().getFullYear() });
  return date ? String(date.value) : fail("InvalidArgument");
}
