import type { DataValidation } from "hucre";
import { cellCount, intersection, MAX_COLUMNS, type Block } from "../../../model/Block";
import { rangeList } from "../../../model/rangeList";
import { fail } from "../../../protocol/HostError";
import { HostObject } from "../../../protocol/HostObject";
import { booleanArgument, fieldsArgument } from "../../arguments";
import { Choices } from "../../Choices";
import { requireFormattable } from "../../guards";
import type { CellArea } from "../CellArea";
import { RangeAreasObject } from "../RangeAreasObject";
import { blocksOf } from "../specialCells";
import { clearValidations } from "../structure/clearCells";
import { usedBlockWithin } from "../usedBlock";
import { without } from "../without";
import { isValidContent } from "./isValidContent";
import { blocksOfRule, concerns } from "./ruleBlocks";
import { ruleFields, shownRule, typeName } from "./validationRule";

const alertStyles = new Choices({ Stop: "stop", Warning: "warning", Information: "information" } as const);

/** 入力規則: Excel.DataValidation, of a range or several. */
export class DataValidationObject extends HostObject {
  readonly #area: CellArea;

  constructor(area: CellArea) {
    super();
    this.#area = area;
  }

  get type(): string {
    const met = rulesOf(this.#area);
    const [first, ...others] = met;
    if (!first) return "None";
    if (others.length > 0) return "Inconsistent";
    return coversAll(first, this.#area) ? typeName(first) : "MixedCriteria";
  }

  get rule(): object | null {
    const rules = rulesOf(this.#area);
    const [only] = rules;
    if (!only) return {};
    return rules.length === 1 && coversAll(only, this.#area) ? shownRule(only) : null;
  }

  set rule(value: unknown) {
    const fields = ruleFields(value, this.#area.book.is1904);
    const kept = without(this.#only() ?? defaults, "type", "operator", "formula1", "formula2", "values");
    this.#replace({ ...kept, ...fields, range: "" });
  }

  get ignoreBlanks(): boolean | null {
    return this.#only()?.allowBlank ?? (rulesOf(this.#area).length === 0 ? true : null);
  }

  set ignoreBlanks(value: unknown) {
    this.#update({ allowBlank: booleanArgument(value) });
  }

  get errorAlert(): object | null {
    const rule = this.#only() ?? defaults;
    return {
      showAlert: rule.showErrorMessage ?? false,
      style: alertStyles.nameOf(rule.errorStyle ?? "stop"),
      title: rule.errorTitle ?? "",
      message: rule.errorMessage ?? "",
    };
  }

  set errorAlert(value: unknown) {
    const given = fieldsArgument(value);
    this.#update({
      showErrorMessage: booleanArgument(given.get("showAlert") ?? true),
      errorStyle: alertStyles.codeOf(given.get("style") ?? "Stop"),
      errorTitle: textOf(given.get("title"), MAX_TITLE),
      errorMessage: textOf(given.get("message"), MAX_MESSAGE),
    });
  }

  get prompt(): object | null {
    const rule = this.#only() ?? defaults;
    return {
      showPrompt: rule.showInputMessage ?? false,
      title: rule.inputTitle ?? "",
      message: rule.inputMessage ?? "",
    };
  }

  set prompt(value: unknown) {
    const given = fieldsArgument(value);
    this.#update({
      showInputMessage: booleanArgument(given.get("showPrompt") ?? true),
      inputTitle: textOf(given.get("title"), MAX_TITLE),
      inputMessage: textOf(given.get("message"), MAX_MESSAGE),
    });
  }

  get valid(): boolean | null {
    const invalid = invalidBlocks(this.#area).reduce((sum, block) => sum + cellCount(block), 0);
    if (invalid === 0) return true;
    const all = this.#area.blocks.reduce((sum, block) => sum + cellCount(block), 0);
    return invalid === all ? false : null;
  }

  clear(): void {
    requireFormattable(this.#area);
    clearValidations(this.#area);
  }

  getInvalidCells(): RangeAreasObject {
    return this.getInvalidCellsOrNullObject() ?? fail("ItemNotFound");
  }

  getInvalidCellsOrNullObject(): RangeAreasObject | null {
    const blocks = invalidBlocks(this.#area);
    return blocks.length === 0 ? null : new RangeAreasObject(this.#area.book, this.#area.sheet, blocks);
  }

  /** The one rule of the area, if there is exactly one. */
  #only(): DataValidation | undefined {
    const [first, ...others] = rulesOf(this.#area);
    return others.length === 0 ? first : undefined;
  }

  #update(change: Partial<DataValidation>): void {
    const rule =
      this.#only() ?? fail("InvalidOperation", "The host keeps messages only for cells with one rule.");
    this.#replace({ ...rule, ...change });
  }

  #replace(rule: DataValidation): void {
    requireFormattable(this.#area);
    const { sheet, blocks } = this.#area;
    clearValidations(this.#area);
    sheet.validations = [...sheet.validations, { ...rule, range: rangeList(blocks) }];
    sheet.reshape("validations");
  }
}

/** Excel's limits of titles and messages. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/** What a new rule does if nothing is said. */
const defaults: DataValidation = {
  type: "custom",
  range: "",
  allowBlank: true,
  showInputMessage: true,
  showErrorMessage: true,
  errorStyle: "stop",
};

const rulesOf = ({ sheet, blocks }: CellArea): DataValidation[] =>
  sheet.validations.filter((rule) => blocks.some((block) => concerns(rule, block)));

/** A rule's blocks never overlap, so what they share with a block can be counted. */
function coversAll(rule: DataValidation, { blocks }: CellArea): boolean {
  const ruled = blocksOfRule(rule);
  return blocks.every((block) => {
    const shared = ruled.map((each) => intersection(each, block)).filter((each) => each !== undefined);
    return shared.reduce((sum, each) => sum + cellCount(each), 0) === cellCount(block);
  });
}

/** Blocks of cells that break their rule. Cells past the last used one hold nothing, so they are not looked at. */
function invalidBlocks(area: CellArea): Block[] {
  return area.blocks.flatMap((block) => {
    const used = usedBlockWithin(area.sheet, block, false);
    if (!used) return [];
    const invalid = new Set<number>();
    for (const rule of rulesOf({ ...area, blocks: [used] }))
      for (const ruled of blocksOfRule(rule)) addInvalid(area, rule, intersection(ruled, used), invalid);
    return blocksOf(used, (row, column) => invalid.has(row * MAX_COLUMNS + column));
  });
}

function addInvalid(
  scope: CellArea,
  rule: DataValidation,
  block: Block | undefined,
  invalid: Set<number>,
): void {
  if (!block) return;
  for (let row = block.top; row <= block.bottom; row++)
    for (let column = block.left; column <= block.right; column++)
      if (!isValidContent(scope.sheet.cell(row, column), rule, scope))
        invalid.add(row * MAX_COLUMNS + column);
}

function textOf(value: unknown, most: number): string {
  const text = value ?? "";
  return typeof text === "string" && text.length <= most ? text : fail("InvalidArgument");
}
