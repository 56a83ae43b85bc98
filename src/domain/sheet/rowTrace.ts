import { cellAddress } from "../grid/cellAddress";
import type { MeasureRow } from "../measure/MeasureRow";

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

const digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
const MARK_LENGTH = 3;
const PRIME = 0x01000193;
const SEED = 0x811c9dc5;
const fields = ["name", "label", "id", "ministries", "status", "progress", "deadline", "note"] as const;

/** 行の位置: unlike any other row's of its sheet, where tables stand side by side too. */
export function rowPlace({ row, cells }: MeasureRow): string {
  const first = fields.map((field) => cells[field]).find((cell) => cell !== undefined);
  return cellAddress(row, first?.column ?? 1);
}

/** 文字列の印: a few letters by which an edit is noticed; Excel keeps line breaks in one way only. */
export function textMark(text: string): string {
  const plain = text.replaceAll(/\r\n?/gu, "\n");
  let hash = SEED;
  for (let index = 0; index < plain.length; index++)
    hash = Math.imul(hash ^ plain.charCodeAt(index), PRIME) >>> 0;
  // The last digits of such a hash are its weakest.
  let rest = (hash ^ (hash >>> 15)) >>> 0;
  let mark = "";
  for (let count = 0; count < MARK_LENGTH; count++, rest >>>= 6) mark += digits.charAt(rest & 63);
  return mark;
}

/** @param texts as shown, by column */
export const formatTrace = (cell: string, texts: readonly string[]): string =>
  `${cell} ${texts.map(textMark).join("")}`;

/** Undefined for what is none. */
export function parseTrace(text: string): RowTrace | undefined {
  const [, cell, marks] = /^([A-Z]{1,3}[1-9]\d*) ((?:[\w-]{3})+)$/u.exec(text) ?? [];
  if (cell === undefined || marks === undefined) return undefined;
  return { cell, marks: marks.match(/.{3}/gu) ?? [] };
}
