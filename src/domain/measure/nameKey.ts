import { oncePer } from "../collection/oncePer";
import { foldText } from "../text/foldText";
import { withoutRelistedMark } from "../text/relistedMark";
import type { MeasureRow } from "./MeasureRow";

/** 施策の同定: the name without the mark 再掲, folded. Asked often, so worked out once a row. */
export const nameKey: (row: MeasureRow) => string = oncePer(({ name }) =>
  foldText(withoutRelistedMark(name ?? "")),
);
