import { distance } from "fastest-levenshtein";
import { nameKey } from "./nameKey";
import type { MeasureRow } from "./MeasureRow";

/** A misspelt name still shares some of its pairs of letters with the right one; so many are looked up. */
const PAIRS_ASKED = 8;
/** Pairs that more names share than this (の推, 推進) tell nothing, and would make a search of a large plan slow. */
const COMMON = 400;

/** 近い名前を探す: names by the pairs of letters in them, so that a search need not look at all of them. */
export class NearNames {
  readonly #keys: readonly string[];
  /** Places among the rows. */
  readonly #placesByPair = new Map<number, number[]>();

  constructor(private readonly rows: readonly MeasureRow[]) {
    this.#keys = rows.map(nameKey);
    this.#keys.forEach((key, place) => {
      for (const pair of pairsOf(key)) {
        const places = this.#placesByPair.get(pair);
        if (!places) this.#placesByPair.set(pair, [place]);
        // A name may hold a pair twice.
        else if (places.at(-1) !== place) places.push(place);
      }
    });
  }

  /**
   * The nearest of the rows that `isEligible` allows, when at most `limit` of its name's letters differ (0 to 1).
   */
  nearest(key: string, limit: number, isEligible: (row: MeasureRow) => boolean): MeasureRow | undefined {
    let best: MeasureRow | undefined;
    let least = limit;
    for (const place of this.#candidates(key)) {
      const [row, other = ""] = [this.rows[place], this.#keys[place]];
      const share = distance(key, other) / Math.max(key.length, other.length);
      if (share > least || (best !== undefined && share === least)) continue;
      if (!row || !isEligible(row)) continue;
      best = row;
      least = share;
    }
    return best;
  }

  #candidates(key: string): number[] {
    const lists = [...new Set(pairsOf(key))]
      .map((pair) => this.#placesByPair.get(pair) ?? [])
      .filter(({ length }) => length > 0 && length <= COMMON)
      .sort((a, b) => a.length - b.length)
      .slice(0, PAIRS_ASKED);
    const isSeen = new Uint8Array(this.rows.length);
    const candidates: number[] = [];
    for (const places of lists) {
      for (const place of places) {
        if (isSeen[place] === 0) candidates.push(place);
        isSeen[place] = 1;
      }
    }
    return candidates;
  }
}

/** Two code units as one number, which is found faster than a text of two letters. */
function pairsOf(key: string): number[] {
  const pairs: number[] = [];
  for (let at = 1; at < key.length; at++) pairs.push((key.charCodeAt(at - 1) << 16) | key.charCodeAt(at));
  return pairs;
}
