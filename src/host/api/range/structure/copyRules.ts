import { intersection, isWithin, type Block } from "../../../model/Block";
import type { SheetState } from "../../../model/SheetState";
import type { Place } from "../resolveRange";
import { blocksOfRule, movedTo, withoutBlocks, type RangedRule } from "../rules/ruleBlocks";

/** 書式に伴うもの: merges and conditional formats are copied with formats, validations with all. */
export function copyRules(source: Place, target: Place, copyType: "All" | "Formats"): void {
  const move = mover(source.block, target.block);
  const merges = source.sheet.merges.filter((merge) => isWithin(merge, source.block)).map(move);
  if (merges.length > 0) addMerges(target.sheet, merges);
  copyConditions(source, target);
  if (copyType === "All") copyValidations(source, target);
}

const mover =
  (from: Block, to: Block) =>
  ({ top, left, bottom, right }: Block): Block => {
    const [rows, columns] = [to.top - from.top, to.left - from.left];
    return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
  };

function addMerges(sheet: SheetState, merges: readonly Block[]): void {
  sheet.merges = [
    ...sheet.merges.filter((old) => !merges.some((merge) => intersection(old, merge))),
    ...merges,
  ];
  sheet.reshape("merges");
}

/** Rules of the source, for the copy's cells only. */
function copiesOf<Rule extends RangedRule>(rules: readonly Rule[], source: Block, target: Block): Rule[] {
  const move = mover(source, target);
  return rules.flatMap((rule) => {
    const blocks = blocksOfRule(rule)
      .map((block) => intersection(block, source))
      .filter((block) => block !== undefined);
    return movedTo(rule, blocks.map(move));
  });
}

function copyConditions(source: Place, target: Place): void {
  const copies = copiesOf(source.sheet.conditionalRules, source.block, target.block);
  const left = withoutBlocks(target.sheet.conditionalRules, [target.block]);
  if (copies.length === 0 && left === target.sheet.conditionalRules) return;
  target.sheet.conditionalRules = [...left, ...copies];
  target.sheet.reshape("conditionalFormats");
}

function copyValidations(source: Place, target: Place): void {
  const copies = copiesOf(source.sheet.validations, source.block, target.block);
  const left = withoutBlocks(target.sheet.validations, [target.block]);
  if (copies.length === 0 && left === target.sheet.validations) return;
  target.sheet.validations = [...left, ...copies];
  target.sheet.reshape("validations");
}
