import type { Grid, GridCell } from "../../grid/Grid";
import { traceColumn } from "../../grid/withoutTraces";
import { headingFields } from "../../measure/MeasureRow";
import { joinedProse } from "../../text/continuedText";
import { progressTexts } from "../progress/progressTexts";
import { lineCell } from "./lineCell";
import { parseLineTrace, type LineTrace, type TracedField } from "./lineTrace";
import { placeKey } from "./rowPlace";
import { textMark } from "./textMark";
import type {
  AnsweredCell,
  ForeignCell,
  LineCell,
  ShownText,
  TracedCell,
  TracedRow,
  TracedSheet,
} from "./TracedLine";

type Row = readonly (GridCell | undefined)[];
type Traced<Kind extends LineTrace["kind"]> = Extract<LineTrace, { readonly kind: Kind }>;
type WritableAnswer = { -readonly [Key in keyof AnsweredCell]: AnsweredCell[Key] } & {
  readonly mark: string;
};
type WritableCell = { -readonly [Key in keyof TracedCell]: TracedCell[Key] };

/** What is said of cells that show no row. */
const WORDS = "文";
const CONTINUED = "（続き）";

/** 進捗状況を読む: what its lines say now, by the 控え of each. Undefined where it has none. */
export function readProgressSheet({ name, rows }: Grid): TracedSheet | undefined {
  const column = traceColumn(rows);
  if (column === undefined) return undefined;
  const walk = new ProgressWalk(column);
  // Holes are passed over.
  rows.forEach((row, index) => {
    if (row) walk.take(row, index);
  });
  return { name, rows: withRowsBelow(walk.rows), answers: walk.answers, foreign: walk.foreign };
}

/** A heading is that of every row below it, as far as there is no other of its level. */
function withRowsBelow(rows: readonly TracedRow[]): TracedRow[] {
  return rows.map((line, index) => {
    if (!line.isHeading) return line;
    const isNext = (each: TracedRow): boolean => each.isHeading && levelOf(each) === levelOf(line);
    const end = rows.findIndex((each, at) => at > index && isNext(each));
    const below = rows.slice(index + 1, end < 0 ? undefined : end).filter((each) => !each.isHeading);
    return { ...line, places: below.flatMap(({ places }) => places) };
  });
}

const levelOf = ({ cells }: TracedRow): ShownText | undefined => cells[0]?.shows;

class ProgressWalk {
  readonly rows: (Omit<TracedRow, "cells"> & { readonly cells: readonly WritableCell[] })[] = [];
  readonly #answers: WritableAnswer[] = [];
  readonly foreign: ForeignCell[] = [];
  /** What the line above says. */
  #above = "";
  /** Where the columns of the header above stand, from 0. */
  #columns: readonly (number | undefined)[] = [];

  /** @param trace the column of the traces, from 0 */
  constructor(private readonly trace: number) {}

  /** Those that no longer say what they did. */
  get answers(): AnsweredCell[] {
    return this.#answers.flatMap(({ mark, ...answer }) => (textMark(answer.text) === mark ? [] : [answer]));
  }

  /** @param index from 0 */
  take(row: Row, index: number): void {
    this.#takeLine(row, index, parseLineTrace(row[this.trace]?.text ?? ""));
    this.#above = row[0]?.text ?? "";
  }

  /** A line that holds nothing is one that was taken out. */
  #takeLine(row: Row, index: number, trace: LineTrace | undefined): void {
    if (trace?.kind !== "answer" && this.#filled(row, index).length === 0) return;
    switch (trace?.kind) {
      case "row":
        return this.#takeRow(row, index, trace);
      case "rest":
        return this.#takeRest(row, index, trace);
      case "header":
        return this.#takeHeader(row, index, trace);
      case "words":
        return this.#takeWords(row, index, trace);
      case "answer":
        return this.#takeAnswer(row, index, trace);
      case undefined:
        this.#add(this.#filled(row, index).slice(0, 1));
    }
  }

