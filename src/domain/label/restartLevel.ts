import type { SheetReading } from "../layout/SheetReading";
import { copiedRows } from "../measure/copiedRows";
import { headingFields, type HeadingField, type MeasureRow } from "../measure/MeasureRow";
import { groupBy } from "../collection/groupBy";
import { isSameNamed } from "../measure/sameMeasure";
import { headingKeys } from "./pathStretches";
import { sequenceFaults } from "./sequenceFaults";
import { isLater, labelPlace, placeKey, type LabelPlace } from "./labelPlace";

/** 同じ見出しの下の行: the rows among which every letter stands for one measure. */
export type LetterBlock = readonly MeasureRow[];

/** More letters than that in one block are no series. */
const LONGEST_BLOCK = 60;
/** One in four changes of a level may go the other way: a slip, not a rule. */
const SLIPS = 0.25;
/** As many of all restarts may come without a heading that shows them. */
const UNSHOWN = 0.2;
/** So many letters of a whole may be out of their places, or this share of them. */
const FEW = 2;
const MISPLACED = 0.2;

const read = new WeakMap<SheetReading, readonly LetterBlock[] | undefined>();

/**
 * 文字が「ア」に戻る見出しの段を学ぶ: the rows of a sheet by the headings under which their letters begin anew.
 * Undefined where that cannot be told: without headings or letters, where headings go unread or unshown (letters
 * restart where none stands), or where a level now restarts them and now does not.
 */
export function letterBlocks(sheet: SheetReading): readonly LetterBlock[] | undefined {
  if (!read.has(sheet)) read.set(sheet, learnBlocks(sheet));
  return read.get(sheet);
}

/** Whether it is known under which headings the letters begin anew. */
export const hasLetterBlocks = (sheet: SheetReading): boolean => letterBlocks(sheet) !== undefined;

function learnBlocks(sheet: SheetReading): readonly LetterBlock[] | undefined {
  const rows = withoutCopies(sheet);
  const lettered = rows.flatMap((row) => {
    const place = labelPlace(row.label ?? "");
    return place ? [{ row, place }] : [];
  });
  const labelled = rows.filter(({ label }) => label !== null).length;
  const isReadable = lettered.length > 1 && lettered.length * 2 > labelled && rows.every(areHeadingsRead);
  if (!isReadable || !rows.some((row) => headingFields.some((level) => row[level] !== null)))
    return undefined;
  const levels = restartingLevels(lettered);
  return levels && blocksBelow(rows, levels, sheet.isWhole);
}

/** A copied row is a fault of its own, which says nothing about the letters. */
function withoutCopies(sheet: SheetReading): MeasureRow[] {
  const copies = copiedRows(sheet);
  return sheet.rows.filter((row) => (copies.get(row)?.[0] ?? row) === row);
}

const areHeadingsRead = ({ cells }: MeasureRow): boolean =>
  headingFields.every((level) => cells[level]?.isPartlyStruck !== true);

interface Lettered {
  readonly row: MeasureRow;
  readonly place: LabelPlace;
}

/** How often the letters begin anew and how often they go on where a heading of a level changes. */
interface Changes {
  restarts: number;
  goesOn: number;
}

/** The levels of which a change restarts the letters, from the top; undefined where they contradict one another. */
function restartingLevels(lettered: readonly Lettered[]): readonly HeadingField[] | undefined {
  const changes = countChanges(lettered);
  const verdicts = headingFields.map((level) => verdictOf(changes.get(level)));
  const deepest = verdicts.lastIndexOf("restarts");
  const highest = verdicts.indexOf("goesOn");
  const isUnclear = verdicts.some(
    (verdict, at) =>
      verdict === "unclear" || (verdict === "untold" && at > deepest && (highest < 0 || at < highest)),
  );
  if (isUnclear || (highest >= 0 && highest < deepest)) return undefined;
  return headingFields.slice(0, deepest + 1);
}

