import { headingLevel } from "../../layout/headingLine";
import { headingFields, type HeadingField, type MeasureRow } from "../../measure/MeasureRow";

/** The headings over rows, level by level. */
export type HeadingTexts = Pick<MeasureRow, HeadingField>;

const NO_HEADING = "（見出しなし）";
const CONTINUED = "（続き）";

/** 見出しの行. */
export interface HeadingLine {
  readonly text: string;
  /** Which heading of the row below it says; undefined: that one above has ended. */
  readonly field: HeadingField | undefined;
}

/**
 * 行の上に立つ見出し: the lines that lead from the headings above one row to those above the next, from the highest
 * level down; none where nothing changes. A heading that has ended with none in its place is closed by naming the
 * one over it again, as nothing else tells a reader that it has ended.
 */
export function headingLines(above: HeadingTexts | undefined, row: HeadingTexts): HeadingLine[] {
  const levels = headingFields.map((field) => ({ field, text: row[field], was: above?.[field] ?? null }));
  const changed = levels.findIndex(({ text, was }) => text !== was);
  if (changed < 0) return [];
  const below = levels
    .slice(changed)
    .flatMap(({ field, text }) => (text === null ? [] : [{ text: markedHeading(field, text), field }]));
  if (levels[changed]?.text !== null) return below;
  const over = levels.slice(0, changed).findLast(({ text }) => text !== null);
  const closing = over?.text ? markedHeading(over.field, over.text) + CONTINUED : NO_HEADING;
  return [{ text: closing, field: undefined }, ...below];
}

/** ・ was taken off groups when they were read; without a mark they would not be known as headings. */
export const markedHeading = (field: HeadingField, text: string): string =>
  field === "group" && headingLevel(text) !== "group" ? `・${text}` : text;
