import { cellLooks } from "../sheet/cellLooks";
import type { PlainModel } from "./moveLines";
import { textParts, type TextCell, type TextPart, type TextRow } from "./textParts";

/** HTML で: the sheets as headings, lines and tables, looking so in whatever they are pasted into. */
export const htmlOf = (models: readonly PlainModel[]): string => `${models.flatMap(sheetLines).join("\n")}\n`;

/** HTML のページ, whole. */
export const htmlPageOf = (title: string, models: readonly PlainModel[]): string =>
  `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
</head>
<body>
${htmlOf(models)}</body>
</html>
`;

function sheetLines(model: PlainModel): string[] {
  const parts = textParts(model);
  const lines = parts.map(partLines);
  return parts.some(({ kind }) => kind === "title") ? lines : [`<h2>${escaped(model.name)}</h2>`, ...lines];
}

function partLines(part: TextPart): string {
  switch (part.kind) {
    case "title":
      return `<h2>${escaped(part.text)}</h2>`;
    case "heading":
      return `<h3>${escaped(part.text)}</h3>`;
    case "alert":
    case "strong":
      return `<p><strong>${escaped(part.text)}</strong></p>`;
    case "note":
    case "plain":
      return `<p>${escaped(part.text)}</p>`;
    case "table":
      return tableLines(part.headers, part.rows);
  }
}

const tableLines = (headers: readonly TextRow[], rows: readonly TextRow[]): string =>
  [
    '<table border="1" style="border-collapse:collapse">',
    ...(headers.length > 0 ? ["<thead>", ...headers.map((row) => rowLine(row, "th")), "</thead>"] : []),
    "<tbody>",
    ...rows.map((row) => rowLine(row, "td")),
    "</tbody>",
    "</table>",
  ].join("\n");

const rowLine = (row: TextRow, tag: "th" | "td"): string =>
  `<tr>${row.map((cell) => cell && cellLine(cell, tag)).join("")}</tr>`;

const cellLine = (cell: TextCell, tag: "th" | "td"): string =>
  `<${tag}${attributesOf(cell)}>${escaped(cell.text)}</${tag}>`;

function attributesOf({ rows, columns, isNumber, look }: TextCell): string {
  const { fill, bold } = look ? cellLooks[look] : {};
  const style = [
    isNumber && "text-align:right",
    fill !== undefined && `background:${fill}`,
    bold === true && "font-weight:bold",
  ].filter((each) => each !== false);
  return [
    rows > 1 && ` rowspan="${rows}"`,
    columns > 1 && ` colspan="${columns}"`,
    style.length > 0 && ` style="${style.join(";")}"`,
  ]
    .filter((each) => each !== false)
    .join("");
}

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/\r\n?|\n/gu, "<br>");
