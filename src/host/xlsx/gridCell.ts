import type { Cell, CellValue } from "hucre/xlsx";
import type { GridCell } from "../../domain/grid/Grid";
import { shownDate, shownNumber } from "../../numberFormat/shownNumber";

/** A cell of the codec as a GridCell; undefined for one that holds nothing. */
export function gridCell(value: CellValue, cell: Cell | undefined, is1904: boolean): GridCell | undefined {
  const formula = cell?.formula !== undefined && { formula: cell.formula };
  if (cell?.type === "error") return { kind: "error", text: String(value), ...formula };
  if (value === null || value === "") return undefined;
  const format = cell?.style?.numFmt;
  if (value instanceof Date) return { ...shownDate(value, format), ...formula };
  if (typeof value === "number") return { ...shownNumber(value, format, is1904), ...formula };
  if (typeof value === "boolean") return { kind: "boolean", text: value ? "TRUE" : "FALSE", ...formula };
  return { kind: "text", ...contentOf(value, cell), ...formula };
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
