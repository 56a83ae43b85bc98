import { TRACE_PREFIX } from "../../grid/withoutTraces";
import type { MeasureField } from "../../measure/MeasureRow";
import type { RowPlace } from "./rowPlace";
import { MARK_LENGTH, marksIn } from "./textMark";

/** 書いた項目: one field that a line shows, and the mark of what it said; undefined: what the line above says. */
export interface TracedField {
  readonly field: MeasureField;
  readonly mark: string | undefined;
}

/**
 * 印刷の行の控え. row: what it shows of which row, from the left; rest: the row above goes on; header: the words over
 * columns; answer: what the user may fill in there; words: words of ours, undefined where a formula says them.
 */
export type LineTrace =
  | { readonly kind: "row"; readonly place: RowPlace; readonly fields: readonly TracedField[] }
  | { readonly kind: "rest"; readonly place: RowPlace }
  | { readonly kind: "header"; readonly marks: readonly string[] }
  | { readonly kind: "answer"; readonly mark: string; readonly key: string }
  | { readonly kind: "words"; readonly mark: string | undefined };

/** One letter for each; those of earlier sheets must go on meaning the same. */
const letters: Readonly<Record<MeasureField, string>> = {
  id: "i",
  chapter: "c",
  section: "s",
  item: "t",
  group: "g",
  subgroup: "u",
  label: "l",
  name: "n",
  ministries: "m",
  status: "a",
  progress: "p",
  deadline: "d",
  note: "r",
  main: "k",
};
const fieldOf = new Map(Object.entries(letters).map(([field, letter]) => [letter, field as MeasureField]));

const AS_ABOVE = "^".repeat(MARK_LENGTH);
const REST = "…";

/** 控えの文. */
export function formatLineTrace(trace: LineTrace): string {
  switch (trace.kind) {
    case "row": {
      const fields = trace.fields.map(({ field, mark = AS_ABOVE }) => letters[field] + mark);
      return `${TRACE_PREFIX}${trace.place.cell} ${fields.join("")} ${trace.place.sheet}`;
    }
    case "rest":
      return `${TRACE_PREFIX}${trace.place.cell} ${REST} ${trace.place.sheet}`;
    case "header":
      return `${TRACE_PREFIX}# ${trace.marks.join("")}`;
    case "answer":
      return `${TRACE_PREFIX}? ${trace.mark} ${trace.key}`;
    case "words":
      return `${TRACE_PREFIX}- ${trace.mark ?? ""}`.trimEnd();
  }
}

const marks = `(?:[\\w-]{${MARK_LENGTH}})`;
const fields = `(?:[a-z](?:[\\w-]|\\^){${MARK_LENGTH}})+`;
const rowPattern = new RegExp(`^([A-Z]{1,3}[1-9]\\d*) (${REST}|${fields}) (.+)$`, "su");
const headerPattern = new RegExp(`^# (${marks}+)$`, "u");
const answerPattern = new RegExp(`^\\? (${marks}) (.+)$`, "su");
const wordsPattern = new RegExp(`^-(?: (${marks}))?$`, "u");

/** Undefined for what is none. */
export function parseLineTrace(text: string): LineTrace | undefined {
  if (!text.startsWith(TRACE_PREFIX)) return undefined;
  const said = text.slice(TRACE_PREFIX.length);
  const header = headerPattern.exec(said)?.[1];
  if (header !== undefined) return { kind: "header", marks: marksIn(header) };
  const [, mark, key] = answerPattern.exec(said) ?? [];
  if (mark !== undefined && key !== undefined) return { kind: "answer", mark, key };
  const words = wordsPattern.exec(said);
  if (words) return { kind: "words", mark: words[1] };
  const [, cell, shown, sheet] = rowPattern.exec(said) ?? [];
  if (cell === undefined || shown === undefined || sheet === undefined) return undefined;
  const place = { sheet, cell };
  return shown === REST ? { kind: "rest", place } : { kind: "row", place, fields: tracedFields(shown) };
}

const tracedFields = (text: string): TracedField[] =>
  (text.match(new RegExp(`.{${MARK_LENGTH + 1}}`, "gu")) ?? []).flatMap((each) => {
    const field = fieldOf.get(each.charAt(0));
    const mark = each.slice(1);
    return field ? [{ field, mark: mark === AS_ABOVE ? undefined : mark }] : [];
  });
