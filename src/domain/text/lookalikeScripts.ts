/** 他の文字体系の似た字: Cyrillic and Greek letters that cannot be told from a Latin one by eye. */
export const latinLookalikes: Readonly<Record<string, string>> = {
  // Cyrillic
  "\u0410": "A",
  "\u0412": "B",
  "\u0421": "C",
  "\u0415": "E",
  "\u041D": "H",
  "\u0406": "I",
  "\u0408": "J",
  "\u041A": "K",
  "\u041C": "M",
  "\u041E": "O",
  "\u0420": "P",
  "\u0405": "S",
  "\u0422": "T",
  "\u0425": "X",
  "\u04AE": "Y",
  "\u0430": "a",
  "\u0441": "c",
  "\u0501": "d",
  "\u0435": "e",
  "\u04BB": "h",
  "\u0456": "i",
  "\u0458": "j",
  "\u043E": "o",
  "\u0440": "p",
  "\u0455": "s",
  "\u0445": "x",
  "\u0443": "y",
  "\u0474": "V",
  "\u051C": "W",
  "\u0475": "v",
  "\u051D": "w",
  "\u051A": "Q",
  "\u051B": "q",
  "\u04CF": "l",
  // Greek
  "\u0391": "A",
  "\u0392": "B",
  "\u0395": "E",
  "\u0396": "Z",
  "\u0397": "H",
  "\u0399": "I",
  "\u039A": "K",
  "\u039C": "M",
  "\u039D": "N",
  "\u039F": "O",
  "\u03A1": "P",
  "\u03A4": "T",
  "\u03A5": "Y",
  "\u03A7": "X",
  "\u03BF": "o",
  "\u03BD": "v",
  "\u03C1": "p",
  "\u03F2": "c",
  "\u03F9": "C",
  "\u03B9": "i",
  "\u03BA": "k",
};

const foreignWord = /[\u0370-\u03FF\u0400-\u052FA-Za-zＡ-Ｚａ-ｚ]+/gu;
const foreign = /[\u0370-\u03FF\u0400-\u052F]/u;
const cyrillic = /[\u0400-\u052F]/u;
const latin = /[A-Za-zＡ-Ｚａ-ｚ]/u;

/**
 * The text with every such letter replaced, or the same text where none stands in for a Latin one.
 *
 * A word counts when each of its Cyrillic and Greek letters has a Latin twin, and it is mixed with Latin
 * letters or Cyrillic altogether (Cyrillic has no use of its own in a Japanese sheet). Greek letters by
 * themselves are signs (α版, Σ, Ω) and real Russian words have letters without a twin.
 */
export function withLatinLetters(text: string): string {
  if (!foreign.test(text)) return text;
  return text.replace(foreignWord, (word) => (standsForLatin(word) ? toLatin(word) : word));
}

function standsForLatin(word: string): boolean {
  const letters = [...word].filter((letter) => foreign.test(letter));
  const allHaveTwins = letters.every((letter) => latinLookalikes[letter] !== undefined);
  return letters.length > 0 && allHaveTwins && (latin.test(word) || cyrillic.test(word));
}

const toLatin = (word: string): string =>
  [...word].map((letter) => latinLookalikes[letter] ?? letter).join("");
