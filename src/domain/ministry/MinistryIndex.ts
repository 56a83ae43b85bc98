import { foldText, foldWithSource, type FoldedText } from "../text/foldText";
import { oldKanji } from "../text/oldKanji";
import { isInForce, type MinistryEntry, type MinistryMaster } from "./MinistryMaster";

/** How a master entry is called by a key: by its name, a variant, an abbreviation, or a loose form. */
export interface MinistryName {
  readonly key: string;
  readonly entry: MinistryEntry;
  readonly form: "name" | "variant" | "alias" | "loose";
}

const modernKanji = (key: string): string => key.replace(/[一-鿿]/gu, (kanji) => oldKanji[kanji] ?? kanji);

/** The key under which names of bodies are compared: folded, old kanji made new. */
export const ministryKey = (text: string): string => modernKanji(foldText(text));

/** ministryKey with a way back into the written text; old and new kanji are one character each. */
export function ministryKeyWithSource(text: string): FoldedText {
  const folded = foldWithSource(text);
  return { ...folded, key: modernKanji(folded.key) };
}

/** 府省庁マスタの索引: finds the longest name at a place in a text. Build once per master and fiscal year. */
export class MinistryIndex {
  readonly #byFirstCharacter = new Map<string, MinistryName[]>();
  readonly #byName = new Map<string, MinistryEntry>();

  constructor(
    readonly master: MinistryMaster,
    readonly fiscalYear: number | undefined,
  ) {
    for (const entry of master.entries) {
      this.#byName.set(entry.name, entry);
      this.#add(entry, entry.name, "name");
      entry.variants?.forEach((variant) => this.#add(entry, variant, "variant"));
      entry.aliases?.forEach((alias) => this.#add(entry, alias, "alias"));
      entry.looseForms?.forEach((loose) => this.#add(entry, loose, "loose"));
    }
    for (const names of this.#byFirstCharacter.values()) {
      names.sort((a, b) => b.key.length - a.key.length || this.#preference(b) - this.#preference(a));
    }
  }

  #add(entry: MinistryEntry, text: string, form: MinistryName["form"]): void {
    const key = ministryKey(text);
    const first = key.charAt(0);
    const names = this.#byFirstCharacter.get(first) ?? [];
    names.push({ key, entry, form });
    this.#byFirstCharacter.set(first, names);
  }

  /** One alias may have meant two bodies in turn (NISC): the one in force is preferred. */
  #preference(name: MinistryName): number {
    return this.fiscalYear !== undefined && isInForce(name.entry, this.fiscalYear) ? 1 : 0;
  }

  /** The longest name that begins at a position of a key. */
  longestAt(key: string, position: number): MinistryName | undefined {
    return this.#byFirstCharacter
      .get(key.charAt(position))
      ?.find((name) => key.startsWith(name.key, position));
  }

  /** The entry that a whole key names, by whatever form. */
  named(key: string): MinistryEntry | undefined {
    return this.#byFirstCharacter.get(key.charAt(0))?.find((name) => name.key === key)?.entry;
  }

  /** The entry of a canonical name. */
  entry(name: string): MinistryEntry | undefined {
    return this.#byName.get(name);
  }

  /** All entries that may be meant in the fiscal year (where none is known: those that still exist). */
  inForceEntries(): MinistryEntry[] {
    const { fiscalYear } = this;
    return this.master.entries.filter((entry) =>
      fiscalYear === undefined ? entry.to === undefined : isInForce(entry, fiscalYear),
    );
  }
}
