import { formatValue, serialToDate } from "hucre";
import type { Cell, CellValue } from "hucre/xlsx";
import type { GridCell } from "../../domain/grid/Grid";
import { formatJapaneseDate, isJapaneseFormat } from "./formatJapaneseDate";

/** Excel shows the locale's short date for these: in Japan 2011/3/31. */
const SHORT_DATE = "yyyy/m/d";
const LOCALE_DATES = new Set(["m/d/yyyy", "mm-dd-yy", "m/d/yy"]);

/** A cell of the codec as a GridCell; undefined for one that holds nothing. */
export function gridCell(value: CellValue, cell: Cell | undefined, is1904: boolean): GridCell | undefined {
  const formula = cell?.formula !== undefined && { formula: cell.formula };
  if (cell?.type === "error") return { kind: "error", text: String(value), ...formula };
  if (value === null || value === "") return undefined;
  if (value instanceof Date) return { ...dateCell(value, cell?.style?.numFmt), ...formula };
  if (typeof value === "number") {
    const format = cell?.style?.numFmt;
    // The codec takes a format without y and d (ggge"年"m"月") for no date.
    if (format !== undefined && isJapaneseFormat(format))
      return { ...dateCell(serialToDate(value, is1904), format), ...formula };
    return { kind: "number", text: formatValue(value, cell?.style?.numFmt ?? "General"), ...formula };
  }
  if (typeof value === "boolean") return { kind: "boolean", text: value ? "TRUE" : "FALSE", ...formula };
  return { kind: "text", ...contentOf(value, cell), ...formula };
}

function dateCell(value: Date, format: string | undefined): GridCell {
  const date = value.toISOString().slice(0, 10);
  if (format !== undefined && isJapaneseFormat(format))
    return { kind: "date", text: formatJapaneseDate(format, date), date };
  const shown = format === undefined || LOCALE_DATES.has(format) ? SHORT_DATE : format;
  return { kind: "date", text: formatValue(value, shown), date };
}

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
