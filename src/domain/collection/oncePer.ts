/** A pure function of an object that remembers its answer for as long as the object is kept. */
export function oncePer<Key extends object, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, Result>();
  return (key) => {
    const answer = known.get(key);
    if (answer !== undefined || known.has(key)) return answer as Result;
    const result = work(key);
    known.set(key, result);
    return result;
  };
}
