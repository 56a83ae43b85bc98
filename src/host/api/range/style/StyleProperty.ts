import type { CellStyle } from "hucre";
import type { Book } from "../../../model/Book";
import { fail } from "../../../protocol/HostError";

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

/** @throws HostError InvalidArgument */
export const asBoolean = (value: unknown): boolean =>
  typeof value === "boolean" ? value : fail("InvalidArgument");

/** @throws HostError InvalidArgument */
export const asText = (value: unknown): string =>
  typeof value === "string" && value !== "" ? value : fail("InvalidArgument");

/** @throws HostError InvalidArgument for no number and for one outside these limits. */
export const asNumber = (value: unknown, least: number, most: number): number =>
  typeof value === "number" && value >= least && value <= most ? value : fail("InvalidArgument");

/** Excel's names of an enumeration and what the codec has for them. */
export class Choices<Code extends string | boolean> {
  constructor(private readonly codes: Readonly<Record<string, Code>>) {}

  /** @throws HostError InvalidArgument for a name that Excel does not have. */
  codeOf(name: unknown): Code {
    const found = Object.entries(this.codes).find(
      ([each]) => each.toLowerCase() === String(name).toLowerCase(),
    );
    return found && typeof name === "string" ? found[1] : fail("InvalidArgument");
  }

  nameOf(code: Code): string | undefined {
    return Object.entries(this.codes).find(([, each]) => each === code)?.[0];
  }
}
