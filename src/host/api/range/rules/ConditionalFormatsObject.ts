import { rangeList } from "../../../model/rangeList";
import { fail } from "../../../protocol/HostError";
import { HostCollection } from "../../../protocol/HostObject";
import { requireFormattable } from "../../guards";
import type { CellArea } from "../CellArea";
import { ConditionalFormatObject } from "./ConditionalFormatObject";
import { idOf, newRule } from "./conditionalRule";
import { concerns, withoutBlocks } from "./ruleBlocks";
import { RuleHandle } from "./ruleHandle";

/** 条件付き書式の集まり: Excel.ConditionalFormatCollection, those that meet a range, the first one first. */
export class ConditionalFormatsObject extends HostCollection<ConditionalFormatObject> {
  readonly #area: CellArea;
  override readonly items = (): readonly ConditionalFormatObject[] => {
    const { book, sheet, blocks } = this.#area;
    return sheet.conditionalRules
      .filter((rule) => blocks.some((block) => concerns(rule, block)))
      .sort((a, b) => a.priority - b.priority)
      .map((rule) => new ConditionalFormatObject(new RuleHandle(book, sheet, idOf(rule, book))));
  };

  constructor(area: CellArea) {
    super();
    this.#area = area;
  }

  /** The newest goes before all others. */
  add(type: unknown): ConditionalFormatObject {
    requireFormattable(this.#area);
    const { book, sheet, blocks } = this.#area;
    const rule = newRule(type, rangeList(blocks));
    sheet.conditionalRules = [
      rule,
      ...sheet.conditionalRules.map((each) => ({ ...each, priority: each.priority + 1 })),
    ];
    sheet.reshape("conditionalFormats");
    return new ConditionalFormatObject(new RuleHandle(book, sheet, idOf(rule, book)));
  }

  getCount(): number {
    return this.items().length;
  }

  getItem(id: unknown): ConditionalFormatObject {
    return this.getItemOrNullObject(id) ?? fail("ItemNotFound");
  }

  getItemOrNullObject(id: unknown): ConditionalFormatObject | null {
    return this.items().find(({ itemId }) => itemId === id) ?? null;
  }

  getItemAt(index: unknown): ConditionalFormatObject {
    return this.items()[Number(index)] ?? fail("InvalidArgument");
  }

  clearAll(): void {
    requireFormattable(this.#area);
    const { sheet, blocks } = this.#area;
    sheet.conditionalRules = withoutBlocks(sheet.conditionalRules, blocks);
    sheet.reshape("conditionalFormats");
  }
}
