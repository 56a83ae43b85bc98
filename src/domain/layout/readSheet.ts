import type { Grid } from "../grid/Grid";
import { GridReader } from "../grid/GridReader";
import type { MeasureField, MeasureRow, SourceCell } from "../measure/MeasureRow";
import { foldText } from "../text/foldText";
import { assignColumns, isValue, type Judges } from "./assignColumns";
import { isBlankForm } from "./blankForm";
import { carriedColumns } from "./carriedHeadings";
import type { ColumnMap } from "./ColumnMap";
import { findHeaders, headersAt, type HeaderBlock } from "./HeaderBlock";
import { headingLevelsOf, type HeadingLevels } from "./headingLine";
import { HeadingStack } from "./HeadingStack";
import { isWhole } from "./isWhole";
import { isGuidance, isRemarkLine, isTotalLine, lineAt, type Line } from "./Line";
import { claimedNumber, declaresNone, isInstruction, isTotal } from "./lineKinds";
import { opensOtherTable } from "./otherTable";
import { readLoneLine, type Follower } from "./loneLine";
import { readRow } from "./readRow";
import type { HeadingLine, NoMeasures, SheetMapping, SheetReading, TotalLine } from "./SheetReading";
import { sourceCell } from "./sourceCell";

/** So many rows below a header are enough to judge its columns. */
const SAMPLE_ROWS = 300;

/**
 * シートを読む: finds the headers, decides what each column is, and reads every row below as a measure, a
 * heading, a total, a remark or nothing. Positions are never assumed.
 */
export function readSheet(grid: Grid, judges: Judges, mapping?: SheetMapping): SheetReading {
  const reader = new GridReader(grid);
  if (reader.columnCount === 0) return noMeasures(reader, "empty");
  const headers = mapping ? headersAt(reader, mapping.headerRows) : findHeaders(reader);
  if (headers.length === 0) return noMeasures(reader, "noTable");
  return new SheetWalk(reader, headers, judges, mapping).read();
}

/** A sheet without measures, and why. */
export const noMeasures = (reader: GridReader, reason: NoMeasures): SheetReading => ({
  ...emptyReading(reader),
  reason,
});

function emptyReading(reader: GridReader): SheetReading {
  return {
    name: reader.grid.name,
    layout: "none",
    headerRows: [],
    columns: {},
    rows: [],
    headings: [],
    totals: [],
    struckRows: [],
    statusOutsideScheme: false,
    isWhole: false,
    seesStrikeThrough: reader.grid.seesStrikeThrough,
    seesMerges: reader.grid.seesMerges,
    titles: [],
    headerTexts: [],
    reader,
  };
}

/** What the columns below a header are. */
interface Table {
  readonly columns: ColumnMap;
  /** Heading columns that name a heading on its first row only. */
  readonly carried: ReadonlySet<MeasureField>;
}

/** One pass down a sheet. */
class SheetWalk {
  readonly #headerByTop: ReadonlyMap<number, HeaderBlock>;
  readonly #tableByHeader = new Map<string, Table>();
  readonly #headings = new HeadingStack();
  readonly #levelOf: HeadingLevels;
  readonly #rows: MeasureRow[] = [];
  readonly #headingLines: HeadingLine[] = [];
  readonly #totals: TotalLine[] = [];
  readonly #struckRows: SourceCell[] = [];
  readonly #titles: string[] = [];
  /** Undefined above the first header and inside a table of another kind. */
  #columns: ColumnMap | undefined;
  #carried: ReadonlySet<MeasureField> = new Set();
  #firstColumns: ColumnMap | undefined;
  /** Whether somebody answered, if only 該当なし, though the row is no measure. */
  #hasStrayAnswer = false;

  constructor(
    readonly reader: GridReader,
    readonly headers: readonly HeaderBlock[],
    readonly judges: Judges,
    readonly mapping: SheetMapping | undefined,
  ) {
    this.#levelOf = headingLevelsOf(loneTexts(reader));
    this.#headerByTop = new Map(headers.map((header) => [header.top, header]));
  }

