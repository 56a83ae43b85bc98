import { groupBy } from "../collection/groupBy";
import { headingNumber } from "../layout/headingLine";
import { headingFields, type HeadingField, type MeasureRow, type SourceCell } from "../measure/MeasureRow";
import type { SheetReading } from "../layout/SheetReading";
import { foldText } from "../text/foldText";
import { cellsOf } from "./fieldCells";
import { defineRule } from "./Rule";

/** 見出しの一続き: a heading with its cells on rows one below the other. */
interface HeadingUse {
  readonly level: HeadingField;
  readonly text: string;
  readonly cells: SourceCell[];
  readonly number: number;
  /** What it says besides its number. */
  readonly body: string;
  /** The headings above it, by number where they have one. */
  readonly parent: string;
  /** Whether the level right above is shown, so that no heading can have begun anew unseen. */
  readonly hasParent: boolean;
}

/**
 * 見出しのちがい: one number, two texts under the same headings: （２）国民… once, （２）個人… elsewhere. The text that
 * stands more often is taken to be right, of two the first. Numbers that count from the beginning again in between
 * belong under a heading that may not be shown, and are not compared.
 */
export const headingDiffers = defineRule({
  id: "heading.differs",
  severity: "warning",
  needs: ["headings", "merges"],
  *check(sheet) {
    for (const uses of groupBy(usesOf(sheet), ({ level, parent }) => `${level}\u0000${parent}`).values()) {
      for (const stretch of stretchesOf(uses, sheet.isWhole)) {
        for (const same of groupBy(stretch, ({ number }) => number).values()) yield* differing(same);
      }
    }
  },
});

/** Of a sheet; a place is then one number. */
const MOST_COLUMNS = 16_384;

/** Every numbered heading over rows, level by level in their order. */
const usesOf = (sheet: SheetReading): HeadingUse[] =>
  headingFields.flatMap((level) => {
    const uses: HeadingUse[] = [];
    const seen = new Set<number>();
    let above: MeasureRow | undefined;
    let use: HeadingUse | undefined;
    for (const { row, cell } of cellsOf(sheet, level)) {
      const place = cell.row * MOST_COLUMNS + cell.column;
      if (row[level] === null || seen.has(place) || !says(cell, row[level])) continue;
      seen.add(place);
      if (!above || !isUnderSame(row, above, level)) {
        use = readUse(row, level, row[level]);
        if (use) uses.push(use);
      }
      use?.cells.push(cell);
      above = row;
    }
    return uses;
  });

const higherThan = (level: HeadingField): HeadingField[] =>
  headingFields.slice(0, headingFields.indexOf(level));

/** Whether a heading and those above it are the same on two rows: a list repeats them on every one. */
function isUnderSame(row: MeasureRow, above: MeasureRow, level: HeadingField): boolean {
  for (const each of headingFields) {
    if (row[each] !== above[each]) return false;
    if (each === level) return true;
  }
  return true;
}

/** Whether the heading stands in the cell itself, not in one above that goes on. */
const says = ({ text }: SourceCell, heading: string): boolean =>
  text === heading || text.includes(heading) || foldText(text).includes(foldText(heading));

function readUse(row: MeasureRow, level: HeadingField, text: string): HeadingUse | undefined {
  const number = headingNumber(text);
  if (number === undefined) return undefined;
  const higher = higherThan(level).map((each) => row[each]);
  const parent = higher.map((each) => headingNumber(each ?? "") ?? foldText(each ?? "")).join("\u0000");
  const hasParent = (higher.at(-1) ?? null) !== null;
  return { level, text, cells: [], number, body: bodyOf(text), parent, hasParent };
}

const mark = /^(?:第?[0-9]{1,2}[章節項編部]?|[(][0-9]{1,2}[)])[).,．、。:\s]*/u;

const circled = /^[①-⑳]/u;

const bodyOf = (text: string): string =>
  foldText(circled.test(text) ? text.replace(circled, "") : text.trim().normalize("NFKC").replace(mark, ""));

/**
 * Parts in which the numbers only go up: where they come down, another heading may have begun above them; so it may
 * where 1 says something else, or any number of a part, unless what it said before comes again.
 */
function stretchesOf(uses: readonly HeadingUse[], isWhole: boolean): HeadingUse[][] {
  const stretches: HeadingUse[][] = [];
  const lastUse = new Map(uses.map(({ body }, at) => [body, at]));
  const said = new Set<string>();
  uses.forEach((use, at) => {
    const before = uses[at - 1];
    const mayBeAnother =
      before?.number === use.number &&
      before.body !== use.body &&
      !use.hasParent &&
      (use.number === 1 || !isWhole) &&
      !said.has(use.body) &&
      (lastUse.get(before.body) ?? at) < at;
    if (before === undefined || use.number < before.number || mayBeAnother) {
      stretches.push([use]);
      said.clear();
    } else stretches.at(-1)?.push(use);
    said.add(use.body);
  });
  return stretches;
}

function* differing(uses: readonly HeadingUse[]) {
  const byBody = [...groupBy(uses, ({ body }) => body).values()].sort((a, b) => cellCount(b) - cellCount(a));
  const [right] = byBody[0] ?? [];
  const [other] = right?.cells ?? [];
  if (!right || !other) return;
  for (const { level, text, cells } of byBody.slice(1).flat()) {
    for (const cell of cells) {
      const suggestion = cell.text.includes(text) ? cell.text.replace(text, right.text) : undefined;
      yield {
        cell,
        field: level,
        ...(suggestion !== undefined && { suggestion, safe: false }),
        details: { other: right.text, otherRow: other.row },
      };
    }
  }
}

const cellCount = (uses: readonly HeadingUse[]): number =>
  uses.reduce((sum, { cells }) => sum + cells.length, 0);
