import { formatValue } from "hucre";
import type { Cell, CellValue } from "hucre/xlsx";
import type { GridCell } from "../../domain/grid/Grid";
import { eraOf } from "../../domain/text/japaneseEra";

/** Excel shows the locale's short date for these: in Japan 2011/3/31. */
const SHORT_DATE = "yyyy/m/d";
const LOCALE_DATES = new Set(["m/d/yyyy", "mm-dd-yy", "m/d/yy"]);
const eraTokens = /\[\$-[^\]]*\]|g{1,3}|e{1,2}/giu;

/** A cell of the codec as a GridCell; undefined for one that holds nothing. */
export function gridCell(value: CellValue, cell: Cell | undefined): GridCell | undefined {
  const formula = cell?.formula !== undefined && { formula: cell.formula };
  if (cell?.type === "error") return { kind: "error", text: String(value), ...formula };
  if (value === null || value === "") return undefined;
  if (value instanceof Date) return { ...dateCell(value, cell?.style?.numFmt), ...formula };
  if (typeof value === "number") {
    return { kind: "number", text: formatValue(value, cell?.style?.numFmt ?? "General"), ...formula };
  }
  if (typeof value === "boolean") return { kind: "boolean", text: value ? "TRUE" : "FALSE", ...formula };
  return { kind: "text", ...contentOf(value, cell), ...formula };
}

function dateCell(value: Date, format: string | undefined): GridCell {
  const date = value.toISOString().slice(0, 10);
  const shown = format === undefined || LOCALE_DATES.has(format) ? SHORT_DATE : withEra(format, date);
  return { kind: "date", text: formatValue(value, shown), date };
}

/** 和暦 in a format (ggge"年"): the codec knows no eras, so they are put in as words. */
function withEra(format: string, date: string): string {
  const era = eraOf(date);
  if (!era || !/[ge]/iu.test(format.replace(/"[^"]*"/gu, ""))) return format;
  const year = era.year === 1 && format.includes("gannen") ? "元" : String(era.year);
  return format
    .split(/("[^"]*")/u)
    .map((part) =>
      part.startsWith('"') ? part : part.replace(eraTokens, (token) => eraText(token, era.name, year)),
    )
    .join("");
}

function eraText(token: string, name: string, year: string): string {
  if (token.startsWith("[")) return "";
  if (token.toLowerCase().startsWith("e")) return `"${year}"`;
  return token.length === 3
    ? `"${name}"`
    : token.length === 2
      ? `"${name.charAt(0)}"`
      : `"${eraLetters[name] ?? ""}"`;
}

const eraLetters: Readonly<Record<string, string>> = {
  明治: "M",
  大正: "T",
  昭和: "S",
  平成: "H",
  令和: "R",
};

/** 見え消し: text of a struck-through font, or the struck-through runs of a text, are no content. */
function contentOf(value: string, cell: Cell | undefined): Pick<GridCell, "text" | "struck"> {
  const isStruck = (font: { strikethrough?: boolean } | undefined, inherited: boolean): boolean =>
    font?.strikethrough ?? inherited;
  const wholeCell = isStruck(cell?.style?.font, false);
  const runs = cell?.richText ?? [{ text: value }];
  const struck = runs.filter(({ font }) => isStruck(font, font === undefined && wholeCell));
  if (struck.length === 0) return { text: value };
  const kept = runs.filter((run) => !struck.includes(run));
  return { text: kept.map(({ text }) => text).join(""), struck: struck.map(({ text }) => text).join("") };
}
