import { headingFields } from "../measure/MeasureRow";
import { fieldWords } from "../sheet/fieldWords";
import type { SheetKind } from "../sheet/SheetModel";
import { knownMark, markOf, type PublicationMarks } from "./publicationMarks";

/** どの列を公表するか. */
export interface ColumnRules {
  readonly marks: PublicationMarks;
  /** The column's own word, by that which the user has put in its place. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** Those of which every column has a mark; 集計 has only counts. */
const marked: readonly SheetKind[] = ["progress", "measures"];

/** What 進捗状況 says of a measure where it has no columns. */
const fieldsInLines = [...headingFields, "name", "ministries", "progress"] as const;

/** 部内の列, from 1, by the words over each of them; all of them where lines of words say what is internal. */
export function internalColumns(
  kind: SheetKind,
  headers: readonly (readonly string[])[],
  { marks, aliases }: ColumnRules,
): number[] {
  if (!marked.includes(kind)) return [];
  const all = headers.map((_, index) => index + 1);
  if (headers.every((words) => words.length === 0))
    return fieldsInLines.every((field) => markOf(fieldWords[field], marks) === "public") ? [] : all;
  return all.filter((column) => {
    const words = headers[column - 1] ?? [];
    const known = words.map((word) => knownMark(aliases.get(word) ?? word, marks));
    // Of several words over a column one must be for publication, and none internal.
    return !known.includes("public") || known.includes("internal");
  });
}
