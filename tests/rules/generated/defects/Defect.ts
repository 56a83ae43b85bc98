import type { MeasureField } from "../../../../src/domain/measure/MeasureRow";
import type { RuleId } from "../../../../src/domain/rules/registry";
import { textOf, type DocumentDraft, type Planted, type RowDraft } from "../GeneratedDocument";
import type { SeededRandom } from "../SeededRandom";

/** Where a defect may be planted, and what is still free of others. */
export interface Bed {
  readonly document: DocumentDraft;
  readonly random: SeededRandom;
  /** Rows that nothing was planted in and that no other row depends on, in any order. */
  readonly free: (isMeant?: (row: RowDraft) => boolean) => RowDraft[];
  /** Rows of a block in which no label was touched. */
  readonly freeBlock: (row: RowDraft) => boolean;
  /** Keeps other defects out of rows. */
  readonly take: (...rows: readonly RowDraft[]) => void;
  /** Keeps other defects of labels out of a row's block. */
  readonly takeBlock: (row: RowDraft) => void;
}

/** 不備の種類: changes some rows and tells the truth about them; nothing where there is no place for it. */
export interface Defect {
  readonly rule: RuleId;
  readonly plant: (bed: Bed) => readonly Planted[];
}

/** A new text of a cell and what is to be suggested for it. */
export interface Change {
  readonly text: string;
  readonly suggestion: string | null;
  /** What other rules may rightly tell of the same. */
  readonly also?: readonly RuleId[];
}

/** A defect of one text in one of some fields. */
export function inText(
  rule: RuleId,
  fields: readonly MeasureField[],
  change: (text: string, bed: Bed, row: RowDraft) => Change | undefined,
  isMeant: (row: RowDraft) => boolean = () => true,
): Defect {
  return {
    rule,
    plant: (bed) => {
      const shown = fields.filter((each) => bed.document.fields.includes(each));
      if (shown.length === 0) return [];
      const field = bed.random.pick(shown);
      const rows = bed.free((row) => row.base === undefined && isMeant(row)).slice(0, TRIES);
      for (const row of rows) {
        const changed = change(textOf(row, field), bed, row);
        if (!changed) continue;
        row.cells[field] = changed.text;
        bed.take(row);
        const { suggestion, also = [] } = changed;
        return [
          { rule, at: row, field, suggestion },
          ...also.map((other) => ({ rule: other, at: row, field, suggestion: null, isOptional: true })),
        ];
      }
      return [];
    },
  };
}

const TRIES = 30;

/** A defect that stands whole in a field, whatever stood there. */
export const whole = (
  rule: RuleId,
  fields: readonly MeasureField[],
  texts: (bed: Bed, row: RowDraft) => readonly (readonly [text: string, suggestion: string | null])[],
  isMeant?: (row: RowDraft) => boolean,
): Defect =>
  inText(
    rule,
    fields,
    (_, bed, row) => {
      const all = texts(bed, row);
      if (all.length === 0) return undefined;
      const [text, suggestion] = bed.random.pick(all);
      return { text, suggestion };
    },
    isMeant,
  );

/** 空欄: what looks empty; a letter that nobody sees may be told of by itself. */
export const blank =
  (texts: readonly string[]) =>
  (_: string, { random }: Bed): Change => ({
    text: random.pick(texts),
    suggestion: null,
    also: ["text.invisible"],
  });

/** A point of its own at the end of a text. */
export const withPoint = (text: string, sentence: string): string => `${text}\n・${sentence}`;

/** A defect in a point of its own, told without a suggestion. */
export const inPoint = (rule: RuleId, sentences: readonly string[]): Defect =>
  inText(rule, ["progress"], (text, { random }) => ({
    text: withPoint(text, random.pick(sentences)),
    suggestion: null,
  }));

/** Puts a piece into a text behind one of the places that a pattern finds. */
export function insertedAt(
  text: string,
  pattern: RegExp,
  piece: string,
  random: SeededRandom,
): string | undefined {
  const places = [...text.matchAll(pattern)].map(({ index, 0: found }) => index + found.length);
  if (places.length === 0) return undefined;
  const at = random.pick(places);
  return text.slice(0, at) + piece + text.slice(at);
}

/** Replaces one of the places that a pattern finds. */
export function replacedAt(
  text: string,
  pattern: RegExp,
  by: (found: string) => string,
  random: SeededRandom,
): string | undefined {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return undefined;
  const { index, 0: word } = random.pick(found);
  return text.slice(0, index) + by(word) + text.slice(index + word.length);
}
