import { headingFields, type HeadingField, type SourceCell } from "../measure/MeasureRow";

/**
 * 見出しの積み重ね: the headings a row stands under. A heading ends those of the levels below its own; the same
 * one again (on the next page, on the next row of a list) ends nothing.
 */
export class HeadingStack {
  readonly #headings = new Map<HeadingField, { text: string; cell: SourceCell }>();

  set(level: HeadingField, text: string, cell: SourceCell): void {
    if (this.#headings.get(level)?.text === text) return;
    for (const field of headingFields.slice(headingFields.indexOf(level))) this.#headings.delete(field);
    this.#headings.set(level, { text, cell });
  }

  at(level: HeadingField): { readonly text: string; readonly cell: SourceCell } | undefined {
    return this.#headings.get(level);
  }
}
