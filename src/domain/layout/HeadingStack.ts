import { headingFields, type HeadingField, type SourceCell } from "../measure/MeasureRow";

/** 見出しの積み重ね: the headings a row stands under. A heading ends those of the levels below its own. */
export class HeadingStack {
  readonly #headings = new Map<HeadingField, { text: string; cell: SourceCell }>();

  set(level: HeadingField, text: string, cell: SourceCell): void {
    for (const field of headingFields.slice(headingFields.indexOf(level))) this.#headings.delete(field);
    this.#headings.set(level, { text, cell });
  }

  at(level: HeadingField): { readonly text: string; readonly cell: SourceCell } | undefined {
    return this.#headings.get(level);
  }
}
