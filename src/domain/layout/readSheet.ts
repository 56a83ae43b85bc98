import type { Grid } from "../grid/Grid";
import { GridReader } from "../grid/GridReader";
import { withoutTraces } from "../grid/withoutTraces";
import { readGrain } from "../measure/readGrain";
import { isBlankForm } from "./blankForm";
import type { ColumnMap } from "./ColumnMap";
import { findHeaders } from "./findHeaders";
import type { HeaderBlock } from "./HeaderBlock";
import type { Judges } from "./Judges";
import { keepKanjiLabels } from "./kanjiLabels";
import { placeTables } from "./placeTables";
import type { Question } from "./Question";
import { confidenceOf, questionsOf } from "./readingDoubts";
import { readWhole } from "./readWhole";
import type { NoMeasures, SheetMapping, SheetReading, TableReading } from "./SheetReading";
import { SheetWalk, type WalkedTable } from "./SheetWalk";
import { sourceCell } from "./sourceCell";
import { guessTable } from "./guessTable";

/**
 * シートを読む: finds the headers, decides what each column is, and reads every row below as a measure, a
 * heading, a total, a remark or nothing. Positions are never assumed.
 */
export function readSheet(grid: Grid, judges: Judges, mapping?: SheetMapping): SheetReading {
  const reader = new GridReader(withoutTraces(grid));
  if (mapping?.isRead === false) return noMeasures(reader, "notChosen");
  if (reader.columnCount === 0) return noMeasures(reader, "empty");
  const chosen = mapping && mapping.tables.length > 0 ? placeTables(reader, mapping, judges.headers) : [];
  const lost: Question[] = chosen === undefined ? [{ kind: "mappingLost" }] : [];
  const headers = chosen?.length
    ? chosen.flatMap((table) => table.headers).sort((a, b) => a.top - b.top || a.left - b.left)
    : findHeaders(reader, judges.headers);
  if (headers.length === 0) return unreadTable(reader, judges, lost);
  const walk = new SheetWalk(
    reader,
    headers,
    { ...judges, grain: mapping?.grain },
    chosen ?? [],
    mapping?.layout,
  );
  walk.walk();
  return readingOf(reader, walk, mapping ?? { tables: [] }, lost);
}

/** A sheet without measures, and why. */
export const noMeasures = (
  reader: GridReader,
  reason: NoMeasures,
  questions: readonly Question[] = [],
): SheetReading => ({
  name: reader.grid.name,
  layout: "none",
  reason,
  headerRows: [],
  columns: {},
  tables: [],
  rows: [],
  headings: [],
  totals: [],
  skipped: [],
  struckRows: [],
  statusOutsideScheme: false,
  isWhole: false,
  whole: readWhole([], false, undefined),
  grain: readGrain([], undefined),
  questions,
  confidence: confidenceOf([], questions),
  isChosen: false,
  seesMerges: reader.grid.seesMerges,
  titles: [],
  headerCells: [],
  reader,
});

/** Where no header is known, rows that look like measures are asked about, never read unasked. */
function unreadTable(reader: GridReader, judges: Judges, lost: readonly Question[]): SheetReading {
  const guess = guessTable(reader, judges);
  if (!guess) return noMeasures(reader, "noTable", lost);
  return { ...noMeasures(reader, "noTable", [...lost, guess.question]), tables: [guess.table] };
}