  read(): SheetReading {
    const last = this.mapping?.lastRow ?? this.reader.rowCount;
    for (let row = 1; row <= last; row++) row = this.#readLine(row);
    const lastMeasure = this.#rows.at(-1)?.row;
    if (lastMeasure === undefined) return this.#readingWithoutMeasures();
    const headings = this.#headingLines.filter(({ cell }) => cell.row < lastMeasure);
    const headers = this.headers.filter(({ top }) => top < lastMeasure);
    const printed = headings.length > 0 || headers.length > 1;
    return this.#readingOf(this.#firstColumns ?? {}, headers, headings, printed);
  }

  /** A form that nobody has filled in is read as one; a header alone is no table otherwise. */
  #readingWithoutMeasures(): SheetReading {
    const form = this.#hasStrayAnswer
      ? undefined
      : this.headers.find((header) => this.#asksForAnswers(header));
    const columns = form && this.#tableByHeader.get(signatureOf(form))?.columns;
    if (columns) return this.#readingOf(columns, this.headers, [], this.headers.length > 1);
    return { ...noMeasures(this.reader, "noTable"), titles: this.#titles };
  }

  #asksForAnswers(header: HeaderBlock): boolean {
    if (this.mapping === undefined) return isBlankForm(this.reader, header);
    const { name, status, progress } = this.mapping.columns;
    return name !== undefined && (status ?? progress) !== undefined;
  }

