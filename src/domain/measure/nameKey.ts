import { foldText } from "../text/foldText";
import { withoutRelistedMark } from "../text/relistedMark";
import type { MeasureRow } from "./MeasureRow";

const keys = new WeakMap<MeasureRow, string>();

/** 施策の同定: the name without the mark 再掲, folded. Asked often, so worked out once a row. */
export function nameKey(row: MeasureRow): string {
  const known = keys.get(row);
  if (known !== undefined) return known;
  const key = foldText(withoutRelistedMark(row.name ?? ""));
  keys.set(row, key);
  return key;
}
