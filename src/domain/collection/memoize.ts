/** Beyond so many texts the memory is let go, so that no workbook, however large, fills it. */
const LIMIT = 20_000;

/** A pure function of a text that remembers its answers: sheets say the same few things thousands of times. */
export function memoize<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined || known.has(text)) return answer as Result;
    const result = read(text);
    if (known.size >= LIMIT) known.clear();
    known.set(text, result);
    return result;
  };
}

/** memoize for a reading that also depends on an object (a master, a scheme): one memory for each. */
export function memoizeBeside<Beside extends object, Result>(
  read: (text: string, beside: Beside) => Result,
): (text: string, beside: Beside) => Result {
  const readers = new WeakMap<Beside, (text: string) => Result>();
  return (text, beside) => {
    const reader = readers.get(beside) ?? memoize((each) => read(each, beside));
    readers.set(beside, reader);
    return reader(text);
  };
}
