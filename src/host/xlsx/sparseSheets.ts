import { strFromU8 } from "fflate";
import { cellAddress } from "../../domain/grid/cellAddress";
import { Package } from "./package/Package";
import { attributeOf, cellsOf, rowsOf, withAttribute, type CellTag, type RowTag } from "./package/scanRows";
import { SheetXml } from "./package/SheetXml";
import { WorkbookPart } from "./package/WorkbookPart";

/** Sheets that go down to here are no burden, however few of their rows hold something. */
const TALL = 20_000;

/** Rows and columns of a sheet, from 0, in whose place those of a packed sheet stand. */
export interface PackedLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** 詰めたブック: without blank rows and columns in some of its sheets. Merged areas and tables lie where they lay. */
export interface PackedWorkbook {
  readonly bytes: Uint8Array;
  /** By the names of the sheets that were packed. */
  readonly lines: ReadonlyMap<string, PackedLines>;
}

/**
 * まばらなシートか: whether a sheet goes far down and has fewer cells with content than rows. The codec library keeps
 * every cell from the first to the last, blank ones too, and those that nothing but a format reaches.
 */
export function isSparse(sheet: Uint8Array): boolean {
  const text = strFromU8(sheet);
  const prefix = /<(\w+:)?worksheet[\s>]/u.exec(text)?.[1] ?? "";
  const last = text.lastIndexOf(`<${prefix}row `);
  const rows = Number(attributeOf(text.slice(last, text.indexOf(">", last)), "r") ?? 0);
  return last >= 0 && rows > TALL && !occursOften(text, `</${prefix}c>`, rows);
}

function occursOften(text: string, part: string, often: number): boolean {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0 && count < often; at = text.indexOf(part, at + part.length))
    count++;
  return count >= often;
}

/** ブックを詰める: those sheets whose part is to be packed. */
export function packSheets(bytes: Uint8Array, isPacked: (part: string) => boolean): PackedWorkbook {
  const package_ = new Package(bytes);
  const lines = new Map<string, PackedLines>();
  for (const { name, part, isWorksheet } of new WorkbookPart(package_).sheets) {
    const text = isWorksheet && isPacked(part) ? package_.text(part) : undefined;
    if (text === undefined) continue;
    const xml = new SheetXml(text);
    lines.set(name, packRows(xml));
    package_.put(part, xml.toString());
  }
  return { bytes: package_.toBytes(0), lines };
}

interface FilledRow {
  readonly row: RowTag;
  readonly cells: readonly CellTag[];
}

/** Puts the rows and columns that hold something side by side. */
function packRows(xml: SheetXml): PackedLines {
  const filled: FilledRow[] = [];
  const used = new Set<number>();
  for (const row of rowsOf(xml.rows, xml.prefix)) {
    const cells = row.inner.includes("</")
      ? [...cellsOf(row, xml.prefix)].filter(({ inner }) => inner !== "")
      : [];
    for (const { column } of cells) used.add(column);
    if (cells.length > 0) filled.push({ row, cells });
  }
  const columns = [...used].sort((a, b) => a - b);
  const placeOf = new Map(columns.map((column, index) => [column, index + 1]));
  xml.rows = filled.map((each, index) => packedRow(each, index + 1, placeOf, xml.prefix)).join("");
  return { rows: filled.map(({ row }) => row.row), columns };
}

function packedRow(
  { row, cells }: FilledRow,
  number: number,
  placeOf: ReadonlyMap<number, number>,
  prefix: string,
): string {
  const packed = cells.map(({ column, attributes, inner }) => {
    const address = cellAddress(number, placeOf.get(column) ?? 1);
    return `<${prefix}c${withAttribute(attributes, "r", address)}>${inner}</${prefix}c>`;
  });
  return `<${prefix}row${withAttribute(row.attributes, "r", number)}>${packed.join("")}</${prefix}row>`;
}
