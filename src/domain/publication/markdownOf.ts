import type { PlainModel } from "./moveLines";
import { textParts, type TextPart, type TextRow } from "./textParts";

/** Markdown で: the sheets as headings, lines and tables. What is merged stands once. */
export const markdownOf = (models: readonly PlainModel[]): string =>
  `${models.flatMap(sheetLines).join("\n\n")}\n`;

function sheetLines(model: PlainModel): string[] {
  const parts = textParts(model);
  const lines = parts.map(partLines);
  return parts.some(({ kind }) => kind === "title") ? lines : [`## ${escaped(model.name)}`, ...lines];
}

function partLines(part: TextPart): string {
  switch (part.kind) {
    case "title":
      return `## ${escaped(part.text)}`;
    case "heading":
      return `### ${escaped(part.text)}`;
    case "alert":
    case "strong":
      return `**${escaped(part.text)}**`;
    case "note":
    case "plain":
      return escaped(part.text).replace(/^(?=[#+=-]|\d+[.)])/u, "\\");
    case "table":
      return tableLines(part.headers, part.rows);
  }
}

/** A table has one line of headers: of several each column has all that stands over it. */
function tableLines(headers: readonly TextRow[], rows: readonly TextRow[]): string {
  const width = (headers[0] ?? rows[0] ?? []).length;
  const columns = Array.from({ length: width }, (_, column) => column);
  const header = columns.map((column) =>
    headers
      .map((row) => cellLine(row, column))
      .filter((text) => text !== "")
      .join("<br>"),
  );
  const alignment = columns.map((column) => (rows.some((row) => row[column]?.isNumber) ? "---:" : "---"));
  const body = rows.map((row) => columns.map((column) => cellLine(row, column)));
  return [header, alignment, ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const cellLine = (row: TextRow, column: number): string => escaped(row[column]?.text ?? "");

/** Whatever Markdown or HTML would take for a sign of its own stays as it was written. */
const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_~|[\]]/gu, "\\$&")
    .replace(/\r\n?|\n/gu, "<br>");
