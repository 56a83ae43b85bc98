/** Quoted text, quoted sheet names and bracketed column names: what stands in them is no syntax. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]/gu;

const opens: Readonly<Record<string, string>> = { ")": "(", "}": "{" };

/** What cannot stand in a formula once its quoted parts are gone. */
const FAULTS = [
  /["'[\]]/u,
  /[-+*/^&=<>]\s*$/u,
  /[-+*/^&(=<>]\s*[*/^&]/u,
  /[-+*/^&=<>]\s*[),]/u,
  /=\s*\(\s*\)/u,
];

/** 数式の形: whether Excel could take this text, with its leading =, for a formula; names need not exist. */
export function isFormula(text: string): boolean {
  const syntax = text.replace(QUOTED, "x");
  return syntax.trim().length > 1 && isBalanced(syntax) && FAULTS.every((fault) => !fault.test(syntax));
}

function isBalanced(syntax: string): boolean {
  const open: string[] = [];
  for (const letter of syntax) {
    if (letter === "(" || letter === "{") open.push(letter);
    else if (letter in opens && open.pop() !== opens[letter]) return false;
  }
  return open.length === 0;
}
