import { sharing } from "../collection/sharing";
import { readLabel } from "../label/readLabel";
import type { Grain, MeasureRow } from "./MeasureRow";
import { sharedNames } from "./sharedNames";

/** 粒度と、その根拠. */
export interface GrainReading {
  readonly grain: Grain;
  readonly isChosen: boolean;
  /** Rows with a sub-letter or a mark, and rows that answer a measure which another row answers too. */
  readonly subItems: number;
  readonly answers: number;
}

/** Reads what the rows of a sheet stand for. */
export function readGrain(rows: readonly MeasureRow[], chosen: Grain | undefined): GrainReading {
  const subItems = rows.filter(isSubItem).length;
  const answers = countAnswers(rows);
  const found = answers > subItems ? "ministryAnswer" : subItems > 0 ? "subItem" : "letter";
  return { grain: chosen ?? found, isChosen: chosen !== undefined, subItems, answers };
}

function isSubItem({ label }: MeasureRow): boolean {
  const read = readLabel(label ?? "");
  return read?.sub !== undefined || read?.mark !== undefined;
}

/** Live rows with the id, label and name of another one, but not its ministries. */
function countAnswers(rows: readonly MeasureRow[]): number {
  const answered = sharedNames(rows)
    .map((named) => named.filter(({ relisted }) => !relisted))
    .flatMap((live) => sharing(live, ({ id, label }) => `${id}\u0000${label}`))
    .filter((same) => new Set(same.map(({ ministries }) => ministries.join("、"))).size > 1);
  return answered.flat().length;
}