  #readingOf(
    columns: ColumnMap,
    headers: readonly HeaderBlock[],
    headings: readonly HeadingLine[],
    printed: boolean,
  ): SheetReading {
    return {
      ...emptyReading(this.reader),
      layout: printed ? "printed" : "list",
      headerRows: headers.flatMap(({ top, bottom }) => rowsFrom(top, bottom)),
      columns,
      rows: this.#rows,
      headings,
      totals: this.#totals,
      struckRows: this.#struckRows,
      statusOutsideScheme: headers.some(headsStatus) && columns.status === undefined,
      isWhole: isWhole(this.#rows, printed),
      titles: this.#titles,
      headerTexts: headers.flatMap((header) => header.columns.map(({ text }) => text)),
    };
  }

  /** Reads one line and returns the last sheet row it took. */
  #readLine(row: number): number {
    const header = this.#headerByTop.get(row);
    if (header) {
      this.#open(header);
      return header.bottom;
    }
    if (this.mapping?.firstRow !== undefined && row < this.mapping.firstRow) return row;
    const line = lineAt(this.reader, row);
    if (line.columns.length === 0) this.#takeStruckRow(row);
    else if (this.#columns === undefined) this.#takeTitle(line);
    else this.#takeTableLine(line, this.#columns);
    return row;
  }

  #open(header: HeaderBlock): void {
    const signature = signatureOf(header);
    const table = this.#tableByHeader.get(signature) ?? this.#tableOf(header, signature);
    this.#tableByHeader.set(signature, table);
    this.#columns = table.columns;
    this.#carried = table.carried;
    this.#firstColumns ??= table.columns;
  }

  /** Worked out once for all headers that say the same: a long sheet repeats its header on every page. */
  #tableOf(header: HeaderBlock, signature: string): Table {
    const columns = this.mapping?.columns ?? assignColumns(header, this.#valuesBelow(signature), this.judges);
    return { columns, carried: carriedColumns(this.reader, columns, header.bottom + 1) };
  }

  /** The values below all headers of one kind, for judging their columns. */
  #valuesBelow(signature: string): (column: number) => string[] {
    const sample: number[] = [];
    this.headers.forEach((header, index) => {
      if (signatureOf(header) !== signature || sample.length > SAMPLE_ROWS) return;
      const end = (this.headers[index + 1]?.top ?? this.reader.rowCount + 1) - 1;
      const rows = rowsFrom(header.bottom + 1, Math.min(end, header.bottom + SAMPLE_ROWS));
      sample.push(...rows.filter((row) => this.#holdsValues(lineAt(this.reader, row))));
    });
    return (column) => sample.map((row) => this.reader.own(row, column)?.text).filter(isValue);
  }

  /** Totals and guidance say nothing of what a column is. */
  #holdsValues(line: Line): boolean {
    return line.columns.length > 1 && !line.texts.some(isTotal) && !isGuidance(line, {});
  }

  #takeTitle(line: Line): void {
    const isHeading = line.columns.length === 1 && this.#takeLoneLine(line) !== "nothing";
    if (!isHeading && this.#rows.length === 0) this.#titles.push(...line.texts);
  }

  #takeTableLine(line: Line, columns: ColumnMap): void {
    if (opensOtherTable(line)) this.#columns = undefined;
    else if (isTotalLine(line, columns)) this.#takeTotal(line);
    else if (isRemarkLine(line, columns) || isGuidance(line, columns)) return;
    else if (line.columns.length > 1 || this.#takeLoneLine(line) === "row") this.#takeRecord(line, columns);
    else this.#noteStrayAnswer(line, columns);
  }

  #noteStrayAnswer({ columns, texts }: Line, { status, progress }: ColumnMap): void {
    const answers = texts.filter((_, index) => [status, progress].includes(columns[index]));
    const isAnswered = answers.some((text) => !isInstruction(text));
    this.#hasStrayAnswer ||= isAnswered || texts.some(declaresNone);
  }

  /** Takes a heading; otherwise says whether the line is a row of the table. */
  #takeLoneLine(line: Line): "heading" | "row" | "nothing" {
    const read = readLoneLine(this.reader, line, this.#columns, this.#follower(line.row), this.#levelOf);
    if (read === "row" || read === "nothing") return read;
    const cell = sourceCell(this.reader, line.row, line.columns[0] ?? 1);
    this.#headings.set(read.level, read.text, cell);
    this.#headingLines.push({ ...read, cell });
    return "heading";
  }

  #follower(row: number): Follower {
    let next = row + 1;
    while (next <= this.reader.rowCount && this.reader.filledColumns(next).length === 0) next++;
    if (this.#headerByTop.has(next)) return this.headers.length > 1 ? "header" : "other";
    const line = lineAt(this.reader, next);
    const isRow =
      line.columns.length > 1 && !opensOtherTable(line) && !isTotalLine(line, this.#columns ?? {});
    return isRow ? "row" : "other";
  }

  #takeStruckRow(row: number): void {
    if (this.#columns === undefined) return;
    const column = (this.reader.grid.rows[row - 1] ?? []).findIndex((cell) => cell?.struck !== undefined) + 1;
    if (column > 0) this.#struckRows.push(sourceCell(this.reader, row, column));
  }

  #takeTotal(line: Line): void {
    const at = line.texts.findIndex((text) => claimedNumber(text) !== undefined);
    const claimed = claimedNumber(line.texts[at] ?? "");
    const cell = sourceCell(this.reader, line.row, line.columns[Math.max(at, 0)] ?? 1);
    this.#totals.push({ cell, ...(claimed !== undefined && { claimed }) });
  }

  #takeRecord(line: Line, columns: ColumnMap): void {
    const { row } = line;
    const above = this.#rows.at(-1);
    const record = readRow(this.reader, row, columns, {
      headings: this.#headings,
      carried: this.#carried,
      judges: this.judges,
      above: above?.row === row - 1 ? above : undefined,
    });
    if (record) this.#rows.push(record);
    else this.#noteStrayAnswer(line, columns);
  }
}

/** The texts that have a row to themselves, among them all headings. */
function loneTexts(reader: GridReader): string[] {
  const lines = rowsFrom(1, reader.rowCount).map((row) => lineAt(reader, row));
  return lines.flatMap(({ texts }) => (texts.length === 1 ? texts : []));
}

const headsStatus = (header: HeaderBlock): boolean =>
  header.columns.some(({ match }) => match?.field === "status");

const signatureOf = (header: HeaderBlock): string =>
  header.columns.map(({ column, text }) => `${column}=${foldText(text)}`).join("|");

const rowsFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
