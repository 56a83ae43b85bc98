import { fail } from "../../../protocol/HostError";
import { HostObject } from "../../../protocol/HostObject";
import { booleanArgument, numberArgument } from "../../arguments";
import { RangeAreasObject } from "../RangeAreasObject";
import { RangeObject } from "../RangeObject";
import {
  CellValueFormatObject,
  CustomFormatObject,
  PresetFormatObject,
  TextComparisonFormatObject,
} from "./conditionalKinds";
import { formatType } from "./conditionalRule";
import { blocksOfRule } from "./ruleBlocks";
import type { RuleHandle } from "./ruleHandle";

/** Each leads to an object of its own, and to none for a format of another kind. */
const kinds = ["custom", "cellValue", "textComparison", "preset"];
const MAX_PRIORITY = 1_000_000;

/** 条件付き書式: Excel.ConditionalFormat. */
export class ConditionalFormatObject extends HostObject {
  override readonly itemId: string;
  override readonly links = kinds.flatMap((kind) => [kind, `${kind}OrNullObject`]);
  readonly #handle: RuleHandle;

  constructor(handle: RuleHandle) {
    super();
    this.itemId = handle.id;
    this.#handle = handle;
  }

  get id(): string {
    return this.#handle.id;
  }

  get type(): string {
    return formatType(this.#handle.rule);
  }

  /** From 0, as Office.js counts. */
  get priority(): number {
    return this.#handle.rule.priority - 1;
  }

  set priority(value: unknown) {
    const priority = numberArgument(value, 0, MAX_PRIORITY) + 1;
    this.#handle.replace((rule) => ({ ...rule, priority }));
  }

  get stopIfTrue(): boolean {
    return this.#handle.rule.stopIfTrue ?? false;
  }

  set stopIfTrue(value: unknown) {
    const stopIfTrue = booleanArgument(value);
    this.#handle.replace((rule) => ({ ...rule, stopIfTrue }));
  }

  get custom(): CustomFormatObject {
    return this.customOrNullObject ?? fail("InvalidOperation");
  }

  get customOrNullObject(): CustomFormatObject | null {
    return this.type === "Custom" ? new CustomFormatObject(this.#handle) : null;
  }

  get cellValue(): CellValueFormatObject {
    return this.cellValueOrNullObject ?? fail("InvalidOperation");
  }

  get cellValueOrNullObject(): CellValueFormatObject | null {
    return this.type === "CellValue" ? new CellValueFormatObject(this.#handle) : null;
  }

  get textComparison(): TextComparisonFormatObject {
    return this.textComparisonOrNullObject ?? fail("InvalidOperation");
  }

  get textComparisonOrNullObject(): TextComparisonFormatObject | null {
    return this.type === "ContainsText" ? new TextComparisonFormatObject(this.#handle) : null;
  }

  get preset(): PresetFormatObject {
    return this.presetOrNullObject ?? fail("InvalidOperation");
  }

  get presetOrNullObject(): PresetFormatObject | null {
    return this.type === "PresetCriteria" ? new PresetFormatObject(this.#handle) : null;
  }

  delete(): void {
    this.#handle.replace(() => undefined);
  }

  getRange(): RangeObject {
    return this.getRangeOrNullObject() ?? fail("InvalidOperation");
  }

  /** Nothing for a format of several areas. */
  getRangeOrNullObject(): RangeObject | null {
    const { book, sheet, rule } = this.#handle;
    const [block, ...others] = blocksOfRule(rule);
    return block && others.length === 0 ? new RangeObject(book, sheet, block) : null;
  }

  getRanges(): RangeAreasObject {
    const { book, sheet, rule } = this.#handle;
    return new RangeAreasObject(book, sheet, blocksOfRule(rule));
  }
}
