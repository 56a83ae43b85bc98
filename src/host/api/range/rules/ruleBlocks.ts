import { blockAddress, parseA1 } from "../../../model/a1";
import { intersection, type Block } from "../../../model/Block";

/** 規則の対象範囲: the blocks that a rule of the file names, as in "A1:A5 C1". */
export const blocksOfRule = ({ range }: { readonly range: string }): Block[] =>
  range
    .split(/[ ,]+/u)
    .map(parseA1)
    .filter((block) => block !== undefined);

export const ruleRange = (blocks: readonly Block[]): string =>
  blocks.map((block) => blockAddress(block)).join(" ");

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
export function withoutBlocks<Rule extends { readonly range: string }>(
  rules: Rule[],
  holes: readonly Block[],
): Rule[] {
  if (!rules.some((rule) => holes.some((hole) => concerns(rule, hole)))) return rules;
  return rules.flatMap((rule) => {
    if (!holes.some((hole) => concerns(rule, hole))) return [rule];
    const left = holes.reduce(
      (blocks, hole) => blocks.flatMap((block) => subtract(block, hole)),
      blocksOfRule(rule),
    );
    return left.length === 0 ? [] : [{ ...rule, range: ruleRange(left) }];
  });
}
