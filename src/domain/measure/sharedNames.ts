import { oncePer } from "../collection/oncePer";
import { sharing } from "../collection/sharing";
import type { MeasureRow } from "./MeasureRow";
import { nameKey } from "./nameKey";

type Rows = readonly MeasureRow[];

/** 同じ名の行: the rows of a sheet that share a name, by name. Asked often, so worked out once a sheet. */
export const sharedNames: (rows: Rows) => readonly Rows[] = oncePer((rows: Rows) =>
  sharing(rows, nameKey).filter(([first]) => first !== undefined && nameKey(first) !== ""),
);
