import type {
  AlignmentStyle,
  BorderSide,
  BorderStyle,
  CellProtection,
  Color,
  FillStyle,
  FontStyle,
} from "hucre";
import type { Element } from "@xmldom/xmldom";
import {
  appendElement,
  childOf,
  cloneElement,
  newElement,
  placeChild,
  removeElement,
  setAttributes,
  type AttributeValue,
} from "../package/xml";

const fontOrder =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

const colorAttributes = ({ rgb, theme, tint, indexed }: Color): Record<string, AttributeValue> => ({
  rgb: rgb?.length === 6 ? `FF${rgb}` : rgb,
  theme,
  tint,
  indexed,
});

const underline = (value: FontStyle["underline"]): Record<string, AttributeValue> =>
  typeof value === "string" && value !== "single" ? { val: value } : {};

const value = (val: AttributeValue): Record<string, AttributeValue> => ({ val });

/** Element and attributes of each aspect of a font. */
const fontParts: {
  readonly [K in keyof Required<FontStyle>]: readonly [
    string,
    (font: FontStyle) => Record<string, AttributeValue>,
  ];
} = {
  bold: ["b", () => ({})],
  italic: ["i", () => ({})],
  strikethrough: ["strike", () => ({})],
  underline: ["u", (font) => underline(font.underline)],
  vertAlign: ["vertAlign", (font) => value(font.vertAlign)],
  size: ["sz", (font) => value(font.size)],
  color: ["color", (font) => colorAttributes(font.color ?? {})],
  name: ["name", (font) => value(font.name)],
  family: ["family", (font) => value(font.family)],
  charset: ["charset", (font) => value(font.charset)],
  scheme: ["scheme", (font) => value(font.scheme)],
};

const aspects = Object.keys(fontParts) as (keyof FontStyle)[];

/**
 * A font that differs from `base` as `after` differs from `before`; without `before`, as `after` says, and as
 * `base` where it says nothing.
 */
export function changedFont(base: Element, before: FontStyle | undefined, after: FontStyle): Element {
  const isComplete = before === undefined && after.name !== undefined && after.size !== undefined;
  const font = isComplete ? newElement(base, "font") : cloneElement(base);
  const renamed = after.name !== undefined && after.name !== before?.name;
  // A theme's font would win over the name.
  if (renamed && after.scheme === before?.scheme) removeElement(childOf(font, "scheme"));
  for (const aspect of aspects) {
    const wanted = after[aspect];
    if (JSON.stringify(wanted) === JSON.stringify(before?.[aspect])) continue;
    const [name, attributes] = fontParts[aspect];
    removeElement(childOf(font, name));
    if (wanted !== undefined && wanted !== false)
      placeChild(font, newElement(font, name, attributes(after)), fontOrder);
  }
  return font;
}

/** A font from nothing, for conditional formats: only what is said is changed. */
export const newFont = (like: Element, font: FontStyle): Element =>
  changedFont(newElement(like, "font"), {}, font);

export function newFill(like: Element, fill: FillStyle): Element {
  const element = newElement(like, "fill");
  if (fill.type === "pattern") {
    const pattern = appendElement(element, "patternFill", { patternType: fill.pattern });
    if (fill.fgColor) appendElement(pattern, "fgColor", colorAttributes(fill.fgColor));
    if (fill.bgColor) appendElement(pattern, "bgColor", colorAttributes(fill.bgColor));
    return element;
  }
  const gradient = appendElement(element, "gradientFill", { degree: fill.degree });
  for (const { position, color } of fill.stops)
    appendElement(appendElement(gradient, "stop", { position }), "color", colorAttributes(color));
  return element;
}

export function newBorder(like: Element, border: BorderStyle): Element {
  const element = newElement(like, "border", {
    diagonalUp: border.diagonalUp || undefined,
    diagonalDown: border.diagonalDown || undefined,
  });
  for (const side of ["left", "right", "top", "bottom", "diagonal"] as const)
    appendSide(element, side, border[side]);
  return element;
}

function appendSide(border: Element, name: string, side: BorderSide | undefined): void {
  const element = appendElement(border, name, { style: side?.style });
  if (side?.color) appendElement(element, "color", colorAttributes(side.color));
}

const readingOrders = { context: 0, ltr: 1, rtl: 2 } as const;

/** Sets on an <alignment> what the model says; what it cannot say stays (justifyLastLine). */
export const setAlignment = (element: Element, alignment: AlignmentStyle): void =>
  setAttributes(element, {
    horizontal: alignment.horizontal,
    vertical: alignment.vertical,
    wrapText: alignment.wrapText || undefined,
    shrinkToFit: alignment.shrinkToFit || undefined,
    textRotation: alignment.textRotation,
    indent: alignment.indent,
    readingOrder: alignment.readingOrder && readingOrders[alignment.readingOrder],
  });

export const setProtection = (element: Element, { locked, hidden }: CellProtection): void =>
  setAttributes(element, { locked, hidden });
