import { groupBy } from "../collection/groupBy";
import { foldText, foldWithSource, type FoldedText } from "../text/foldText";
import { oldKanji } from "../text/oldKanji";
import { isInForce, type MinistryEntry, type MinistryMaster } from "./MinistryMaster";

/** How a master entry is called by a key: by its name, a variant, an abbreviation, or a loose form. */
export interface MinistryName {
  readonly key: string;
  readonly entry: MinistryEntry;
  readonly form: "name" | "variant" | "alias" | "loose";
  /** Others that go by the same key with equal right (NISC in a year that saw two): nobody can tell which. */
  readonly others?: readonly MinistryEntry[];
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
  readonly #byFirstCharacter: ReadonlyMap<string, readonly MinistryName[]>;
  readonly #byKey: ReadonlyMap<string, readonly MinistryName[]>;
  readonly #byName: ReadonlyMap<string, MinistryEntry>;
  /** Every name that the master knows. */
  readonly names: readonly MinistryName[];

  constructor(
    readonly master: MinistryMaster,
    readonly fiscalYear: number | undefined,
  ) {
    this.#byName = new Map(master.entries.map((entry) => [entry.name, entry]));
    this.names = master.entries.flatMap(namesOf);
    this.#byKey = groupBy(this.names, ({ key }) => key);
    const names = [...this.#byKey.values()].flatMap((same) => this.#preferred(same) ?? []);
    names.sort((a, b) => b.key.length - a.key.length);
    this.#byFirstCharacter = groupBy(names, ({ key }) => key.charAt(0));
  }

  /** One alias may have meant two bodies in turn (NISC): the one in force is meant. */
  #preferred(same: readonly MinistryName[]): MinistryName | undefined {
    const named = orAll(same, ({ form }) => form === "name");
    const [first, ...rest] = this.preferInForce(named);
    const others = [...new Set(rest.map(({ entry }) => entry))].filter((entry) => entry !== first?.entry);
    return first && others.length > 0 ? { ...first, others } : first;
  }

  /** Whether a body may be meant in the fiscal year (where none is known: whether it still exists). */
  #isInForce(entry: MinistryEntry): boolean {
    return this.fiscalYear === undefined ? entry.to === undefined : isInForce(entry, this.fiscalYear);
  }

  /** The longest name that begins at a position of a key. */
  longestAt(key: string, position: number): MinistryName | undefined {
    return this.#byFirstCharacter
      .get(key.charAt(position))
      ?.find((name) => key.startsWith(name.key, position));
  }

  /** The entry that a whole key names, by whatever form. */
  named(key: string): MinistryEntry | undefined {
    return this.#byKey.get(key)?.[0]?.entry;
  }

  /** Whether a whole key is a name of an entry, by whatever form. */
  isCalled(entry: MinistryEntry, key: string): boolean {
    return this.#byKey.get(key)?.some((name) => name.entry === entry) ?? false;
  }

  /** Those of bodies that may be meant in the fiscal year, or all where none is. */
  preferInForce(names: readonly MinistryName[]): readonly MinistryName[] {
    return orAll(names, ({ entry }) => this.#isInForce(entry));
  }

  /** The entry of a canonical name. */
  entry(name: string): MinistryEntry | undefined {
    return this.#byName.get(name);
  }
}

/** Those that pass a test, or all where none does. */
function orAll<T>(all: readonly T[], test: (each: T) => boolean): readonly T[] {
  const passing = all.filter(test);
  return passing.length > 0 ? passing : all;
}

/** Every name of an entry, the best one first. */
function namesOf(entry: MinistryEntry): MinistryName[] {
  const named = (texts: readonly string[], form: MinistryName["form"]) =>
    texts.map((text) => ({ key: ministryKey(text), entry, form }));
  return [
    ...named([entry.name], "name"),
    ...named(entry.variants ?? [], "variant"),
    ...named(entry.aliases ?? [], "alias"),
    ...named(entry.looseForms ?? [], "loose"),
  ];
}
