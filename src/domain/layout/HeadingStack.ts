import { headingFields, type HeadingField, type SourceCell } from "../measure/MeasureRow";

/**
 * 見出しの積み重ね: the headings a row stands under. A heading ends those of the levels below its own; the same
 * one again (on the next page, on the next row of a list) ends nothing.
 */
export class HeadingStack {
  readonly #headings = new Map<HeadingField, { text: string; cell: SourceCell }>();

  /** The same headings but for some levels, which go on by themselves. */
  copy(without: ReadonlySet<string> = new Set()): HeadingStack {
    const copy = new HeadingStack();
    for (const [level, heading] of this.#headings)
      if (!without.has(level)) copy.#headings.set(level, heading);
    return copy;
  }

  set(level: HeadingField, text: string, cell: SourceCell): void {
    const known = this.#headings.get(level);
    const isSame = cell.isPartlyStruck ? isSameCell(known?.cell, cell) : known?.text === text;
    if (!isSame) this.restart(level, text, cell);
  }

  /** Sets a heading under which nothing lower goes on, were it the same one again. */
  restart(level: HeadingField, text: string, cell: SourceCell): void {
    for (const field of headingFields.slice(headingFields.indexOf(level))) this.#headings.delete(field);
    this.#headings.set(level, { text, cell });
  }

  at(level: HeadingField): { readonly text: string; readonly cell: SourceCell } | undefined {
    return this.#headings.get(level);
  }
}

/** Of a heading that cannot be read, only its cell says that it is the same. */
const isSameCell = (a: SourceCell | undefined, b: SourceCell): boolean =>
  a?.row === b.row && a.column === b.column;
