import { textUnits } from "./textUnits";

/**
 * 折り返した行の数 of a text in a column of so many half-width letters. Excel moves a letter down where a line would
 * begin with a closing bracket (禁則), so that a line may hold one wide letter less than it has room for.
 */
export function wrappedLines(text: string, units: number): number {
  const room = Math.max(2, Math.floor(units) - 2);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textUnits(line) / room)), 0);
}
