import { distance } from "fastest-levenshtein";
import { nameKey } from "./nameKey";
import type { MeasureRow } from "./MeasureRow";

/** A misspelt name still shares some of its pairs of letters with the right one; so many are looked up. */
const PAIRS_ASKED = 8;
/** Pairs that more names share than this (の推, 推進) tell nothing, and would make a search of a large plan slow. */
const COMMON = 400;

/** 近い名前を探す: rows by the pairs of letters in their names, so that a search need not look at all of them. */
export class NearNames {
  readonly #rowsByPair = new Map<string, MeasureRow[]>();

  constructor(rows: readonly MeasureRow[]) {
    for (const row of rows) {
      for (const pair of pairsOf(nameKey(row))) {
        const sharing = this.#rowsByPair.get(pair);
        if (sharing) sharing.push(row);
        else this.#rowsByPair.set(pair, [row]);
      }
    }
  }

  /**
   * The nearest of the rows that `isEligible` allows, when at most `limit` of its name's letters differ (0 to 1).
   */
  nearest(key: string, limit: number, isEligible: (row: MeasureRow) => boolean): MeasureRow | undefined {
    let best: MeasureRow | undefined;
    let least = limit;
    for (const row of this.#candidates(key)) {
      if (!isEligible(row)) continue;
      const other = nameKey(row);
      const share = distance(key, other) / Math.max(key.length, other.length);
      if (share > least || (best !== undefined && share === least)) continue;
      best = row;
      least = share;
    }
    return best;
  }

  #candidates(key: string): Set<MeasureRow> {
    const lists = [...pairsOf(key)]
      .map((pair) => this.#rowsByPair.get(pair) ?? [])
      .filter((rows) => rows.length > 0 && rows.length <= COMMON)
      .sort((a, b) => a.length - b.length)
      .slice(0, PAIRS_ASKED);
    return new Set(lists.flat());
  }
}

const pairsOf = (key: string): Set<string> =>
  new Set(Array.from({ length: Math.max(key.length - 1, 0) }, (_, at) => key.slice(at, at + 2)));
