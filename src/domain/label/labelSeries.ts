import type { SheetReading } from "../layout/SheetReading";
import type { MeasureRow } from "../measure/MeasureRow";
import { nameKey } from "../measure/nameKey";
import { isSameNamed } from "../measure/sameMeasure";
import { isLater, labelPlace, type LabelLevel, type LabelPlace } from "./labelPlace";
import type { LetterBlock } from "./restartLevel";
import { sequenceFaults } from "./sequenceFaults";

/** 項番の並びの誤り: a row whose letter, sub-item or mark is not the one that the series expects. */
export interface LabelFault {
  readonly row: MeasureRow;
  readonly level: LabelLevel;
  readonly own: number;
  /** Undefined where the row belongs elsewhere. */
  readonly expected: number | undefined;
  /** Whether the series begins with it, and does not begin with ア. */
  readonly isBeginning: boolean;
}

/** One row, or something that may be one: no place means that any label may stand there. */
interface Entry {
  readonly row: MeasureRow | undefined;
  readonly place: LabelPlace | undefined;
}

/** The faults of a block: of its letters, of the sub-items of each, and of the marks of those. */
export function labelFaults(block: LetterBlock, sheet: SheetReading): LabelFault[] {
  const entries = entriesOf(block, sheet);
  const letters = runsOf(entries, "letter");
  return [
    ...faultsOf(letters, "letter"),
    ...letters.flatMap((letter) => {
      const subs = runsOf(having(letter, "sub"), "sub");
      const marks = (subs.length > 0 ? subs : [letter]).map((sub) => runsOf(having(sub, "mark"), "mark"));
      return [...faultsOf(subs, "sub"), ...marks.flatMap((each) => faultsOf(each, "mark"))];
    }),
  ];
}

/** The letter with which a block ends. */
export const lastLetter = (block: LetterBlock): number | undefined =>
  block.flatMap((row) => labelPlace(row.label ?? "") ?? []).at(-1)?.letter;

/** The rows of a block in their order, and between them whatever else takes a place of the series. */
function entriesOf(block: LetterBlock, sheet: SheetReading): Entry[] {
  const entries: Entry[] = [];
  let above: MeasureRow | undefined;
  for (const row of block) {
    const between = above ? unreadBetween(above.row, row.row, sheet) : 0;
    for (let count = 0; count < between; count++) entries.push({ row: undefined, place: undefined });
    const isFurtherLine = row.label === null && above !== undefined && nameKey(row) === nameKey(above);
    if (!isFurtherLine) entries.push({ row, place: labelPlace(row.label ?? "") });
    above = row;
  }
  return entries;
}

/** Lines that were measures, or may be: struck through, left out by the user, or not understood. */
function unreadBetween(top: number, bottom: number, { struckRows, skipped }: SheetReading): number {
  const isBetween = ({ row }: { readonly row: number }): boolean => top < row && row < bottom;
  const kinds: readonly string[] = ["nothing", "notChosen"];
  const lines = skipped.filter((line) => isBetween(line) && kinds.includes(line.kind));
  return struckRows.filter(isBetween).length + lines.length;
}

function faultsOf(runs: readonly (readonly Entry[])[], level: LabelLevel): LabelFault[] {
  const series = runs.map(([first]) => first?.place?.[level]);
  return sequenceFaults(series).flatMap(({ at, expected }) => {
    const own = series[at];
    const row = runs[at]?.[0]?.row;
    if (!row || own === undefined) return [];
    const isBeginning = at === 0 && own > 0 && (series[1] ?? own + 1) > own;
    return [{ row, level, own, expected, isBeginning }];
  });
}

/** Neighbours with one symbol at a level are one; what takes a place between them is none of their series. */
function runsOf(entries: readonly Entry[], level: LabelLevel): Entry[][] {
  const runs: Entry[][] = [];
  let waiting: Entry[] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (entry.place === undefined) waiting.push(entry);
    else {
      if (run && goesOn(run, entry, level)) run.push(...waiting, entry);
      else runs.push(...waiting.map((each) => [each]), [entry]);
      waiting = [];
    }
  }
  return [...runs, ...waiting.map((each) => [each])];
}

function goesOn(run: readonly Entry[], entry: Entry, level: LabelLevel): boolean {
  const above = run.at(-1);
  if (!above?.place || !entry.place || above.place[level] !== entry.place[level]) return false;
  // A label of its own that comes no later is another measure's, unless it goes on with the name.
  return (
    !isOwnLabel(entry.place, level) || isLater(entry.place, above.place) || isSameNamedEntry(above, entry)
  );
}

/** Whether a label ends at a level. */
const isOwnLabel = ({ sub, mark }: LabelPlace, level: LabelLevel): boolean =>
  level === (mark !== undefined ? "mark" : sub !== undefined ? "sub" : "letter");

const isSameNamedEntry = (above: Entry, below: Entry): boolean =>
  above.row !== undefined && below.row !== undefined && isSameNamed(above.row, below.row);

/** Entries that stand at a level, where any does: a letter's own row is none of its sub-items. */
const having = (entries: readonly Entry[], level: LabelLevel): Entry[] =>
  entries.some(({ place }) => place?.[level] !== undefined)
    ? entries.filter(({ place }) => place === undefined || place[level] !== undefined)
    : [];
