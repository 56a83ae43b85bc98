import type { FontStyle, RichTextRun } from "hucre";
import { cellAddress } from "../../../domain/grid/cellAddress";
import { ErrorValue, type CellContent, type CellState } from "../../model/CellState";
import { storedFormula } from "../futureFunctions";
import { attributeOf, childTag, withAttribute, type CellTag } from "../package/scanRows";
import { encodeEscapes, encodeXml } from "../package/xlsxText";
import type { SharedTexts } from "./SharedTexts";
import type { StyleSheet } from "./StyleSheet";

export const isSameContent = (a: CellContent, b: CellContent): boolean =>
  a === b || (a instanceof ErrorValue && b instanceof ErrorValue && a.code === b.code);

const isSameInside = (a: CellState | undefined, b: CellState): boolean =>
  isSameContent(a?.content ?? null, b.content) && a?.formula === b.formula && a?.richText === b.richText;

/** セルを書く: cells of one sheet as XML. */
export class CellWriter {
  constructor(
    private readonly prefix: string,
    private readonly styles: StyleSheet,
    private readonly texts: SharedTexts,
  ) {}

  /** A cell that the file does not have yet; empty for one that neither holds nor shows anything. */
  fresh(row: number, column: number, cell: CellState): string {
    const style = this.styles.indexOf(cell.style);
    const address = ` r="${cellAddress(row + 1, column + 1)}"`;
    return this.#cell(style === 0 ? address : `${address} s="${style}"`, style !== 0, cell);
  }

  /** A cell of the file that was changed: what was not changed of it stays as it is. */
  patched(tag: CellTag, before: CellState | undefined, after: CellState | undefined): string {
    if (!after) return "";
    const style = this.#styleOf(tag, before, after);
    const attributes = withAttribute(tag.attributes, "s", style === 0 ? undefined : style);
    if (isSameInside(before, after)) return this.#element("c", attributes, tag.inner);
    if (after.formula !== undefined && after.formula === before?.formula)
      return this.refreshed({ ...tag, attributes }, after.content);
    const kept = ["cm", "vm", "t"].reduce((rest, name) => withAttribute(rest, name, undefined), attributes);
    return this.#cell(kept, style !== 0, after);
  }

  /** A formula cell of the file with another result. */
  refreshed(tag: CellTag, result: CellContent): string {
    const formula = childTag(tag.inner, this.prefix, "f")?.text ?? "";
    return this.#formulaCell(withAttribute(tag.attributes, "t", undefined), formula, result);
  }

  #styleOf(tag: CellTag, before: CellState | undefined, after: CellState): number {
    const index = Number(attributeOf(tag.attributes, "s") ?? 0);
    return this.styles.restyled(index, before?.style, after.style);
  }

  #cell(attributes: string, isStyled: boolean, cell: CellState): string {
    const { content, formula } = cell;
    if (formula !== undefined) {
      const text = encodeXml(storedFormula(formula.replace(/^=/u, "")));
      return this.#formulaCell(attributes, this.#element("f", "", text), content);
    }
    if (content === null) return isStyled ? this.#element("c", attributes, "") : "";
    if (typeof content === "string") return this.#textCell(attributes, cell, content);
    return this.#resultCell(attributes, "", content);
  }

  #textCell(attributes: string, cell: CellState, content: string): string {
    const index = this.texts.indexOf(cell);
    if (index !== undefined)
      return this.#element("c", `${attributes} t="s"`, this.#element("v", "", String(index)));
    const inner = cell.richText ? cell.richText.map((run) => this.#run(run)).join("") : this.#text(content);
    return this.#element("c", `${attributes} t="inlineStr"`, this.#element("is", "", inner));
  }

  #formulaCell(attributes: string, formula: string, result: CellContent): string {
    return result === null
      ? this.#element("c", attributes, formula)
      : this.#resultCell(attributes, formula, result);
  }

  #resultCell(attributes: string, formula: string, content: NonNullable<CellContent>): string {
    const [type, value] = storedValue(content);
    const typed = type === "n" ? attributes : `${attributes} t="${type}"`;
    return this.#element("c", typed, formula + this.#element("v", "", encodeXml(value)));
  }

  #run({ text, font }: RichTextRun): string {
    const properties = font ? this.#element("rPr", "", runFont(font, this.prefix)) : "";
    return this.#element("r", "", properties + this.#text(text));
  }

  #text(text: string): string {
    return this.#element("t", ` xml:space="preserve"`, encodeXml(encodeEscapes(text)));
  }

  #element(name: string, attributes: string, inner: string): string {
    const tag = this.prefix + name;
    return inner === "" ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${inner}</${tag}>`;
  }
}

/** Type and text of a value that stands in <v>. */
function storedValue(content: NonNullable<CellContent>): [type: string, value: string] {
  if (content instanceof ErrorValue) return ["e", content.code];
  if (typeof content === "boolean") return ["b", content ? "1" : "0"];
  if (typeof content === "string") return ["str", encodeEscapes(content)];
  return Number.isFinite(content) ? ["n", String(content)] : ["e", "#NUM!"];
}

const flag = (name: string, on: boolean | undefined): string => (on ? `<${name}/>` : "");

const valued = (name: string, value: string | number | undefined): string =>
  value === undefined ? "" : `<${name} val="${encodeXml(String(value))}"/>`;

/** In the order of the schema, which for runs is not that for cells. */
function runFont(font: FontStyle, prefix: string): string {
  const { color, underline } = font;
  const colorText = color
    ? `<color${Object.entries({ ...color, ...(color.rgb?.length === 6 && { rgb: `FF${color.rgb}` }) })
        .map(([name, value]) => ` ${name}="${encodeXml(String(value))}"`)
        .join("")}/>`
    : "";
  const parts = [
    valued("rFont", font.name),
    valued("charset", font.charset),
    valued("family", font.family),
    flag("b", font.bold),
    flag("i", font.italic),
    flag("strike", font.strikethrough),
    colorText,
    valued("sz", font.size),
    underline === true || underline === "single" ? "<u/>" : valued("u", underline || undefined),
    valued("vertAlign", font.vertAlign),
    valued("scheme", font.scheme),
  ].join("");
  return prefix === "" ? parts : parts.replace(/<(?=\w)/gu, `<${prefix}`);
}
