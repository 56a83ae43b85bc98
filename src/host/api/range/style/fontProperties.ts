import { shownColor } from "../../../model/shownColor";
import { booleanArgument, filledTextArgument, numberArgument } from "../../arguments";
import { Choices } from "../../Choices";
import { colorOf } from "./colors";
import { fieldProperty, type StyleProperty } from "./StyleProperty";

const STANDARD_FONT = "Calibri";
const STANDARD_SIZE = 11;
const MAX_SIZE = 409;

const underlines = new Choices<"none" | "single" | "double" | "singleAccounting" | "doubleAccounting">({
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
});

/** フォント: members of Excel.RangeFont. */
export const fontProperties = {
  name: fieldProperty(
    "font",
    ({ name }) => name ?? STANDARD_FONT,
    // A font of the theme would go on winning over a name.
    (value) => ({ name: filledTextArgument(value), scheme: "none" as const }),
  ),
  size: fieldProperty(
    "font",
    ({ size }) => size ?? STANDARD_SIZE,
    (value) => ({ size: numberArgument(value, 1, MAX_SIZE) }),
  ),
  bold: fieldProperty(
    "font",
    ({ bold }) => bold ?? false,
    (value) => ({ bold: booleanArgument(value) }),
  ),
  italic: fieldProperty(
    "font",
    ({ italic }) => italic ?? false,
    (value) => ({ italic: booleanArgument(value) }),
  ),
  strikethrough: fieldProperty(
    "font",
    ({ strikethrough }) => strikethrough ?? false,
    (value) => ({ strikethrough: booleanArgument(value) }),
  ),
  color: fieldProperty(
    "font",
    ({ color }, book) => shownColor(color, book, "#000000"),
    (value) => ({ color: colorOf(value) }),
  ),
  underline: fieldProperty(
    "font",
    ({ underline }) => {
      if (typeof underline === "string") return underlines.nameOf(underline) ?? "None";
      return underline === true ? "Single" : "None";
    },
    (value) => {
      const code = underlines.codeOf(value);
      return { underline: code === "none" ? false : code };
    },
  ),
} satisfies Record<string, StyleProperty>;