  #takeRow(row: Row, index: number, { place, fields }: Traced<"row">): void {
    const columns = fields.length === this.#columns.length ? this.#columns : fields.map((_, at) => at);
    const cells = fields.flatMap((traced, at) => this.#tracedCell(row, index, traced, columns[at]));
    const isHeading = fields.every(({ field }) => headingFields.some((each) => each === field));
    const key = isHeading ? placeKey(place) + fields.map(({ field }) => field).join() : placeKey(place);
    this.rows.push({ key, places: [place], isHeading, cells });
    this.#add(this.#others(row, index, cells));
  }

  #tracedCell(row: Row, index: number, { field, mark }: TracedField, column?: number): WritableCell[] {
    const shows = progressTexts[field];
    if (column === undefined || !shows) return [];
    const cell = lineCell(row[column], index, column);
    if (mark !== undefined) return [{ ...cell, mark, shows }];
    const above = this.rows.at(-1)?.cells.find((each) => each.shows === shows);
    if (!above) return [];
    const text = cell.text === "" ? above.text : cell.text;
    return [{ ...cell, text, mark: above.mark, shows }];
  }

  /** The rest of what the row above says, where that still stands there. */
  #takeRest(row: Row, index: number, { place }: Traced<"rest">): void {
    const above = this.rows.at(-1);
    const [shown] = above && !above.isHeading ? above.places : [];
    const cells = shown && placeKey(shown) === placeKey(place) ? (above?.cells ?? []) : [];
    for (const cell of cells) {
      const { text } = lineCell(row[cell.column - 1], index, cell.column - 1);
      if (text !== "" && goesOn(cell)) cell.text = joinedProse(cell.text, text);
    }
    this.#add(this.#others(row, index, cells.filter(goesOn)).filter(({ text }) => text !== CONTINUED));
  }

  #takeHeader(row: Row, index: number, { marks }: Traced<"header">): void {
    const words = this.#filled(row, index);
    this.#columns = marks.map((mark, at) => {
      const found = words.find(({ text }) => textMark(text) === mark);
      if (found) return found.column - 1;
      // A word that was changed stands where it stood; one that is gone took its column with it.
      return words.length === marks.length ? at : undefined;
    });
    this.#change(words.filter(({ text }) => !marks.includes(textMark(text))));
  }

  #takeWords(row: Row, index: number, { mark }: Traced<"words">): void {
    const cell = lineCell(row[0], index, 0);
    if (mark !== undefined && textMark(cell.text) !== mark) this.#change([cell]);
    this.#add(this.#others(row, index, [cell]));
  }

  #takeAnswer(row: Row, index: number, { key, mark }: Traced<"answer">): void {
    const cell = lineCell(row[0], index, 0);
    const above = this.#answers.at(-1);
    if (above?.key !== key) this.#answers.push({ ...cell, header: this.#above, key, mark });
    else if (cell.text !== "") above.text = joinedProse(above.text, cell.text);
    this.#add(this.#others(row, index, [cell]));
  }

  #filled(row: Row, index: number): LineCell[] {
    return row.flatMap((cell, column) =>
      column !== this.trace && cell && cell.text !== "" ? [lineCell(cell, index, column)] : [],
    );
  }

  #others(row: Row, index: number, known: readonly LineCell[]): LineCell[] {
    const columns = new Set(known.map(({ column }) => column));
    return this.#filled(row, index).filter(({ column }) => !columns.has(column));
  }

  #add(cells: readonly LineCell[]): void {
    this.foreign.push(...cells.map((cell) => ({ ...cell, header: WORDS, reason: "added" }) as const));
  }

  #change(cells: readonly LineCell[]): void {
    this.foreign.push(...cells.map((cell) => ({ ...cell, header: WORDS, reason: "worked" }) as const));
  }
}

/** Only prose goes on in a further row. */
const goesOn = ({ shows }: TracedCell): boolean => shows.field === "progress" || shows.field === "note";
