import { askedColumns } from "../sheet/askedColumns";
import { fieldWords } from "../sheet/fieldWords";

/** 公表・部内: whether a column goes out, or stays with the team. */
export type PublicationMark = "public" | "internal";

/** 列の印, by the header of the column; kept for those that the user has changed. */
export type PublicationMarks = Readonly<Record<string, PublicationMark>>;

/** 初めの印 of every column of 施策一覧 and 進捗状況 that a reader sees, in their order. What is worked out for the team is internal. */
export const defaultMarks: PublicationMarks = {
  シート: "internal",
  行: "internal",
  [fieldWords.id]: "public",
  [fieldWords.chapter]: "public",
  [fieldWords.section]: "public",
  [fieldWords.item]: "public",
  [fieldWords.group]: "public",
  [fieldWords.subgroup]: "public",
  [fieldWords.label]: "public",
  [fieldWords.name]: "public",
  [fieldWords.ministries]: "public",
  [`${fieldWords.ministries}（原文）`]: "internal",
  [fieldWords.status]: "public",
  [`${fieldWords.status}（原文）`]: "internal",
  [fieldWords.progress]: "public",
  [fieldWords.deadline]: "public",
  [fieldWords.note]: "internal",
  [askedColumns.relisted]: "public",
  [askedColumns.letterStatus]: "internal",
  [askedColumns.headingKey]: "internal",
  [askedColumns.ministryKey]: "internal",
  [askedColumns.deadlineClass]: "internal",
  [askedColumns.letterMinistryKey]: "internal",
  [askedColumns.letterDeadlineClass]: "internal",
  // No secret, but nothing that was published before: what goes out is the team's choice.
  [fieldWords.main]: "internal",
};

/** The columns whose marks can be changed. */
export const markableHeaders: readonly string[] = Object.keys(defaultMarks);

/** その列の印; undefined for a column that nobody knows. */
export const knownMark = (header: string, marks: PublicationMarks): PublicationMark | undefined =>
  [marks, defaultMarks].find((known) => Object.hasOwn(known, header))?.[header];

/** その列の印: an unknown column is internal. */
export const markOf = (header: string, marks: PublicationMarks): PublicationMark =>
  knownMark(header, marks) ?? "internal";

/** 印を変える: what is as at first is not kept. */
export function withMark(marks: PublicationMarks, header: string, mark: PublicationMark): PublicationMarks {
  const others = Object.entries(marks).filter(([each]) => each !== header);
  return Object.fromEntries(mark === markOf(header, {}) ? others : [...others, [header, mark]]);
}
