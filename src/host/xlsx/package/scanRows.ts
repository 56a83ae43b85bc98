import { cellAddress } from "../../../domain/grid/cellAddress";
import { parseA1 } from "../../model/a1";
import { decodeXml } from "./xlsxText";

/** A <row> or <c> as text: its attributes (with a leading blank), and what stands within it. */
export interface Tag {
  readonly attributes: string;
  readonly inner: string;
}

export interface RowTag extends Tag {
  /** From 0. */
  readonly row: number;
  readonly text: string;
}

export interface CellTag extends Tag {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const tagText = (name: string): string => `<${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${name}>)`;

/** Patterns made once: there are as many uses as cells. */
const remembered = (make: (name: string) => RegExp): ((name: string) => RegExp) => {
  const patterns = new Map<string, RegExp>();
  return (name) => {
    const pattern = patterns.get(name) ?? make(name);
    patterns.set(name, pattern);
    return pattern;
  };
};

const everyTag = remembered((name) => new RegExp(tagText(name), "gu"));
const firstTag = remembered((name) => new RegExp(tagText(name), "u"));
const attributePattern = remembered((name) => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u"));

/** An attribute's value; undefined where it is not there. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const match = attributePattern(name).exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : decodeXml(value);
}

/** Attributes with one of them set, or taken away where the value is undefined. */
export function withAttribute(attributes: string, name: string, value: string | number | undefined): string {
  const rest = attributes.replace(attributePattern(name), "").trimEnd();
  return value === undefined ? rest : `${rest} ${name}="${value}"`;
}

/** Rows of a sheet in their order. A row without a number follows the one before it. */
export function* rowsOf(rows: string, prefix: string): Iterable<RowTag> {
  let last = -1;
  for (const [text, attributes = "", inner = ""] of rows.matchAll(everyTag(`${prefix}row`))) {
    const number = attributeOf(attributes, "r");
    last = number === undefined ? last + 1 : Number(number) - 1;
    yield { row: last, attributes, inner, text };
  }
}

/** Cells of a row in their order. A cell without an address follows the one before it. */
export function* cellsOf({ row, inner: cells }: RowTag, prefix: string): Iterable<CellTag> {
  let last = -1;
  for (const [text, attributes = "", inner = ""] of cells.matchAll(everyTag(`${prefix}c`))) {
    const address = attributeOf(attributes, "r");
    last = (address === undefined ? undefined : parseA1(address)?.left) ?? last + 1;
    yield { row, column: last, attributes, inner, text };
  }
}

/** The first child of that name within a cell. */
export function childTag(inner: string, prefix: string, name: string): (Tag & { text: string }) | undefined {
  const match = firstTag(prefix + name).exec(inner);
  return match ? { text: match[0], attributes: match[1] ?? "", inner: match[2] ?? "" } : undefined;
}

/** Rows in which every row and cell says its own address, so that others can be put between them. */
export function withAddresses(rows: string, prefix: string): string {
  if (!new RegExp(`<${prefix}(?:row|c)(?![^>]*\\sr\\s*=)[\\s/>]`, "u").test(rows)) return rows;
  const tag = (name: string, attributes: string, inner: string): string =>
    `<${prefix}${name}${attributes}>${inner}</${prefix}${name}>`;
  return [...rowsOf(rows, prefix)]
    .map((row) => {
      const cells = [...cellsOf(row, prefix)].map(({ column, attributes, inner }) =>
        tag("c", withAttribute(attributes, "r", cellAddress(row.row + 1, column + 1)), inner),
      );
      return tag("row", withAttribute(row.attributes, "r", row.row + 1), cells.join(""));
    })
    .join("");
}
