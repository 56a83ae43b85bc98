/** Where something stands in a text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

const separators = /[、。,;:()「」]/u;
const leadingParticle = /^[もにをはがで]/u;

/** 節: the words around a place, up to the separators and the places beside it. */
export function clauseOf(words: string, places: readonly Place[], index: number): string {
  const { start, end } = places[index] ?? { start: 0, end: 0 };
  const before =
    words
      .slice(places[index - 1]?.end ?? 0, start)
      .split(separators)
      .at(-1) ?? "";
  const after = words.slice(end, places[index + 1]?.start).split(separators)[0] ?? "";
  return `${before.replace(leadingParticle, "")}${words.slice(start, end)}${after}`;
}
