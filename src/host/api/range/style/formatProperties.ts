import { fail } from "../../../protocol/HostError";
import { booleanArgument, filledTextArgument, numberArgument } from "../../arguments";
import { Choices } from "../../Choices";
import { fieldProperty, type StyleProperty } from "./StyleProperty";

const horizontals = new Choices({
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const);

const verticals = new Choices({
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const);

const readingOrders = new Choices({ Context: "context", LeftToRight: "ltr", RightToLeft: "rtl" } as const);

const MAX_INDENT = 250;
/** Office.js: -90 … 90 degrees, or 180 for letters below each other; a file: 0 … 90, 91 … 180 down, or 255. */
const STACKED = { office: 180, file: 255 };

/** 配置: plain members of Excel.RangeFormat that are kept with each cell. */
export const formatProperties = {
  horizontalAlignment: fieldProperty(
    "alignment",
    ({ horizontal }) => horizontals.nameOf(horizontal ?? "general") ?? "General",
    (value) => ({ horizontal: horizontals.codeOf(value) }),
  ),
  verticalAlignment: fieldProperty(
    "alignment",
    ({ vertical }) => verticals.nameOf(vertical ?? "bottom") ?? "Bottom",
    (value) => ({ vertical: verticals.codeOf(value) }),
  ),
  wrapText: fieldProperty(
    "alignment",
    ({ wrapText }) => wrapText ?? false,
    (value) => ({ wrapText: booleanArgument(value) }),
  ),
  shrinkToFit: fieldProperty(
    "alignment",
    ({ shrinkToFit }) => shrinkToFit ?? false,
    (value) => ({ shrinkToFit: booleanArgument(value) }),
  ),
  indentLevel: fieldProperty(
    "alignment",
    ({ indent }) => indent ?? 0,
    (value) => ({ indent: numberArgument(value, 0, MAX_INDENT) }),
  ),
  textOrientation: fieldProperty(
    "alignment",
    ({ textRotation = 0 }) => orientationOf(textRotation),
    (value) => ({ textRotation: rotationOf(value) }),
  ),
  readingOrder: fieldProperty(
    "alignment",
    ({ readingOrder }) => readingOrders.nameOf(readingOrder ?? "context") ?? "Context",
    (value) => ({ readingOrder: readingOrders.codeOf(value) }),
  ),
} satisfies Record<string, StyleProperty>;

function orientationOf(rotation: number): number {
  if (rotation === STACKED.file) return STACKED.office;
  return rotation > 90 ? 90 - rotation : rotation;
}

function rotationOf(value: unknown): number {
  if (value === STACKED.office) return STACKED.file;
  const degrees = numberArgument(value, -90, 90);
  return degrees < 0 ? 90 - degrees : degrees;
}

/** 保護: members of Excel.FormatProtection. */
export const protectionProperties = {
  locked: fieldProperty(
    "protection",
    ({ locked }) => locked ?? true,
    (value) => ({ locked: booleanArgument(value) }),
  ),
  formulaHidden: fieldProperty(
    "protection",
    ({ hidden }) => hidden ?? false,
    (value) => ({ hidden: booleanArgument(value) }),
  ),
} satisfies Record<string, StyleProperty>;

/** 表示形式 of one cell; Excel takes General for an empty text. */
export const numberFormatProperty: StyleProperty = {
  read: ({ numFmt }) => numFmt ?? "General",
  write: (value) => {
    const numFmt = value === "" ? "General" : filledTextArgument(value);
    if (numFmt.length > 255) return fail("InvalidArgument");
    return (style) => ({ ...style, numFmt });
  },
};
