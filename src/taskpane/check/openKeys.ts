import type { RuleGroup } from "./groupFindings";

/**
 * 開いている組のキー. The only value of a rule stands open with it: to open the one and still see nothing would be a
 * nuisance.
 *
 * @param isOpenAtFirst whether the rule of that key stands open by itself
 * @param toggled keys of what the user has opened or closed
 */
export function openKeys(
  groups: readonly RuleGroup[],
  isOpenAtFirst: (ruleKey: string) => boolean,
  toggled: ReadonlySet<string>,
): ReadonlySet<string> {
  const isOpen = (key: string, atFirst: boolean): boolean => atFirst !== toggled.has(key);
  return new Set(
    groups.flatMap(({ key, values }) => [
      ...(isOpen(key, isOpenAtFirst(key)) ? [key] : []),
      ...values.filter((value) => isOpen(value.key, values.length === 1)).map((value) => value.key),
    ]),
  );
}
