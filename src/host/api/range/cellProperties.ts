import type { CellStyle } from "hucre";
import { sheetAddress } from "../../model/a1";
import { columnCount, rowCount, cellBlock } from "../../model/Block";
import { fail } from "../../protocol/HostError";
import { requireFormattable } from "./guardProtection";
import { readHyperlink, writeHyperlink } from "./hyperlinks";
import { inputGrid } from "./inputGrid";
import { readGrid } from "./readContents";
import { sharedChange, withStyle } from "./style/changeStyles";
import { fillProperties } from "./style/fillProperties";
import { fontProperties } from "./style/fontProperties";
import { formatProperties } from "./style/formatProperties";
import { commonOf, looksOf, styleAt } from "./style/stylesIn";
import type { StyleProperty } from "./style/StyleProperty";
import type { Target } from "./writeContents";

type Options = ReadonlyMap<string, unknown>;
type PropertyTable = Readonly<Record<string, StyleProperty>>;

/** Parts of a cell's format that have properties of their own. */
const parts: Readonly<Record<string, PropertyTable>> = { font: fontProperties, fill: fillProperties };
const plain: PropertyTable = formatProperties;

const optionsOf = (value: unknown): Options =>
  new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);

/** セルごとの書式を読む: of each cell what the options ask for. */
export function readCellProperties(target: Target, options: unknown): object[][] | null {
  const { book, sheet, block } = target;
  const asked = optionsOf(options);
  return readGrid(sheet, block, (cell, row, column) => {
    const one = { book, sheet, block: cellBlock(row, column) };
    const address = sheetAddress(sheet.name, one.block);
    return {
      ...(asked.get("address") === true && { address }),
      ...(asked.get("addressLocal") === true && { addressLocal: address }),
      ...(asked.get("hyperlink") === true && { hyperlink: readHyperlink(one) }),
      ...(asked.has("format") && {
        format: readFormat(
          one,
          cell ? looksOf(cell) : [styleAt(sheet, row, column)],
          optionsOf(asked.get("format")),
        ),
      }),
    };
  });
}

function readFormat(target: Target, looks: readonly (CellStyle | undefined)[], asked: Options): object {
  const of = (table: PropertyTable, wanted: Options): object =>
    Object.fromEntries(
      Object.entries(table)
        .filter(([name]) => wanted.get(name) === true)
        .map(([name, { read }]) => [name, commonOf(looks, (style) => read(style, target.book))]),
    );
  const nested = Object.entries(parts).filter(([name]) => asked.has(name));
  return {
    ...of(plain, asked),
    ...Object.fromEntries(nested.map(([name, table]) => [name, of(table, optionsOf(asked.get(name)))])),
  };
}

/**
 * セルごとの書式を書く: rows of `{ format: { fill, font, … }, hyperlink }`; nothing given, nothing changed.
 *
 * @throws HostError InvalidArgument for wrong sizes and values, AccessDenied on a protected sheet.
 */
export function writeCellProperties(target: Target, given: unknown): void {
  const { book, sheet, block } = target;
  if (!Array.isArray(given)) fail("InvalidArgument");
  const grid = inputGrid(block, given);
  requireFormattable({ book, sheet, blocks: [block] });
  const changes = new Map<string, ReturnType<typeof sharedChange>>();
  for (let y = 0; y < rowCount(block); y++)
    for (let x = 0; x < columnCount(block); x++) {
      const properties = optionsOf(grid(y, x));
      const [row, column] = [block.top + y, block.left + x];
      const key = JSON.stringify(properties.get("format") ?? {});
      const change = changes.get(key) ?? sharedChange(formatChange(optionsOf(properties.get("format"))));
      changes.set(key, change);
      const style = change(styleAt(sheet, row, column));
      if (style !== sheet.cell(row, column)?.style)
        sheet.setCell(row, column, withStyle(sheet.cell(row, column) ?? { content: null }, style));
      if (properties.has("hyperlink"))
        writeHyperlink({ book, sheet, block: cellBlock(row, column) }, properties.get("hyperlink"));
    }
}

/** One change out of all properties that are given. @throws HostError ApiNotFound for those not known here */
function formatChange(format: Options): (style: CellStyle) => CellStyle {
  const changes = [...format].flatMap(([name, value]) => {
    const table = parts[name];
    if (!table) return [propertyOf(plain, name).write(value)];
    return [...optionsOf(value)].map(([inner, innerValue]) => propertyOf(table, inner).write(innerValue));
  });
  return (style) => changes.reduce((changed, change) => change(changed), style);
}

const propertyOf = (table: PropertyTable, name: string): StyleProperty =>
  table[name] ?? fail("ApiNotFound", `The host does not implement ${name} of cell properties.`);
