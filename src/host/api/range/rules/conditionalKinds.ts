import { blockAddress } from "../../../model/a1";
import { cellBlock } from "../../../model/Block";
import { fail } from "../../../protocol/HostError";
import { HostObject } from "../../../protocol/HostObject";
import { fieldsArgument } from "../../arguments";
import { formatComparisons, isPairwise } from "./comparisons";
import { presets, ruleFormula, shownFormulas, textOperators, type KnownRule } from "./conditionalRule";
import { ConditionalStyleObject } from "./ConditionalStyleObject";
import { blocksOfRule } from "./ruleBlocks";
import type { RuleHandle } from "./ruleHandle";

/** Top left cell of a rule, which its formulas are written for. */
const firstCell = (rule: KnownRule): string => {
  const [{ top, left } = { top: 0, left: 0 }] = blocksOfRule(rule);
  return blockAddress(cellBlock(top, left));
};

/** What the kinds of conditional formats have in common. */
abstract class KindObject extends HostObject {
  protected readonly handle: RuleHandle;

  constructor(handle: RuleHandle) {
    super();
    this.handle = handle;
  }

  get format(): ConditionalStyleObject {
    return new ConditionalStyleObject(this.handle);
  }
}

/** 数式の条件: Excel.CustomConditionalFormat. */
export class CustomFormatObject extends KindObject {
  get rule(): FormulaRuleObject {
    return new FormulaRuleObject(this.handle);
  }
}

/** Excel.ConditionalFormatRule. */
export class FormulaRuleObject extends HostObject {
  readonly #handle: RuleHandle;

  constructor(handle: RuleHandle) {
    super();
    this.#handle = handle;
  }

  get formula(): string {
    return shownFormulas(this.#handle.rule)[0] ?? "";
  }

  set formula(value: unknown) {
    if (typeof value !== "string" || !value.startsWith("=")) fail("InvalidArgument");
    const formula = ruleFormula(value);
    this.#handle.replace((rule) => ({ ...rule, type: "expression", formula }));
  }
}

/** 値の条件: Excel.CellValueConditionalFormat. */
export class CellValueFormatObject extends KindObject {
  get rule(): object {
    const { rule } = this.handle;
    const [formula1 = "", formula2] = shownFormulas(rule);
    const operator = formatComparisons.nameOf(rule.operator ?? "equal");
    return { formula1, ...(formula2 !== undefined && { formula2 }), operator };
  }

  set rule(value: unknown) {
    const given = fieldsArgument(value);
    const operator = formatComparisons.codeOf(given.get("operator"));
    const formula = [given.get("formula1"), ...(isPairwise(operator) ? [given.get("formula2")] : [])].map(
      ruleFormula,
    );
    this.handle.replace((rule) => ({ ...rule, type: "cellIs", operator, formula }));
  }
}

/** How the file tests a text, for the first cell of the rule. */
const textTests: Readonly<
  Record<ReturnType<typeof textOperators.codeOf>, (cell: string, text: string) => string>
> = {
  containsText: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  notContainsText: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  beginsWith: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  endsWith: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
};

/** 文字列の条件: Excel.TextConditionalFormat. */
export class TextComparisonFormatObject extends KindObject {
  get rule(): object {
    const { type, text = "" } = this.handle.rule;
    const operator = type === "expression" ? "Contains" : textOperators.nameOf(asTextType(type));
    return { operator, text };
  }

  set rule(value: unknown) {
    const given = fieldsArgument(value);
    const type = textOperators.codeOf(given.get("operator"));
    const text = given.get("text");
    if (typeof text !== "string" || text === "") fail("InvalidArgument");
    const quoted = `"${String(text).replaceAll('"', '""')}"`;
    this.handle.replace((rule) => ({
      ...rule,
      type,
      text: String(text),
      formula: textTests[type](firstCell(rule), quoted),
    }));
  }
}

const asTextType = (type: KnownRule["type"]): ReturnType<typeof textOperators.codeOf> =>
  type === "notContainsText" || type === "beginsWith" || type === "endsWith" ? type : "containsText";

/** How the file tests for blanks, for the first cell of the rule. */
const blankTests: Readonly<Record<string, (cell: string) => string>> = {
  containsBlanks: (cell) => `LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
};

/** 既定の条件: Excel.PresetCriteriaConditionalFormat; averages below and dates are not known here. */
export class PresetFormatObject extends KindObject {
  get rule(): object {
    const { type } = this.handle.rule;
    const known = presetTypes.find((each) => each === type);
    return { criterion: known === undefined ? "Invalid" : presets.nameOf(known) };
  }

  set rule(value: unknown) {
    const type = presets.codeOf(fieldsArgument(value).get("criterion"));
    const test = blankTests[type];
    this.handle.replace((rule) => ({ ...rule, type, formula: test ? test(firstCell(rule)) : [] }));
  }
}

const presetTypes = [
  "duplicateValues",
  "uniqueValues",
  "containsBlanks",
  "notContainsBlanks",
  "aboveAverage",
] as const;
