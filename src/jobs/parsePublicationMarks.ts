import type { PublicationMarks } from "../domain/publication/publicationMarks";
import { BadFileContent } from "./BadFileContent";

const marks: readonly unknown[] = ["public", "internal"];

/**
 * 列の印を読む, by the headers of the columns.
 *
 * @throws BadFileContent
 */
export function parsePublicationMarks(content: unknown): PublicationMarks {
  const isWhole =
    typeof content === "object" &&
    content !== null &&
    !Array.isArray(content) &&
    Object.values(content).every((mark) => marks.includes(mark));
  if (!isWhole) throw new BadFileContent("publication");
  return content as PublicationMarks;
}
