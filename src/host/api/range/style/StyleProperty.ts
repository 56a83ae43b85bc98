import type { CellStyle } from "hucre";
import type { Book } from "../../../model/Book";

export type PropertyValue = string | number | boolean;

/** 書式の一項目: how Office.js reads and writes one property of a cell's style. */
export interface StyleProperty {
  readonly read: (style: CellStyle, book: Book) => PropertyValue;
  /** Throws InvalidArgument for a value that Excel would not take. */
  readonly write: (value: unknown) => (style: CellStyle) => CellStyle;
}

type PartName = "font" | "alignment" | "protection";
type Part<Name extends PartName> = NonNullable<CellStyle[Name]>;

/** A property that is one field of a part of a style. */
export function fieldProperty<Name extends PartName>(
  name: Name,
  read: (part: Part<Name>, book: Book) => PropertyValue,
  write: (value: unknown) => Partial<Part<Name>>,
): StyleProperty {
  return {
    read: (style, book) => read({ ...style[name] } as Part<Name>, book),
    write: (value) => {
      const fields = write(value);
      return (style) => ({ ...style, [name]: { ...style[name], ...fields } });
    },
  };
}
