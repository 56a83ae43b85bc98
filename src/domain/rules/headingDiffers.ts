import { groupBy } from "../collection/groupBy";
import { headingNumber } from "../layout/headingLine";
import { headingFields, type HeadingField, type MeasureRow, type SourceCell } from "../measure/MeasureRow";
import type { SheetReading } from "../layout/SheetReading";
import { foldText } from "../text/foldText";
import { defineRule } from "./Rule";

/** 見出しの一つの出どころ. */
interface HeadingUse {
  readonly level: HeadingField;
  readonly text: string;
  readonly cell: SourceCell;
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

/** Every heading cell over rows, in their order. */
function usesOf(sheet: SheetReading): HeadingUse[] {
  const seen = new Set<string>();
  return sheet.rows.flatMap((row) =>
    headingFields.flatMap((level) => {
      const [text, cell] = [row[level], row.cells[level]];
      const key = `${level} ${cell?.row} ${cell?.column}`;
      if (text === null || !cell || !says(cell, text) || seen.has(key)) return [];
      seen.add(key);
      const number = headingNumber(text);
      return number === undefined
        ? []
        : [{ level, text, cell, number, body: bodyOf(text), ...above(row, level) }];
    }),
  );
}

/** Whether the heading stands in the cell itself, not in one above that goes on. */
const says = (cell: SourceCell, text: string): boolean =>
  !cell.isPartlyStruck && (cell.text.includes(text) || foldText(cell.text).includes(foldText(text)));

function above(row: MeasureRow, level: HeadingField): Pick<HeadingUse, "parent" | "hasParent"> {
  const higher = headingFields.slice(0, headingFields.indexOf(level));
  const next = higher.at(-1);
  return {
    parent: higher
      .map((field) => headingNumber(row[field] ?? "") ?? foldText(row[field] ?? ""))
      .join("\u0000"),
    hasParent: next !== undefined && row[next] !== null,
  };
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
  const byBody = [...groupBy(uses, ({ body }) => body).values()].sort((a, b) => b.length - a.length);
  const right = byBody[0]?.[0];
  for (const others of byBody.slice(1)) {
    for (const { level, text, cell } of others) {
      if (!right) continue;
      const suggestion = cell.text.includes(text) ? cell.text.replace(text, right.text) : undefined;
      yield {
        cell,
        field: level,
        ...(suggestion !== undefined && { suggestion, safe: false }),
        details: { other: right.text, otherRow: right.cell.row },
      };
    }
  }
}
