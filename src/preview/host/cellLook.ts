import type { AlignmentStyle, BorderLineStyle, BorderSide, CellStyle, FillStyle, FontStyle } from "hucre";
import type { Book } from "../../host/model/Book";
import { shownColor } from "../../host/model/shownColor";
import type { CellLook, LineLook } from "./CellBlock";

/** The four sides of a cell. */
export type Sides = Readonly<Partial<Record<"top" | "right" | "bottom" | "left", BorderSide>>>;

/** Letters one below the other, in the file's terms. */
const UPRIGHT = 255;

/** 見た目を読む: a cell's style, and the lines on its edges, as the page draws them. */
export const cellLook = (style: CellStyle, sides: Sides, book: Book): CellLook => ({
  ...fontLook(style.font ?? {}, book),
  ...fillLook(style.fill, book),
  ...alignmentLook(style.alignment ?? {}),
  ...linesLook(sides, book),
});

function fontLook(font: FontStyle, book: Book): CellLook {
  const color = shownColor(font.color, book, "");
  return {
    ...(font.name !== undefined && { font: font.name }),
    ...(font.size !== undefined && { size: font.size }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: true }),
    ...(font.strikethrough && { strike: true }),
    ...(color !== "" && { color }),
  };
}

/** A pattern is shown as the color behind it, a gradient as its first color. */
function fillLook(fill: FillStyle | undefined, book: Book): CellLook {
  if (!fill || (fill.type === "pattern" && fill.pattern === "none")) return {};
  const [color] =
    fill.type === "gradient"
      ? fill.stops.map((stop) => stop.color)
      : [fill.pattern === "solid" ? fill.fgColor : fill.bgColor];
  const shown = shownColor(color, book, "");
  return shown === "" ? {} : { fill: shown };
}

const horizontals: Readonly<
  Partial<Record<NonNullable<AlignmentStyle["horizontal"]>, CellLook["horizontal"]>>
> = {
  left: "left",
  fill: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
  justify: "justify",
  distributed: "justify",
};

const verticals: Readonly<Record<NonNullable<AlignmentStyle["vertical"]>, CellLook["vertical"]>> = {
  top: "top",
  center: "center",
  bottom: "bottom",
  justify: "top",
  distributed: "center",
};

function alignmentLook(alignment: AlignmentStyle): CellLook {
  const { horizontal, vertical, wrapText, indent, textRotation } = alignment;
  const across = horizontal && horizontals[horizontal];
  const down = vertical && verticals[vertical];
  return {
    ...(across && { horizontal: across }),
    ...(down && { vertical: down }),
    ...(wrapText && { wrap: true }),
    ...(indent && { indent }),
    ...(textRotation === UPRIGHT && { isUpright: true }),
  };
}

const lines: Readonly<Record<BorderLineStyle, Pick<LineLook, "width" | "style">>> = {
  hair: { width: 1, style: "dotted" },
  thin: { width: 1, style: "solid" },
  dotted: { width: 1, style: "dotted" },
  dashed: { width: 1, style: "dashed" },
  dashDot: { width: 1, style: "dashed" },
  dashDotDot: { width: 1, style: "dashed" },
  medium: { width: 2, style: "solid" },
  mediumDashed: { width: 2, style: "dashed" },
  mediumDashDot: { width: 2, style: "dashed" },
  mediumDashDotDot: { width: 2, style: "dashed" },
  slantDashDot: { width: 2, style: "dashed" },
  thick: { width: 3, style: "solid" },
  double: { width: 3, style: "double" },
};

function linesLook(sides: Sides, book: Book): CellLook {
  const looks = Object.entries(sides).map(([side, { style, color }]) => [
    side,
    { ...lines[style], color: shownColor(color, book, "#000000") },
  ]);
  return Object.fromEntries(looks) as CellLook;
}
