import { groupBy } from "../collection/groupBy";
import { labelReferences, type LabelReference } from "../label/labelReference";
import { labelLetters } from "../label/labelLetters";
import { readLabel } from "../label/readLabel";
import { letterBlocks } from "../label/restartLevel";
import { headingNumber } from "../layout/headingLine";
import type { SheetReading } from "../layout/SheetReading";
import { headingPath } from "../measure/MeasureIndex";
import type { HeadingField, MeasureField, MeasureRow } from "../measure/MeasureRow";
import { cellsOf } from "./fieldCells";
import { defineRule } from "./Rule";

const textFields: readonly MeasureField[] = ["name", "progress", "deadline", "note"];

/** 参照先のない参照: 詳細はウ）を参照, where no ウ） stands under the same headings. */
export const referenceDangling = defineRule({
  id: "reference.dangling",
  severity: "warning",
  needs: ["label", "whole", "merges"],
  *check(sheet) {
    for (const field of textFields) {
      for (const { row, cell } of cellsOf(sheet, field)) {
        if (row.relisted) continue;
        const references = labelReferences(cell.text);
        if (references.length === 0) continue;
        const dangling = references.filter((each) => isDangling(each, row, sheet));
        const labels = dangling.map(({ written }) => written).join("、");
        if (dangling.length > 0) yield { cell, field, details: { labels } };
      }
    }
  },
});

function isDangling(reference: LabelReference, row: MeasureRow, sheet: SheetReading): boolean {
  const scope = scopeOf(reference, row, sheet);
  if (scope.length === 0 || scope.some((each) => isNamed(reference, each))) return false;
  const goesOn = scope.at(-1) === sheet.rows.at(-1) && isBeyond(reference, scope);
  return !goesOn;
}

/** Where the sheet ends in the middle of a group, its next letters may stand on another one. */
const isBeyond = ({ label: { letter } }: LabelReference, rows: readonly MeasureRow[]): boolean =>
  labelLetters.indexOf(letter) > Math.max(...rows.map(letterAt));

function isNamed({ label }: LabelReference, row: MeasureRow): boolean {
  const own = readLabel(row.label ?? "");
  return (
    own?.letter === label.letter &&
    (label.sub === undefined || own.sub === label.sub) &&
    (label.mark === undefined || own.mark === label.mark)
  );
}

/** The rows that a reference can speak of; none where its headings are not in the sheet. */
function scopeOf(reference: LabelReference, row: MeasureRow, sheet: SheetReading): readonly MeasureRow[] {
  const { chapter, section, item } = reference;
  if (chapter === undefined && section === undefined && item === undefined) return ownGroup(row, sheet);
  const isThere = (each: MeasureRow): boolean =>
    isUnder(each, "chapter", chapter ?? row.chapter) &&
    (section === undefined && chapter !== undefined
      ? true
      : isUnder(each, "section", section ?? row.section)) &&
    (item === undefined || isUnder(each, "item", item));
  return sheet.rows.filter(isThere);
}

/** A heading by its number; the writer's own headings as they stand. */
const isUnder = (row: MeasureRow, level: HeadingField, named: string | null): boolean => {
  const own = row[level];
  if (own === named) return true;
  return own !== null && named !== null && headingNumber(own) === numberOf(named);
};

const numberOf = (named: string): number | undefined => headingNumber(`${named.normalize("NFKC")} `);

/** The rows whose letters count on from one another, as far as that can be told; else all under the same headings. */
function ownGroup(row: MeasureRow, sheet: SheetReading): readonly MeasureRow[] {
  const under = rowsUnder(sheet).get(headingPath(row)) ?? [];
  const block = letterBlocks(sheet)?.find((each) => each.includes(row));
  if (block) return block;
  const run = runAround(row, under);
  return isInOrder(run) ? run : under;
}

const byHeadings = new WeakMap<SheetReading, ReadonlyMap<string, readonly MeasureRow[]>>();

function rowsUnder(sheet: SheetReading): ReadonlyMap<string, readonly MeasureRow[]> {
  const rows = byHeadings.get(sheet) ?? groupBy(sheet.rows, headingPath);
  byHeadings.set(sheet, rows);
  return rows;
}

const letterAt = (row: MeasureRow | undefined): number =>
  row ? labelLetters.indexOf(readLabel(row.label ?? "")?.letter ?? " ") : -1;

/** From the ア） at or above a row to the row before the next ア）. */
function runAround(row: MeasureRow, rows: readonly MeasureRow[]): readonly MeasureRow[] {
  const opens = (at: number): boolean => letterAt(rows[at]) === 0 && letterAt(rows[at - 1]) !== 0;
  let [first, end] = [rows.indexOf(row), rows.indexOf(row) + 1];
  while (first > 0 && !opens(first)) first--;
  while (end < rows.length && !opens(end)) end++;
  return rows.slice(first, end);
}

const isInOrder = (rows: readonly MeasureRow[]): boolean =>
  rows.every((row, at) => {
    const step = letterAt(row) - letterAt(rows[at - 1]);
    return letterAt(row) >= 0 && (step === 1 || (at > 0 && step === 0));
  });