function readingOf(
  reader: GridReader,
  walk: SheetWalk,
  mapping: SheetMapping,
  lost: readonly Question[],
): SheetReading {
  const { headings: lines, ...draft } = walk.draft;
  const rows = keepKanjiLabels(draft.rows);
  const lastMeasure = rows.at(-1)?.row;
  if (lastMeasure === undefined) return readingWithoutMeasures(reader, walk, lost);
  const last = rows.reduce((latest, { row }) => Math.max(latest, row), lastMeasure);
  const headings = lines.filter(({ cell }) => cell.row < last);
  const headers = walk.headers.filter(({ top }) => top < last);
  const layout = mapping.layout ?? (headings.length > 0 || isRepeated(headers) ? "printed" : "list");
  const whole = readWhole(rows, layout === "printed", mapping.isWhole);
  const questions = [...lost, ...questionsOf(reader, walk)];
  return {
    ...noMeasures(reader, "noTable"),
    reason: undefined,
    ...walkedReading(reader, walk.tables, headers),
    layout,
    rows,
    headings,
    totals: draft.totals,
    skipped: draft.skipped,
    struckRows: draft.struckRows,
    titles: draft.titles,
    isWhole: whole.isWhole,
    whole,
    grain: readGrain(rows, mapping.grain),
    questions,
    confidence: confidenceOf(walk.tables, questions),
    isChosen: walk.isChosen,
  };
}

/** Under headings, or on every page; tables beside each other are not repeated. */
const isRepeated = (headers: readonly HeaderBlock[]): boolean =>
  new Set(headers.map(({ top }) => top)).size > 1;

/** A form that nobody has filled in is read as one; a header alone is no table otherwise. */
function readingWithoutMeasures(
  reader: GridReader,
  walk: SheetWalk,
  lost: readonly Question[],
): SheetReading {
  const { draft, headers, tables } = walk;
  const form = draft.hasStrayAnswer
    ? undefined
    : headers.find((header) => asksForAnswers(reader, walk, header));
  const walked = walkedReading(reader, tables, headers);
  if (!form) {
    const { titles, skipped } = draft;
    return { ...noMeasures(reader, "noTable", lost), tables: walked.tables, titles, skipped };
  }
  return {
    ...noMeasures(reader, "noTable", lost),
    reason: undefined,
    ...walked,
    layout: isRepeated(headers) ? "printed" : "list",
    totals: draft.totals,
    skipped: draft.skipped,
    struckRows: draft.struckRows,
    titles: draft.titles,
    isChosen: walk.isChosen,
  };
}

function asksForAnswers(reader: GridReader, { isChosen, tables }: SheetWalk, header: HeaderBlock): boolean {
  if (!isChosen) return isBlankForm(reader, header);
  const { name, status, progress } = tables[0]?.table.columns ?? {};
  return name !== undefined && (status ?? progress) !== undefined;
}

function walkedReading(
  reader: GridReader,
  tables: readonly WalkedTable[],
  headers: readonly HeaderBlock[],
): Pick<SheetReading, "headerRows" | "columns" | "tables" | "statusOutsideScheme" | "headerCells"> {
  const first = tables.find(({ measures }) => measures > 0) ?? tables[0];
  return {
    headerRows: [...new Set(headers.flatMap(rowsOf))],
    columns: first?.table.columns ?? {},
    tables: tables.map(({ headers: own, table, firstRow, lastRow, measures }) => ({
      headerRows: [...new Set(own.flatMap(rowsOf))],
      columns: table.columns,
      ...statusColumnOf(table.columns, own),
      columnReadings: table.readings,
      ...(firstRow !== undefined && { firstRow }),
      ...(lastRow !== undefined && { lastRow }),
      measures,
    })),
    statusOutsideScheme:
      headers.some((header) => statusColumnIn(header) !== undefined) &&
      first?.table.columns.status === undefined,
    headerCells: headers.flatMap((header) => {
      const isPartlyStruck = rowsOf(header).some((row) => reader.hasPartlyStruck(row));
      return header.columns.map(({ column, text }) => ({
        ...sourceCell(reader, header.bottom, column),
        text,
        isPartlyStruck,
      }));
    }),
  };
}

const statusColumnIn = (header: HeaderBlock): number | undefined =>
  header.columns.find(({ match }) => match?.field === "status")?.column;

function statusColumnOf(
  { status }: ColumnMap,
  headers: readonly HeaderBlock[],
): Pick<TableReading, "statusColumn"> {
  const column = status ?? headers.map(statusColumnIn).find((each) => each !== undefined);
  return column === undefined ? {} : { statusColumn: column };
}

const rowsOf = ({ top, bottom }: HeaderBlock): number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
