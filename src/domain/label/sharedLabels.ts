import { groupBy } from "../collection/groupBy";
import type { MeasureRow } from "../measure/MeasureRow";
import { isSameNamed, isUnread, mayBeAnswers } from "../measure/sameMeasure";
import { labelPlace, placeKey } from "./labelPlace";
import type { LetterBlock } from "./restartLevel";

/** Where so many labels stand over several rows of one name, that is how the sheet is written. */
const CUSTOM = 3;

/** 同じ項番の行: the rows of one block that bear the same label though they are several measures, by label. */
export function sharedLabels(blocks: readonly LetterBlock[]): MeasureRow[][] {
  const sharing = blocks.flatMap(rowsByLabel);
  const isCustom = sharing.filter(areSameNamed).length >= CUSTOM;
  return sharing
    .map((rows) => rows.filter((row) => rows.some((other) => isConflict(row, other, isCustom))))
    .filter((rows) => rows.length > 1);
}

/** The rows of each label that stands in several cells. */
function rowsByLabel(block: LetterBlock): MeasureRow[][] {
  const labelled = block.flatMap((row) => {
    const place = labelPlace(row.label ?? "");
    return place && row.cells.label && !isUnread(row) ? [{ row, key: placeKey(place) }] : [];
  });
  return [...groupBy(labelled, ({ key }) => key).values()]
    .map((same) => [...new Map(same.map(({ row }) => [cellKey(row), row])).values()])
    .filter((rows) => rows.length > 1);
}

/** A label merged over several rows is one. */
const cellKey = ({ cells }: MeasureRow): string => `${cells.label?.row} ${cells.label?.column}`;

const areSameNamed = (rows: readonly MeasureRow[]): boolean =>
  rows.every((row) => rows.every((other) => isSameNamed(row, other)));

/** Several ministries' answers to one measure share its label. */
const isConflict = (row: MeasureRow, other: MeasureRow, isCustom: boolean): boolean =>
  row !== other && !mayBeAnswers(row, other) && !(isCustom && isSameNamed(row, other));
