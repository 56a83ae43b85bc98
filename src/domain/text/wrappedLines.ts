import { letterUnits } from "./textUnits";

/** 半角の大文字など, which are wider than half a place in most fonts. */
const WIDEST = /[MWmw@%&]/u;
const CAPITAL = /[A-Z]/u;
/** Of Western words, which go down to the next line whole. */
const isOfWord = (letter: string): boolean => letter > " " && letter <= "~";

/**
 * 折り返す位置: where each line of a text ends in a column of so many half-width letters. Excel moves a letter down where a
 * line would begin with a closing bracket (禁則), so that a line may hold one wide letter less than it has room for.
 *
 * @param most lines are looked for
 */
export function lineEnds(text: string, units: number, most = Infinity): number[] {
  const room = Math.max(2, Math.floor(units) - 2);
  const ends: number[] = [];
  let [start, word, used] = [0, 0, 0];
  for (let at = 0; at < text.length && ends.length < most;) {
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = at + letter.length;
    const taken = unitsOf(letter);
    const isInWord = isOfWord(letter);
    if (letter === "\n") {
      ends.push(at);
      [start, word, used] = [next, next, 0];
    } else {
      if (used + taken > room && at > start) {
        const end = isInWord && word > start ? word : at;
        ends.push(end);
        used = wordUnits(text.slice(end, at));
        [start, word] = [end, end];
      }
      used += taken;
      if (!isInWord) word = next;
    }
    at = next;
  }
  return ends.length < most ? [...ends, text.length] : ends;
}

const unitsOf = (letter: string): number => {
  if (!isOfWord(letter)) return letterUnits(letter);
  if (WIDEST.test(letter)) return 1.6;
  return CAPITAL.test(letter) ? 1.3 : 1;
};

const wordUnits = (word: string): number => [...word].reduce((sum, letter) => sum + unitsOf(letter), 0);

/** 折り返した行の数 of a text in a column of so many half-width letters. */
export const wrappedLines = (text: string, units: number): number => lineEnds(text, units).length;
