import { readLabel, type MeasureLabel } from "../label/readLabel";
import { foldText } from "../text/foldText";
import { headingPath, ministrySetKey } from "./MeasureIndex";
import type { MeasureRow } from "./MeasureRow";
import { nameKey } from "./nameKey";

/** Whether nobody can read a row's name or its ministries. */
export const isUnread = ({ cells }: MeasureRow): boolean =>
  cells.name?.isPartlyStruck === true || cells.ministries?.isPartlyStruck === true;

/** Whether two rows with the same label have the same name too, or one that nobody can read. */
export const isSameNamed = (a: MeasureRow, b: MeasureRow): boolean =>
  [a, b].some(({ cells }) => cells.name?.isPartlyStruck === true) || nameKey(a) === nameKey(b);

/** 府省庁ごとの回答: whether two rows of one label or number are several ministries' answers, as far as one can read. */
export const mayBeAnswers = (a: MeasureRow, b: MeasureRow): boolean =>
  isUnread(a) ||
  isUnread(b) ||
  (nameKey(a) === nameKey(b) && ministrySetKey(a.ministries) !== ministrySetKey(b.ministries));

/** Whether two rows of one name stand under one letter, or share a number. */
export const shareLetter = (a: MeasureRow, b: MeasureRow): boolean =>
  (headingPath(a) === headingPath(b) && letterOf(a) === letterOf(b)) ||
  (a.id !== null && b.id !== null && foldText(a.id) === foldText(b.id));

const letterOf = ({ label }: MeasureRow): string => readLabel(label ?? "")?.letter ?? foldText(label ?? "");

/** Whether a row goes on with the name of the one above: as its next sub-item, or under a label without a letter. */
export function continuesName(above: MeasureRow, row: MeasureRow): boolean {
  if (nameKey(row) === "" || nameKey(row) !== nameKey(above)) return false;
  const [first, next] = [readLabel(above.label ?? ""), readLabel(row.label ?? "")];
  return !next || (first?.letter === next.letter && subOf(next) > subOf(first));
}

const subOf = (label: MeasureLabel | undefined): string => `${label?.sub ?? ""}${label?.mark ?? ""}`;
