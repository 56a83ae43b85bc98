import { headingNumber } from "../layout/headingLine";
import type { HeadingField, MeasureRow } from "../measure/MeasureRow";
import { isLater, labelPlace } from "./labelPlace";

/** Rows one below the other under the same headings, and the key of those headings. */
interface Stretch {
  key: string;
  readonly rows: MeasureRow[];
}

/**
 * 見出しの道筋: each row's headings down to the given levels, as one key. A heading that is written otherwise on a few
 * rows (（２）個人… among （２）国民…) does not cut their letters apart: the letters go on across it, and it bears the same
 * number, or what stood above it comes again below.
 */
export function headingKeys(
  rows: readonly MeasureRow[],
  levels: readonly HeadingField[],
): ReadonlyMap<MeasureRow, string> {
  const stretches = stretchesOf(rows, levels);
  stretches.forEach((stretch, at) => {
    const [above, below] = [stretches[at - 1], stretches[at + 1]];
    if (!above || !lettersGoOn(above, stretch)) return;
    const comesAgain = below !== undefined && below.key === above.key && lettersGoOn(stretch, below);
    if (comesAgain || haveSameNumbers(above, stretch, levels)) stretch.key = above.key;
  });
  const keys = new Map<MeasureRow, string>();
  for (const { key, rows: own } of stretches) for (const row of own) keys.set(row, key);
  return keys;
}

function stretchesOf(rows: readonly MeasureRow[], levels: readonly HeadingField[]): Stretch[] {
  const stretches: Stretch[] = [];
  let above: MeasureRow | undefined;
  for (const row of rows) {
    if (above && isUnderSame(row, above, levels)) stretches.at(-1)?.rows.push(row);
    else stretches.push({ key: levels.map((level) => row[level]).join("\u0000"), rows: [row] });
    above = row;
  }
  return stretches;
}

const isUnderSame = (row: MeasureRow, above: MeasureRow, levels: readonly HeadingField[]): boolean =>
  levels.every((level) => row[level] === above[level]);

/** Whether the first letter below is the next one, or a later sub-item of the last one above. */
function lettersGoOn(above: Stretch, below: Stretch): boolean {
  const [last, first] = [above.rows.at(-1), below.rows[0]].map((row) => labelPlace(row?.label ?? ""));
  if (!last || !first) return false;
  return first.letter === last.letter + 1 || (first.letter === last.letter && isLater(first, last));
}

/** Whether the headings of two stretches differ in their texts only, not in their numbers. */
const haveSameNumbers = (above: Stretch, below: Stretch, levels: readonly HeadingField[]): boolean =>
  levels.every((level) => {
    const [a, b] = [above.rows.at(-1)?.[level] ?? "", below.rows[0]?.[level] ?? ""];
    return a === b || (headingNumber(a) !== undefined && headingNumber(a) === headingNumber(b));
  });
