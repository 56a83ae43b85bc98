import { distance } from "fastest-levenshtein";
import { groupBy } from "../collection/groupBy";
import { readLabel } from "../label/readLabel";
import type { SheetReading } from "../layout/SheetReading";
import type { MeasureIndex } from "../measure/MeasureIndex";
import type { MeasureRow } from "../measure/MeasureRow";
import { nameKey } from "../measure/nameKey";
import { foldText } from "../text/foldText";
import { withKatakana } from "../text/katakanaWords";
import { withLatinLetters } from "../text/lookalikeScripts";
import { defineRule } from "./Rule";

/** So large a part of two names may differ, and so many letters at most, for them to be meant as one. */
const NEAR = 0.2;
const FEW = 4;

/**
 * 一つの施策の細目で施策名が違う: ａ）and ｂ）of one letter bear nearly the same name. The name that more of its rows
 * bear, or that agrees better with the rest of the sheet, is taken to be right; where nothing tells, both are reported.
 */
export const nameDiffersInGroup = defineRule({
  id: "name.differs-in-group",
  severity: "warning",
  needs: ["label", "name", "merges"],
  *check(sheet, { measures }) {
    const groups = subItems(sheet, measures);
    if (haveOwnNames(groups)) return;
    for (const rows of groups) {
      const byName = [...groupBy(rows, nameKey).values()].sort((a, b) => b.length - a.length);
      const [first, ...others] = byName;
      for (const other of others) {
        if (first && isNear(keyOf(first), keyOf(other))) yield* differences(first, other, sheet);
      }
    }
  },
});

const keyOf = ([row]: readonly MeasureRow[]): string => (row ? nameKey(row) : "");

/** The rows of the name that is less likely right; of both, where nothing tells. */
function* differences(first: readonly MeasureRow[], second: readonly MeasureRow[], sheet: SheetReading) {
  const likelier = first.length - second.length || weigh(keyOf(first), keyOf(second), sheet);
  const [right, wrong] = likelier < 0 ? [second, first] : [first, second];
  for (const row of wrong) yield* differing(row, right[0], true);
  if (likelier === 0) for (const row of right) yield* differing(row, wrong[0], false);
}

/** How much better the one of two names agrees with what else the sheet says. */
function weigh(a: string, b: string, { rows }: SheetReading): number {
  const keys = rows.map(nameKey);
  const uses = keys.filter((key) => key === a).length - keys.filter((key) => key === b).length;
  if (uses !== 0) return uses;
  const texts = rows
    .flatMap(({ group, item, progress }) => [group, item, progress])
    .map((text) => foldText(text ?? ""));
  const said = [...keys.filter((key) => key !== a && key !== b), ...texts].join("\n");
  return unsaid(b, a, said) - unsaid(a, b, said);
}

/** How many of the pairs of letters that only one of two names has are nowhere else: a slip makes such as no word has. */
function unsaid(key: string, other: string, said: string): number {
  const own = [...pairsOf(key)].filter((pair) => !other.includes(pair));
  return own.filter((pair) => !said.includes(pair)).length / Math.max(own.length, 1);
}

const pairsOf = (key: string): Set<string> =>
  new Set(Array.from({ length: Math.max(key.length - 1, 0) }, (_, at) => key.slice(at, at + 2)));

/** The rows of each letter that has sub-items. */
function subItems({ rows }: SheetReading, measures: MeasureIndex): MeasureRow[][] {
  const groups: MeasureRow[][] = [];
  let above: MeasureRow | undefined;
  for (const row of rows) {
    const isNamed = isSubItem(row) && nameKey(row) !== "";
    if (isNamed && above && measures.sameLetter(above, row)) groups.at(-1)?.push(row);
    else if (isNamed) groups.push([row]);
    above = row;
  }
  return groups.filter((group) => group.length > 1);
}

function isSubItem({ label, cells }: MeasureRow): boolean {
  const read = readLabel(label ?? "");
  return (read?.sub !== undefined || read?.mark !== undefined) && cells.name?.isPartlyStruck !== true;
}

/** In some sheets every sub-item is called something else: those that are alike there are so by chance. */
function haveOwnNames(groups: readonly (readonly MeasureRow[])[]): boolean {
  const keys = groups.map((rows) => [...new Set(rows.map(nameKey))]);
  const alike = keys.filter(({ length }) => length === 1).length;
  const own = keys.filter(([first = "", ...others]) => others.some((key) => !isNear(first, key))).length;
  return own > alike;
}

function isNear(a: string, b: string): boolean {
  const apart = distance(withoutLookalikes(a), withoutLookalikes(b));
  return apart > 0 && apart <= FEW && apart <= NEAR * Math.max(a.length, b.length) && !differsInNumber(a, b);
}

/** A look-alike letter is another rule's. */
const withoutLookalikes = (key: string): string => withKatakana(withLatinLetters(key));

const numbers = /[\d〇一二三四五六七八九十]+/gu;

/** 第１回 and 第２回 are two things. */
const differsInNumber = (a: string, b: string): boolean =>
  a.replace(numbers, "0") === b.replace(numbers, "0");

function* differing(row: MeasureRow, other: MeasureRow | undefined, isOffered: boolean) {
  const cell = row.cells.name;
  if (!cell || !other?.cells.name) return;
  const suggestion = other.cells.name.text;
  yield {
    cell,
    field: "name" as const,
    ...(isOffered && { suggestion, safe: false }),
    details: { other: other.name ?? "", label: other.label ?? "", otherRow: other.row },
  };
}
