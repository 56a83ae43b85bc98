import type { MinistryEntry, MinistryMaster } from "../domain/ministry/MinistryMaster";
import { BadFileContent } from "./BadFileContent";

const kinds: readonly unknown[] = ["body", "group", "nonMinistry"] satisfies MinistryEntry["kind"][];
const texts = ["parent", "successor", "predecessor", "basis"] as const;
const days = ["from", "to"] as const;
const lists = ["variants", "aliases", "looseForms"] as const;

/**
 * 府省庁マスタのファイルを読む: { version, entries: [{ name, kind, … }] } as the default master has it.
 *
 * @throws BadFileContent naming the entry.
 */
export function parseMasterFile(content: unknown): MinistryMaster {
  const file = content as Partial<MinistryMaster> | null;
  if (typeof file !== "object" || file === null || !Array.isArray(file.entries))
    throw new BadFileContent("entries");
  return { version: String(file.version ?? ""), entries: file.entries.map(parseEntry) };
}

function parseEntry(content: unknown, index: number): MinistryEntry {
  const entry = (content ?? {}) as Partial<MinistryEntry>;
  const place = typeof entry.name === "string" && entry.name !== "" ? entry.name : `entries[${index}]`;
  const isWhole =
    place === entry.name &&
    kinds.includes(entry.kind) &&
    texts.every((key) => isAbsentOr(entry[key], (value) => typeof value === "string")) &&
    days.every((key) => isAbsentOr(entry[key], (value) => /^\d{4}-\d{2}-\d{2}$/u.test(String(value)))) &&
    lists.every((key) => isAbsentOr(entry[key], isTextList));
  if (!isWhole) throw new BadFileContent(place);
  return { ...(entry as MinistryEntry), verified: entry.verified === true };
}

const isAbsentOr = (value: unknown, test: (value: unknown) => boolean): boolean =>
  value === undefined || test(value);

const isTextList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((text) => typeof text === "string" && text !== "");
