import type { RuleId } from "../rules/registry";

/** What stood in a cell, as Office.js gives it. */
export type KeptValue = string | number | boolean;

/** 修正の記録: one cell that was repaired. */
export interface JournalEntry {
  readonly sheet: string;
  readonly cell: string;
  readonly rules: readonly RuleId[];
  readonly old: KeptValue;
  readonly oldFormat: string;
  readonly text: string;
  /** 理由, where it is not the rules' own. */
  readonly reason?: string;
  /** When it was taken back, ISO; absent while it stands. */
  readonly undoneAt?: string;
}

/** まとめて直した一回: what was repaired at once. */
export interface JournalBatch {
  /** Counts up from 1. */
  readonly id: number;
  /** ISO, with its time. */
  readonly at: string;
  /** 記録に残す名前, where the user has set one. */
  readonly by?: string;
  readonly entries: readonly JournalEntry[];
}

/** 修正履歴: all of them, the oldest first. */
export type Journal = readonly JournalBatch[];

/** Under this key the workbook's store keeps it. */
export const JOURNAL_KEY = "journal";

/** An entry by its batch, and its place in that from 0. */
export interface EntryPlace {
  readonly batch: number;
  readonly entry: number;
}

export const entryAt = (journal: Journal, { batch, entry }: EntryPlace): JournalEntry | undefined =>
  journal.find(({ id }) => id === batch)?.entries[entry];

export const withBatch = (journal: Journal, batch: Omit<JournalBatch, "id">): Journal =>
  batch.entries.length === 0 ? journal : [...journal, { id: (journal.at(-1)?.id ?? 0) + 1, ...batch }];

/** The journal with some of its entries taken back. */
export const withUndone = (journal: Journal, places: readonly EntryPlace[], at: string): Journal => {
  const undone = new Set(places.map(({ batch, entry }) => `${batch}|${entry}`));
  return journal.map((batch) => ({
    ...batch,
    entries: batch.entries.map((entry, index) =>
      undone.has(`${batch.id}|${index}`) ? { ...entry, undoneAt: at } : entry,
    ),
  }));
};

/** What can still be taken back, the newest first: later repairs of a cell go before earlier ones. */
export const standing = (journal: Journal): EntryPlace[] =>
  journal.toReversed().flatMap(({ id, entries }) =>
    entries
      .map((entry, index) => ({ entry, place: { batch: id, entry: index } }))
      .filter(({ entry }) => entry.undoneAt === undefined)
      .map(({ place }) => place)
      .toReversed(),
  );

/** As the store keeps it; what is no journal is none. */
export const readJournal = (kept: unknown): Journal => {
  const { version, batches } = (kept ?? {}) as { version?: unknown; batches?: unknown };
  return version === 1 && Array.isArray(batches) ? (batches as JournalBatch[]) : [];
};

export const keptJournal = (journal: Journal) => ({ version: 1, batches: journal });
