import type { NamedMapping, ReadingChoices } from "../../domain/layout/ReadingChoices";
import type { TableMapping, TableReading } from "../../domain/layout/SheetReading";
import { tableMappingOf } from "../../jobs/mappingFile";
import type { SheetSummary } from "../session/PaneState";
import { without } from "../session/without";

/** What was chosen for a sheet by its name. */
export const ownOf = ({ sheets }: ReadingChoices, { name }: SheetSummary): NamedMapping | undefined =>
  sheets.find((each) => each.name === name);

/** All but its tables. What another sheet's choice brought stays, now by its own name. */
export function settingsOf(reading: ReadingChoices, sheet: SheetSummary): Omit<NamedMapping, "tables"> {
  const own = ownOf(reading, sheet);
  if (own) return without(own, "tables");
  const { name, isChosen, layout, grain } = sheet;
  return {
    name,
    ...(isChosen && layout !== "none" && { layout }),
    ...(isChosen && grain.isChosen && { grain: grain.grain }),
  };
}

/**
 * The sheet's tables, as a choice to begin from. asRead: just as they were read; inPart: only what was chosen of them,
 * the rest to be found out; asBefore: decided where they were decided.
 */
export function tablesOf(
  reading: ReadingChoices,
  sheet: SheetSummary,
  how: "asRead" | "inPart" | "asBefore",
): TableMapping[] {
  const own = ownOf(reading, sheet);
  const isWhole = how === "asRead" || (how === "asBefore" && sheet.isChosen);
  return sheet.tables.map((table) => {
    const chosen = chosenTable(own, sheet, table);
    const { firstRow, lastRow } = chosen ?? {};
    const whole = { ...tableMappingOf(table), ...limits({ firstRow, lastRow }) };
    if (isWhole || (chosen && chosen.findsOthers !== true)) return whole;
    return { ...whole, columns: chosen?.columns ?? {}, findsOthers: true, unread: chosen?.unread ?? [] };
  });
}

/** What was chosen for a table; nothing where the choice does not fit the sheet any more. */
function chosenTable(
  own: NamedMapping | undefined,
  { questions }: SheetSummary,
  table: TableReading,
): TableMapping | undefined {
  if (questions.some(({ kind }) => kind === "mappingLost")) return undefined;
  const columns = new Set(table.columnReadings.map(({ column }) => column));
  return own?.tables.find(
    ({ headerRows, columns: chosen }) =>
      headerRows.some((row) => table.headerRows.includes(row)) &&
      Object.values(chosen).every((column) => columns.has(column)),
  );
}

/** A choice that says nothing is kept only where another sheet's would take its place. */
export function put({ words, sheets }: ReadingChoices, mapping: NamedMapping): ReadingChoices {
  const others = sheets.filter(({ name }) => name !== mapping.name);
  const isNeeded = settlesAnything(mapping) || others.some(({ tables }) => tables.length > 0);
  const at = sheets.findIndex(({ name }) => name === mapping.name);
  return {
    words,
    sheets: isNeeded ? others.toSpliced(at < 0 ? others.length : at, 0, mapping) : others,
  };
}

/** First and last row that may hold measures; undefined: as far as they go. */
export interface RowLimits {
  readonly firstRow: number | undefined;
  readonly lastRow: number | undefined;
}

export const limits = ({ firstRow, lastRow }: RowLimits): Pick<TableMapping, "firstRow" | "lastRow"> => ({
  ...(firstRow !== undefined && { firstRow }),
  ...(lastRow !== undefined && { lastRow }),
});

/** What was chosen for the rows of a table. */
export function rowsOf(reading: ReadingChoices, sheet: SheetSummary, table: TableReading): RowLimits {
  const { firstRow, lastRow } = chosenTable(ownOf(reading, sheet), sheet, table) ?? {};
  return { firstRow, lastRow };
}

/** Whether anything is chosen for a sheet, by its own name or because it has the headers of another one. */
export const isDecided = (reading: ReadingChoices, sheet: SheetSummary): boolean =>
  sheet.isChosen || settlesAnything(ownOf(reading, sheet));

const settlesAnything = (own: NamedMapping | undefined): boolean =>
  own !== undefined && (own.tables.length > 0 || Object.keys(without(own, "name", "tables")).length > 0);
