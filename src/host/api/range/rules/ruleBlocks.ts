import { intersection, type Block } from "../../../model/Block";
import { blocksOfRange, rangeList } from "../../../model/rangeList";
import { translateFormula } from "../../../model/translateFormula";

/** 規則の対象範囲: the blocks that a rule of the file names. */
export const blocksOfRule = ({ range }: { readonly range: string }): Block[] => blocksOfRange(range);

/** What a rule of the file says of cells: where they are, and formulas that are written for the first of them. */
export interface RangedRule {
  readonly range: string;
  readonly formula?: string | string[];
  readonly formula1?: string;
  readonly formula2?: string;
}

/** 規則の数式を移す: written for another first cell, they mean the same of every cell as before. */
export function rebased<Rule extends RangedRule>(
  rule: Rule,
  { top, left }: Pick<Block, "top" | "left">,
): Rule {
  const [first = { top, left }] = blocksOfRule(rule);
  const move = (formula: string): string => translateFormula(formula, top - first.top, left - first.left);
  const { formula, formula1, formula2 } = rule;
  return {
    ...rule,
    ...(formula !== undefined && {
      formula: typeof formula === "string" ? move(formula) : formula.map(move),
    }),
    ...(formula1 !== undefined && { formula1: move(formula1) }),
    ...(formula2 !== undefined && { formula2: move(formula2) }),
  };
}

/** The rule for other cells, which start with another one; none for none. */
export function movedTo<Rule extends RangedRule>(rule: Rule, blocks: readonly Block[]): Rule[] {
  const [first] = blocks;
  return first ? [{ ...rebased(rule, first), range: rangeList(blocks) }] : [];
}

/** Whether a rule is meant for a cell of the block. */
export const concerns = (rule: { readonly range: string }, block: Block): boolean =>
  blocksOfRule(rule).some((each) => intersection(each, block) !== undefined);

/** What is left of a block without another: above, below, left and right of it. */
export function subtract(block: Block, hole: Block): Block[] {
  const cut = intersection(block, hole);
  if (!cut) return [block];
  const pieces: Block[] = [
    { ...block, bottom: cut.top - 1 },
    { ...block, top: cut.bottom + 1 },
    { ...block, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...block, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ];
  return pieces.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** 規則を範囲から外す: rules without these blocks; those left with none are gone. The same list if none was met. */
export function withoutBlocks<Rule extends RangedRule>(rules: Rule[], holes: readonly Block[]): Rule[] {
  if (!rules.some((rule) => holes.some((hole) => concerns(rule, hole)))) return rules;
  return rules.flatMap((rule) => {
    if (!holes.some((hole) => concerns(rule, hole))) return [rule];
    const left = holes.reduce(
      (blocks, hole) => blocks.flatMap((block) => subtract(block, hole)),
      blocksOfRule(rule),
    );
    return movedTo(rule, left);
  });
}
