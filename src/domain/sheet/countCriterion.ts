/** Longest condition that COUNTIFS takes, and longest text that may stand in a formula; a little is kept spare. */
const LONGEST = 250;
const wildcards = /[~*?]/u;
const operators = /^[<>=]/u;

/** Where in a cell the text of a condition stands. */
export type CriterionMatch = "whole" | "beginning" | "part";

const frames: Readonly<Record<CriterionMatch, readonly [before: string, after: string]>> = {
  whole: ["", ""],
  beginning: ["", "*"],
  part: ["*", "*"],
};

/**
 * COUNTIFSの条件: a text as a condition that finds just this text, in its quotes, to be put into a formula.
 *
 * Wildcards lose their meaning, and so does an operator in front. A text beyond Excel's limit is found by its
 * beginning. Excel takes small and capital letters for the same, and 1 and 01.
 */
export function countCriterion(text: string, match: CriterionMatch = "whole"): string {
  const [before, after] = frames[match];
  const guard = before === "" && operators.test(text) ? "=" : "";
  const { escaped, isCut } = escapeText(text);
  return `"${guard}${before}${escaped}${isCut && after === "" ? "*" : after}"`;
}

/** The condition that finds every cell but those with just this text. */
export const otherThan = (text: string): string => `"<>${escapeText(text).escaped}"`;

/** The condition that finds every cell in which some text stands. */
export const anyText = `"?*"`;

/** Cut between two characters, so that no escape loses its half. */
function escapeText(text: string): { escaped: string; isCut: boolean } {
  let escaped = "";
  for (const character of text) {
    const next = escapeCharacter(character);
    if (escaped.length + next.length > LONGEST) return { escaped, isCut: true };
    escaped += next;
  }
  return { escaped, isCut: false };
}

function escapeCharacter(character: string): string {
  if (character === '"') return '""';
  return wildcards.test(character) ? `~${character}` : character;
}
