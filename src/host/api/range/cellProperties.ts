import type { CellStyle } from "hucre";
import { sheetAddress } from "../../model/a1";
import { cellBlock, columnCount, rowCount } from "../../model/Block";
import { fail } from "../../protocol/HostError";
import { knownFields } from "../arguments";
import { requireFormattable } from "../guards";
import { readHyperlink, writeHyperlink } from "./hyperlinks";
import { inputGrid } from "./inputGrid";
import { readGrid } from "./readContents";
import { sharedChange, withStyle } from "./style/changeStyles";
import { fillProperties } from "./style/fillProperties";
import { fontProperties } from "./style/fontProperties";
import { formatProperties } from "./style/formatProperties";
import type { StyleProperty } from "./style/StyleProperty";
import { commonOf, looksOf, styleAt } from "./style/stylesIn";
import type { Target } from "./writeContents";

type Options = ReadonlyMap<string, unknown>;
type PropertyTable = Readonly<Record<string, StyleProperty>>;

/** Parts of a cell's format that have properties of their own. */
const parts: Readonly<Record<string, PropertyTable>> = { font: fontProperties, fill: fillProperties };
const plain: PropertyTable = formatProperties;

const formatOptions = (value: unknown): Options =>
  knownFields(value ?? {}, [...Object.keys(plain), ...Object.keys(parts)]);
const partOptions = (value: unknown, part: PropertyTable): Options => knownFields(value, Object.keys(part));

/** セルごとの書式を読む: of each cell what the options ask for. */
export function readCellProperties(target: Target, options: unknown): object[][] | null {
  const { book, sheet, block } = target;
  const asked = knownFields(options, ["address", "addressLocal", "format", "hyperlink"]);
  const format = formatOptions(asked.get("format"));
  return readGrid(sheet, block, (cell, row, column) => {
    const one = { book, sheet, block: cellBlock(row, column) };
    const address = sheetAddress(sheet.name, one.block);
    return {
      ...(asked.get("address") === true && { address }),
      ...(asked.get("addressLocal") === true && { addressLocal: address }),
      ...(asked.get("hyperlink") === true && { hyperlink: readHyperlink(one) }),
      ...(asked.has("format") && {
        format: readFormat(one, cell ? looksOf(cell) : [styleAt(sheet, row, column)], format),
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
    ...Object.fromEntries(
      nested.map(([name, table]) => [name, of(table, partOptions(asked.get(name), table))]),
    ),
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
      const properties = knownFields(grid(y, x) ?? {}, ["format", "hyperlink"]);
      const [row, column] = [block.top + y, block.left + x];
      const key = JSON.stringify(properties.get("format") ?? {});
      const change = changes.get(key) ?? sharedChange(formatChange(formatOptions(properties.get("format"))));
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
  const changes = [
    ...changesOf(plain, format),
    ...Object.entries(parts).flatMap(([name, part]) =>
      format.has(name) ? changesOf(part, partOptions(format.get(name), part)) : [],
    ),
  ];
  return (style) => changes.reduce((changed, change) => change(changed), style);
}

const changesOf = (table: PropertyTable, given: Options): ReturnType<StyleProperty["write"]>[] =>
  Object.entries(table)
    .filter(([name]) => given.has(name))
    .map(([name, { write }]) => write(given.get(name)));
