import type { Document, Element } from "@xmldom/xmldom";
import { childrenOf, parseXml, placeChild, removeElement, requireChild, rootOf, xmlText } from "./xml";
import { encodeXml } from "./xlsxText";
import { UnsavableWorkbook } from "../../../domain/grid/UnsavableWorkbook";

/** Children of <worksheet> in the order of the schema; Excel refuses any other. */
export const sheetOrder: readonly string[] = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges " +
  "scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting " +
  "dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks " +
  "customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture " +
  "oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/**
 * シートの XML: the rows as text, because they are many and most stay as they are; all around them as a
 * document. What is not changed is written as it was read, to the letter.
 */
export class SheetXml {
  /** Prefix of the sheet's elements with its colon: "", or "x:". */
  readonly prefix: string;
  readonly document: Document;
  /** What stands within <sheetData>. */
  rows: string;
  readonly #head: string;
  readonly #tail: string;
  readonly #frameBefore: string;

  /** @throws UnsavableWorkbook where there is no <sheetData> */
  constructor(text: string) {
    this.prefix = /<(\w+:)?worksheet[\s>]/u.exec(text)?.[1] ?? "";
    const open = new RegExp(`<${this.prefix}sheetData(?:\\s[^>]*?)?(/?)>`, "u").exec(text);
    if (!open) throw new UnsavableWorkbook("damaged", "", "sheetData");
    const start = open.index + open[0].length;
    const close = `</${this.prefix}sheetData>`;
    const end = open[1] === "/" ? start : text.lastIndexOf(close);
    if (end < 0) throw new UnsavableWorkbook("damaged", "", "sheetData");
    this.#head = text.slice(0, open.index);
    this.rows = withoutMarkedSections(text.slice(start, end));
    this.#tail = text.slice(open[1] === "/" ? start : end + close.length);
    this.document = parseXml(`${this.#head}<${this.prefix}sheetData/>${this.#tail}`);
    this.#frameBefore = xmlText(this.document);
  }

  get root(): Element {
    return rootOf(this.document);
  }

  /** The child of that name, made where it is missing. */
  require(name: string): Element {
    return requireChild(this.root, name, sheetOrder);
  }

  place(child: Element): Element {
    return placeChild(this.root, child, sheetOrder);
  }

  remove(name: string): void {
    childrenOf(this.root, name).forEach(removeElement);
  }

  toString(): string {
    const frame = xmlText(this.document);
    const rows = `<${this.prefix}sheetData>${this.rows}</${this.prefix}sheetData>`;
    if (frame === this.#frameBefore) return this.#head + rows + this.#tail;
    const placeholder = `<${this.prefix}sheetData/>`;
    const at = frame.indexOf(placeholder);
    return frame.slice(0, at) + rows + frame.slice(at + placeholder.length);
  }
}

/** Rows are read by their tags, so comments go and CDATA becomes ordinary text. */
const withoutMarkedSections = (rows: string): string =>
  rows.includes("<!")
    ? rows
        .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/gu, (_, text: string) => encodeXml(text))
        .replace(/<!--[\s\S]*?-->/gu, "")
    : rows;
