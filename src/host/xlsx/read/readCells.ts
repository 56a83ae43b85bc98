import { dateToSerial, type CellStyle } from "hucre";
import { ErrorValue, type CellContent, type CellState } from "../../model/CellState";
import type { SheetState } from "../../model/SheetState";
import { translateFormula } from "../../model/translateFormula";
import { shownFormula } from "../futureFunctions";
import { attributeOf, cellsOf, childTag, rowsOf, type CellTag } from "../package/scanRows";
import type { SheetXml } from "../package/SheetXml";
import { decodeEscapes, decodeXml } from "../package/xlsxText";
import type { SharedText } from "./readFrames";

/** What cells refer to by number. */
export interface CellSources {
  readonly styles: readonly (CellStyle | undefined)[];
  readonly texts: readonly SharedText[];
  /** Inline texts of several runs: what stands in their <is>, and their place in `texts`. */
  readonly inlineTexts: ReadonlyMap<string, number>;
  readonly is1904: boolean;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** セルを読む: puts all cells of a sheet's XML that hold or show something into its state. */
export function readCells(sheet: SheetState, xml: SheetXml, sources: CellSources): void {
  const { prefix } = xml;
  const shared = new Map<string, SharedFormula>();
  const blanks = new Map<number, CellState>();
  for (const row of rowsOf(xml.rows, prefix)) {
    readRow(sheet, row.row, row.attributes, sources.styles);
    for (const cell of cellsOf(row, prefix)) {
      const index = Number(attributeOf(cell.attributes, "s") ?? 0);
      const style = sources.styles[index];
      if (cell.inner !== "") {
        const state = { ...readCell(cell, prefix, sources, shared), ...(style && { style }) };
        if (state.content !== null || state.formula !== undefined || style)
          sheet.loadCell(cell.row, cell.column, state);
      } else if (style) {
        const blank = blanks.get(index) ?? { content: null, style };
        blanks.set(index, blank);
        sheet.loadCell(cell.row, cell.column, blank);
      }
    }
  }
}

function readRow(sheet: SheetState, row: number, attributes: string, styles: CellSources["styles"]): void {
  const height = attributeOf(attributes, "ht");
  const hidden = attributeOf(attributes, "hidden");
  const level = Number(attributeOf(attributes, "outlineLevel") ?? 0);
  const style = styles[rowStyle(attributes) ?? -1];
  const state = {
    ...(style && { style }),
    ...(height !== undefined && { size: Number(height) }),
    ...((hidden === "1" || hidden === "true") && { hidden: true }),
    ...(level > 0 && { outlineLevel: level }),
  };
  if (Object.keys(state).length > 0) sheet.rows.set(row, state);
}

/** Number of the cell format that a row gives to cells that are still to come; undefined where it gives none. */
export function rowStyle(attributes: string): number | undefined {
  const isCustom = /^(?:1|true)$/u.test(attributeOf(attributes, "customFormat") ?? "");
  return isCustom ? Number(attributeOf(attributes, "s") ?? 0) || undefined : undefined;
}

function readCell(
  cell: CellTag,
  prefix: string,
  sources: CellSources,
  shared: Map<string, SharedFormula>,
): CellState {
  const formula = readFormula(cell, prefix, shared);
  const text = readText(cell, prefix, sources);
  return {
    content: text ? text.text : readContent(cell, prefix, sources.is1904),
    ...(formula !== undefined && { formula: `=${shownFormula(formula)}` }),
    ...(text?.richText && { richText: text.richText }),
  };
}

/** Without its =; a follower of a shared formula gets the formula as it would stand here. */
function readFormula(cell: CellTag, prefix: string, shared: Map<string, SharedFormula>): string | undefined {
  const tag = cell.inner.includes("f") ? childTag(cell.inner, prefix, "f") : undefined;
  if (!tag) return undefined;
  const text = decodeXml(tag.inner);
  const index = attributeOf(tag.attributes, "t") === "shared" ? attributeOf(tag.attributes, "si") : undefined;
  if (text !== "") {
    if (index !== undefined) shared.set(index, { row: cell.row, column: cell.column, text });
    return text;
  }
  const first = shared.get(index ?? "");
  return first && translateFormula(first.text, cell.row - first.row, cell.column - first.column);
}

function readText(
  cell: CellTag,
  prefix: string,
  { texts, inlineTexts }: CellSources,
): SharedText | undefined {
  const type = attributeOf(cell.attributes, "t");
  if (type === "s") return texts[Number(valueOf(cell, prefix))];
  if (type !== "inlineStr") return undefined;
  const inner = childTag(cell.inner, prefix, "is")?.inner ?? "";
  const index = inlineTexts.get(inner);
  if (index !== undefined) return texts[index];
  return { text: decodeEscapes(decodeXml(childTag(inner, prefix, "t")?.inner ?? "")) };
}

const valueOf = ({ inner }: CellTag, prefix: string): string | undefined => {
  const value = childTag(inner, prefix, "v")?.inner;
  return value === undefined ? undefined : decodeXml(value);
};

/** The stored result of a cell that holds no shared or inline text. */
export function readContent(cell: CellTag, prefix: string, is1904: boolean): CellContent {
  const value = valueOf(cell, prefix);
  if (value === undefined) return null;
  switch (attributeOf(cell.attributes, "t")) {
    case "str":
      return decodeEscapes(value);
    case "b":
      return value.trim() === "1" || value.trim() === "true";
    case "e":
      return new ErrorValue(value.trim());
    case "d":
      return dateToSerial(new Date(value), is1904);
    default:
      return value.trim() === "" || Number.isNaN(Number(value)) ? null : Number(value);
  }
}
