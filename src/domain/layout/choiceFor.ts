import type { Grid } from "../grid/Grid";
import { GridReader } from "../grid/GridReader";
import type { HeaderWordIndex } from "./HeaderWordIndex";
import { placeTables } from "./placeTables";
import type { ReadingChoices } from "./ReadingChoices";
import type { SheetMapping } from "./SheetReading";

/**
 * How a sheet is to be read: as was chosen for the sheet of its name; else as for another sheet with the same
 * headers (next year's form), but not within its rows. Undefined where nothing was chosen.
 */
export function choiceFor(
  grid: Grid,
  { sheets }: ReadingChoices,
  words: HeaderWordIndex,
): SheetMapping | undefined {
  const own = sheets.find(({ name }) => name === grid.name);
  if (own || sheets.length === 0) return own;
  const reader = new GridReader(grid);
  return sheets
    .filter(
      ({ tables }) =>
        tables.length > 0 && tables.every(({ headers, findsOthers }) => headers && !findsOthers),
    )
    .map(({ layout, grain, tables }): SheetMapping => ({
      ...(layout && { layout }),
      ...(grain && { grain }),
      tables: tables.map(({ headerRows, columns, headers }) => ({
        headerRows,
        columns,
        headers: headers ?? {},
      })),
    }))
    .find((mapping) => placeTables(reader, mapping, words) !== undefined);
}