function countChanges(lettered: readonly Lettered[]): Map<HeadingField, Changes> {
  const changes = new Map<HeadingField, Changes>();
  lettered.slice(1).forEach((below, index) => {
    const above = lettered[index];
    const level = above && headingFields.find((field) => above.row[field] !== below.row[field]);
    if (!above || !level) return;
    const change = changes.get(level) ?? { restarts: 0, goesOn: 0 };
    changes.set(level, change);
    const step = below.place.letter - above.place.letter;
    if (step < 0 || (step === 0 && (below.place.letter === 0 || !isLater(below.place, above.place))))
      change.restarts++;
    else if (step === 1) change.goesOn++;
  });
  return changes;
}

type Verdict = "restarts" | "goesOn" | "unclear" | "untold" | "unchanged";

function verdictOf(changes: Changes | undefined): Verdict {
  if (!changes) return "unchanged";
  const { restarts, goesOn } = changes;
  if (restarts + goesOn === 0) return "untold";
  if (Math.min(restarts, goesOn) > SLIPS * (restarts + goesOn)) return "unclear";
  return restarts > goesOn ? "restarts" : "goesOn";
}

/** The blocks below the restarting levels, but for those in which the letters begin anew without a sign. */
function blocksBelow(
  rows: readonly MeasureRow[],
  levels: readonly HeadingField[],
  isWhole: boolean,
): readonly LetterBlock[] | undefined {
  const keys = headingKeys(rows, levels);
  const blocks = [...groupBy(rows, (row) => keys.get(row)).values()];
  const runs = blocks.map(runsOf);
  const unshown = runs.map((each) => unshownRestarts(each, isWhole));
  const total = unshown.reduce((sum, { count }) => sum + count, 0);
  if (total > UNSHOWN * (total + blocks.length - 1)) return undefined;
  if (isWhole && !areInOrder(runs)) return undefined;
  return blocks.filter((_, at) => {
    const isClear = isWhole ? unshown[at]?.goesOn === false : unshown[at]?.count === 0;
    return isClear && (runs[at]?.length ?? 0) <= LONGEST_BLOCK;
  });
}

/** Rows one below the other with the same letter, as the letters of a block; a row of another measure begins anew. */
function runsOf(block: LetterBlock): number[] {
  const letters: number[] = [];
  let above: Lettered | undefined;
  for (const row of block) {
    const place = labelPlace(row.label ?? "");
    if (!place) continue;
    if (!above || !goesOn(above, { row, place })) letters.push(place.letter);
    above = { row, place };
  }
  return letters;
}

const goesOn = (above: Lettered, below: Lettered): boolean =>
  above.place.letter === below.place.letter &&
  (isLater(below.place, above.place) ||
    (placeKey(above.place) === placeKey(below.place) && isSameNamed(above.row, below.row)));

/**
 * Letters that come down though no heading stands there. One letter that is wrong comes down too: then those around
 * it go on; on a part, of which letters are missing, they must leave out the very letter that was meant.
 */
function unshownRestarts(letters: readonly number[], isWhole: boolean): { count: number; goesOn: boolean } {
  let count = 0;
  let isFollowed = false;
  letters.forEach((letter, at) => {
    const above = letters[at - 1];
    if (above === undefined || letter > above) return;
    if (isOdd(letters, at, isWhole) || isOdd(letters, at - 1, isWhole)) return;
    count++;
    isFollowed ||= letters[at + 1] === letter + 1;
  });
  return { count, goesOn: isFollowed };
}

/** Whether one letter alone is out of place among its neighbours; ア between them may open a group of its own. */
function isOdd(letters: readonly number[], at: number, isWhole: boolean): boolean {
  const [before, after] = [letters[at - 1] ?? -1, letters[at + 1]];
  if (after === undefined) return false;
  return after === before + 2 || (isWhole && after === before + 1 && letters[at] !== 0);
}

/** A whole document leaves out no letters: where more than a few are not the next one, they mean something else. */
function areInOrder(runs: readonly (readonly number[])[]): boolean {
  const letters = runs.flat().length;
  const faults = runs.reduce((sum, each) => sum + sequenceFaults(each).length, 0);
  return faults * 3 <= letters && faults <= Math.max(FEW, MISPLACED * letters);
}
