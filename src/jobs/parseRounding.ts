import { roundings, type Rounding } from "../domain/counting/Rounding";
import { BadFileContent } from "./BadFileContent";

/**
 * 割合の端数を読む.
 *
 * @throws BadFileContent
 */
export function parseRounding(content: unknown): Rounding {
  const rounding = roundings.find((each) => each === content);
  if (rounding === undefined) throw new BadFileContent("rounding");
  return rounding;
}
