import type { CellStyle, FontStyle } from "hucre";
import type { Element } from "@xmldom/xmldom";
import { builtInNumber } from "../builtInFormats";
import { styleOrigins } from "../origins";
import {
  appendElement,
  childOf,
  childrenOf,
  cloneElement,
  newElement,
  placeChild,
  removeElement,
  requireChild,
  setAttributes,
  xmlText,
} from "../package/xml";
import { PLAIN, StyleNumbers } from "./StyleNumbers";
import { changedFont, newBorder, newFill, newFont, setAlignment, setProtection } from "./styleElements";

const sectionOrder =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
const formatOrder = ["alignment", "protection", "extLst"];
const FIRST_OWN_FORMAT = 164;

const sameAspect = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** 書式表 (xl/styles.xml): formats are only ever added, so that those in use keep their numbers. */
export class StyleSheet {
  readonly #numbers = new StyleNumbers();
  readonly #restyled = new Map<string, number>();
  readonly #rules = new Map<string, number>();
  /** What each section holds, by its text, to find again what is there already. */
  readonly #known = new Map<string, Map<string, number>>();

  #root: Element | undefined;

  /** @param open gives the part's root, making the part where the file has none */
  constructor(
    private readonly open: () => Element,
    private readonly source: Uint8Array | undefined,
  ) {}

  private get root(): Element {
    this.#root ??= this.open();
    return this.#root;
  }

  /** Number of the cell format of a style, for a cell that had none before. */
  indexOf(style: CellStyle | undefined): number {
    return this.restyled(0, undefined, style);
  }

  /** Number of the format that differs from format `index` as one style differs from the other. */
  restyled(index: number, before: CellStyle | undefined, after: CellStyle | undefined): number {
    const [numberBefore, numberAfter] = [this.#numbers.of(before), this.#numbers.of(after)];
    if (numberBefore === numberAfter) return index;
    if (after === undefined || numberAfter === PLAIN) return 0;
    const origin = styleOrigins.indexIn(this.source, after);
    if (origin !== undefined) return origin;
    const key = `${index}|${numberBefore}|${numberAfter}`;
    const known = this.#restyled.get(key) ?? this.#changedFormat(index, before ?? {}, after);
    this.#restyled.set(key, known);
    return known;
  }

  /** Number of a conditional rule's format. */
  ruleStyle(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.#rules.get(key);
    if (known !== undefined) return known;
    const section = this.#section("dxfs");
    const format = newElement(section, "dxf");
    if (style.font) format.appendChild(newFont(section, style.font));
    if (style.numFmt !== undefined)
      appendElement(format, "numFmt", {
        numFmtId: this.#numberFormat(style.numFmt),
        formatCode: style.numFmt,
      });
    if (style.fill) format.appendChild(newFill(section, ruleFill(style.fill)));
    if (style.alignment) setAlignment(appendElement(format, "alignment"), style.alignment);
    if (style.border) format.appendChild(newBorder(section, style.border));
    const index = this.#add("dxfs", format);
    this.#rules.set(key, index);
    return index;
  }

  #changedFormat(index: number, before: CellStyle, after: CellStyle): number {
    const format = this.#formatLike(index);
    const differs = (aspect: keyof CellStyle): boolean => !sameAspect(before[aspect], after[aspect]);
    if (differs("numFmt"))
      setAttributes(format, {
        numFmtId: after.numFmt === undefined ? 0 : this.#numberFormat(after.numFmt),
        applyNumberFormat: true,
      });
    if (differs("font"))
      setAttributes(format, { fontId: this.#font(format, before, after), applyFont: true });
    if (differs("fill"))
      setAttributes(format, { fillId: after.fill ? this.#fill(after.fill) : 0, applyFill: true });
    if (differs("border"))
      setAttributes(format, {
        borderId: after.border ? this.#add("borders", newBorder(this.#section("borders"), after.border)) : 0,
        applyBorder: true,
      });
    if (differs("alignment")) {
      removeOrSet(format, "alignment", after.alignment, setAlignment);
      setAttributes(format, { applyAlignment: true });
    }
    if (differs("protection")) {
      removeOrSet(format, "protection", after.protection, setProtection);
      setAttributes(format, { applyProtection: true });
    }
    return this.#add("cellXfs", format);
  }

  #formatLike(index: number): Element {
    const section = this.#section("cellXfs");
    const format = childrenOf(section, "xf")[index];
    return format
      ? cloneElement(format)
      : newElement(section, "xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
  }

  #font(format: Element, before: CellStyle, after: CellStyle): number {
    if (!after.font) return 0;
    const isAnew = losesTypeface(before.font, after.font);
    const fonts = this.#section("fonts");
    const fontId = (isAnew ? this.#formatLike(0) : format).getAttribute("fontId");
    const base = childrenOf(fonts, "font")[Number(fontId ?? 0)] ?? newElement(fonts, "font");
    return this.#add("fonts", changedFont(base, isAnew ? undefined : before.font, after.font));
  }

  #fill(fill: NonNullable<CellStyle["fill"]>): number {
    const isNone = fill.type === "pattern" && fill.pattern === "none";
    return isNone ? 0 : this.#add("fills", newFill(this.#section("fills"), fill));
  }

  #numberFormat(code: string): number {
    const section = childOf(this.root, "numFmts");
    const own = childrenOf(section, "numFmt");
    const declared = own.find((each) => each.getAttribute("formatCode") === code);
    const known = declared ? Number(declared.getAttribute("numFmtId")) : builtInNumber(code);
    if (known !== undefined) return known;
    const numbers = own.map((each) => Number(each.getAttribute("numFmtId")));
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...numbers) + 1;
    const target = this.#section("numFmts");
    appendElement(target, "numFmt", { numFmtId: id, formatCode: code });
    setAttributes(target, { count: own.length + 1 });
    return id;
  }

  #section(name: string): Element {
    return requireChild(this.root, name, sectionOrder);
  }

  /** Adds an item to a section, unless it has just the same. Gives its number. */
  #add(name: string, item: Element): number {
    const section = this.#section(name);
    let known = this.#known.get(name);
    if (!known) {
      known = new Map();
      const items = childrenOf(section);
      // Of equals the first: what comes later may be numbered for another use.
      for (let index = items.length - 1; index >= 0; index--) {
        const text = items[index];
        if (text) known.set(xmlText(text), index);
      }
      this.#known.set(name, known);
    }
    const text = xmlText(item);
    const found = known.get(text);
    if (found !== undefined) return found;
    const index = childrenOf(section).length;
    section.appendChild(item);
    setAttributes(section, { count: index + 1 });
    known.set(text, index);
    return index;
  }
}

/** Then the font did not come of the one before, but of the workbook's own, of which it says what differs. */
const losesTypeface = (before: FontStyle | undefined, after: FontStyle): boolean =>
  (before?.name !== undefined && after.name === undefined) ||
  (before?.size !== undefined && after.size === undefined);

function removeOrSet<T>(
  format: Element,
  name: string,
  wanted: T | undefined,
  set: (element: Element, value: T) => void,
): void {
  const present = childOf(format, name);
  if (wanted === undefined) removeElement(present);
  else set(present ?? placeChild(format, newElement(format, name), formatOrder), wanted);
}

/** In a rule's format a solid fill is its background. */
const ruleFill = (fill: NonNullable<CellStyle["fill"]>): NonNullable<CellStyle["fill"]> =>
  fill.type === "pattern" && fill.pattern === "solid" && fill.fgColor && !fill.bgColor
    ? { ...fill, bgColor: fill.fgColor }
    : fill;
