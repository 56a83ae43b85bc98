import type { SheetReading } from "../layout/SheetReading";
import { sourceCell } from "../layout/sourceCell";
import { partlyStruckCells, struckCells } from "./fieldCells";
import { defineRule, type Detection } from "./Rule";

/**
 * 見え消し: what was struck through is not content, and must not be printed as such. A row struck through
 * altogether is no measure any more, but nobody may lose one unsaid; and of a cell that is struck through in part
 * the platform may not tell which part.
 */
export const textStruckThrough = defineRule({
  id: "text.struck-through",
  severity: "error",
  needs: [],
  *check(sheet) {
    for (const { field, cell } of struckCells(sheet)) {
      const details = { struck: cell.struck ?? "", partly: "" };
      yield { cell, field, suggestion: cell.text, safe: false, details };
    }
    for (const cell of sheet.struckRows) {
      yield { cell, field: "name", details: { struck: cell.struck ?? "", partly: "" } };
    }
    yield* unreadable(sheet);
  },
});

/** The cells of measures, of titles and of headers that are struck through in part. */
function* unreadable(sheet: SheetReading): Generator<Detection<{ struck: string; partly: string }>> {
  const { reader } = sheet;
  const ofRows = partlyStruckCells(sheet).flatMap(({ field, cell }) =>
    (cell.parts ?? [cell]).map((part) => ({ field, cell: part })),
  );
  const inHeaders = sheet.headerRows.flatMap((row) =>
    reader.filledColumns(row).map((column) => sourceCell(reader, row, column)),
  );
  const ofSheet = [...sheet.titles, ...inHeaders].map((cell) => ({ field: "sheet" as const, cell }));
  for (const { field, cell } of [...ofRows, ...ofSheet]) {
    if (cell.isPartlyStruck) yield { cell, field, details: { struck: "", partly: cell.text } };
  }
}
