import { MARK_LENGTH, marksIn, textMark } from "./textMark";

/**
 * 元の控え: what a line of 施策一覧 keeps of its origin, in one short text: the cell of its row, and of every shown text
 * so much that an edit of it is noticed. By it a line is known again wherever it has been sorted to, and what a user
 * has edited is told from what has since changed in the source.
 */
export interface RowTrace {
  readonly cell: string;
  /** By column. */
  readonly marks: readonly string[];
}

/** @param texts as shown, by column */
export const formatTrace = (cell: string, texts: readonly string[]): string =>
  `${cell} ${texts.map(textMark).join("")}`;

const pattern = new RegExp(`^([A-Z]{1,3}[1-9]\\d*) ((?:[\\w-]{${MARK_LENGTH}})+)$`, "u");

/** Undefined for what is none. */
export function parseTrace(text: string): RowTrace | undefined {
  const [, cell, marks] = pattern.exec(text) ?? [];
  return cell === undefined || marks === undefined ? undefined : { cell, marks: marksIn(marks) };
}
