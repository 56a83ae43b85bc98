import type { ConditionalRule, ConditionalRuleType } from "hucre";
import type { Book } from "../../../model/Book";
import { fail } from "../../../protocol/HostError";
import { Choices } from "../../Choices";
import { isFormula } from "../checkFormula";

/** Office.js's type of a conditional format for each type of the file. */
const types: Readonly<Partial<Record<ConditionalRuleType, string>>> = {
  expression: "Custom",
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  duplicateValues: "PresetCriteria",
  uniqueValues: "PresetCriteria",
  containsBlanks: "PresetCriteria",
  notContainsBlanks: "PresetCriteria",
  aboveAverage: "PresetCriteria",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
};

/** What the file has for a format that was just added, until its rule is set; none of it marks a cell. */
const fresh = {
  Custom: { type: "expression", formula: "FALSE" },
  CellValue: { type: "cellIs", operator: "equal", formula: "NA()" },
  ContainsText: { type: "expression", formula: "FALSE" },
  PresetCriteria: { type: "expression", formula: "FALSE" },
} as const satisfies Readonly<Record<string, Partial<ConditionalRule>>>;

export const textOperators = new Choices<"containsText" | "notContainsText" | "beginsWith" | "endsWith">({
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
});

export const presets = new Choices<
  "duplicateValues" | "uniqueValues" | "containsBlanks" | "notContainsBlanks" | "aboveAverage"
>({
  DuplicateValues: "duplicateValues",
  UniqueValues: "uniqueValues",
  Blanks: "containsBlanks",
  NonBlanks: "notContainsBlanks",
  AboveAverage: "aboveAverage",
});

const ID = Symbol("id");
const KIND = Symbol("kind");

/** A rule of the file with what only the host knows of it; copies of the rule keep it. */
export interface KnownRule extends ConditionalRule {
  [ID]?: string;
  [KIND]?: string;
}

/** Key of a conditional format, given when it is first asked for. */
export function idOf(rule: KnownRule, book: Book): string {
  return (rule[ID] ??= book.newId());
}

export const formatType = (rule: KnownRule): string => rule[KIND] ?? types[rule.type] ?? "Custom";

/** A new format of that type. @throws HostError InvalidArgument for no type, ApiNotFound for one not known here */
export function newRule(type: unknown, range: string): KnownRule {
  if (typeof type !== "string" || !Object.values(types).includes(type)) return fail("InvalidArgument");
  const fields = Object.entries(fresh).find(([name]) => name === type)?.[1];
  return fields
    ? { ...fields, range, priority: 1, [KIND]: type }
    : fail("ApiNotFound", `The host does not implement conditional formats of type ${type}.`);
}

/** A formula as the file has it: without its =. @throws HostError InvalidArgument */
export function ruleFormula(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") return fail("InvalidArgument");
  if (!value.startsWith("="))
    return Number.isFinite(Number(value)) ? value : `"${value.replaceAll('"', '""')}"`;
  return isFormula(value) ? value.slice(1) : fail("InvalidArgument");
}

export const shownFormulas = ({ formula }: ConditionalRule): string[] =>
  [formula ?? []].flat().map((each) => (each.startsWith("=") ? each : `=${each}`));
