import type { Color } from "hucre";
import { fail } from "../../../protocol/HostError";
import { choiceArgument } from "../../arguments";
import { namedColors } from "./namedColors";

/**
 * 色を書く: #RRGGBB or an HTML name as the codec's color.
 *
 * @throws HostError InvalidArgument for anything else.
 */
export function colorOf(value: unknown): Color {
  if (typeof value !== "string") return fail("InvalidArgument");
  const [, digits] = /^#?([\da-f]{6})$/iu.exec(value) ?? [];
  return { rgb: digits?.toUpperCase() ?? choiceArgument(value.toLowerCase(), namedColors) };
}
