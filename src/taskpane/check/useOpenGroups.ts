import { useMemo, useState } from "react";
import { openKeys } from "./openKeys";
import type { RuleGroup } from "./groupFindings";

/** A list of so many findings is shorter than the clicks that would open it. */
const SHORT = 20;

/** 開いている組: what stands open by itself but for what the user has opened or closed. */
export function useOpenGroups(groups: readonly RuleGroup[]) {
  // Decided once: groups must not open and close by themselves while findings are put right.
  const [isOpenAtFirst] = useState(() => {
    const count = groups.reduce((sum, group) => sum + group.count, 0);
    const [first] = groups;
    return (key: string): boolean => count <= SHORT || key === first?.key;
  });
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const open = useMemo(() => openKeys(groups, isOpenAtFirst, toggled), [groups, isOpenAtFirst, toggled]);
  const toggle = (key: string): void => setToggled(flipped(toggled, key));
  return { open, toggle };
}

function flipped(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const others = [...keys].filter((each) => each !== key);
  return new Set(others.length < keys.size ? others : [...others, key]);
}
