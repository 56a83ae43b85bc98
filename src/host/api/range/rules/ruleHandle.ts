import type { Book } from "../../../model/Book";
import type { SheetState } from "../../../model/SheetState";
import { fail } from "../../../protocol/HostError";
import { idOf, type KnownRule } from "./conditionalRule";

/** 条件付き書式への手がかり: finds one rule of a sheet again, whatever became of it, and changes it. */
export class RuleHandle {
  constructor(
    readonly book: Book,
    readonly sheet: SheetState,
    readonly id: string,
  ) {}

  /** @throws HostError ItemNotFound for a rule that is gone */
  get rule(): KnownRule {
    return (
      this.sheet.conditionalRules.find((each) => idOf(each, this.book) === this.id) ?? fail("ItemNotFound")
    );
  }

  /** Puts a changed rule in its place, or takes it away. */
  replace(change: (rule: KnownRule) => KnownRule | undefined): void {
    const { rule } = this;
    const changed = change(rule);
    this.sheet.conditionalRules = this.sheet.conditionalRules.flatMap((each) => {
      if (each !== rule) return [each];
      return changed ? [changed] : [];
    });
    this.sheet.reshape("conditionalFormats");
  }
}
