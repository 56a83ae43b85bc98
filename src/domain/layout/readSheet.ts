import type { Grid } from "../grid/Grid";
import { GridReader } from "../grid/GridReader";
import { readLabel } from "../label/readLabel";
import type { HeadingField, MeasureField, MeasureRow, SourceCell } from "../measure/MeasureRow";
import { isBlank } from "../text/blank";
import { foldText } from "../text/foldText";
import { assignColumns, isValue, type Judges } from "./assignColumns";
import { carriedColumns } from "./carriedHeadings";
import type { ColumnMap } from "./ColumnMap";
import { findHeaders, headerAt, opensOtherTable, type HeaderBlock } from "./HeaderBlock";
import { headingLevel, headingText } from "./headingLine";
import { HeadingStack } from "./HeadingStack";
import { isWhole } from "./isWhole";
import { isRemark, isTotal } from "./lineKinds";
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
  const headers = mapping ? [headerAt(reader, mapping.headerRows)] : findHeaders(reader);
  const first = headers[0];
  if (!first) return noMeasures(reader, "noTable");
  return new SheetWalk(reader, headers, judges, mapping).read();
}

/** A sheet without measures, and why. */
export function noMeasures(reader: GridReader, reason: NoMeasures): SheetReading {
  return {
    name: reader.grid.name,
    layout: "none",
    reason,
    headerRows: [],
    columns: {},
    rows: [],
    headings: [],
    totals: [],
    struckRows: [],
    isWhole: false,
    seesStrikeThrough: reader.grid.seesStrikeThrough,
    titles: [],
    headerTexts: [],
    reader,
  };
}

/** One pass down a sheet. */
class SheetWalk {
  readonly #headerByTop: ReadonlyMap<number, HeaderBlock>;
  readonly #mapByHeader = new Map<string, ColumnMap>();
  readonly #headings = new HeadingStack();
  readonly #rows: MeasureRow[] = [];
  readonly #headingLines: HeadingLine[] = [];
  readonly #totals: TotalLine[] = [];
  readonly #struckRows: SourceCell[] = [];
  readonly #titles: string[] = [];
  /** Undefined above the first header and inside a table of another kind. */
  #columns: ColumnMap | undefined;
  #carried: ReadonlySet<MeasureField> = new Set();
  #firstColumns: ColumnMap = {};

  constructor(
    readonly reader: GridReader,
    readonly headers: readonly HeaderBlock[],
    readonly judges: Judges,
    readonly mapping: SheetMapping | undefined,
  ) {
    this.#headerByTop = new Map(headers.map((header) => [header.top, header]));
  }

  read(): SheetReading {
    const last = this.mapping?.lastRow ?? this.reader.rowCount;
    for (let row = 1; row <= last; row++) row = this.#readLine(row);
    const printed = this.#headingLines.length > 0 || this.headers.length > 1;
    const found = this.#rows.length > 0;
    return {
      ...noMeasures(this.reader, "noTable"),
      ...(found && { layout: printed ? "printed" : "list" }),
      headerRows: found ? this.headers.flatMap(({ top, bottom }) => rowsFrom(top, bottom)) : [],
      columns: found ? this.#firstColumns : {},
      rows: this.#rows,
      headings: this.#headingLines,
      totals: this.#totals,
      struckRows: this.#struckRows,
      isWhole: isWhole(this.#rows, printed),
      titles: this.#titles,
      headerTexts: this.headers.flatMap(({ columns }) => columns.map(({ text }) => text)),
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
    const filled = this.reader.filledColumns(row);
    const opening = filled[0];
    if (opening === undefined) {
      this.#takeStruckRow(row);
      return row;
    }
    if (this.#takeHeading(row, filled)) return row;
    if (this.#columns === undefined) this.#takeTitle(row, filled);
    else if (opensOtherTable(this.reader, row)) this.#columns = undefined;
    else if (!this.#takeTotal(row, filled) && !this.#isRemarkLine(row, filled)) this.#takeRecord(row);
    return row;
  }

  #open(header: HeaderBlock): void {
    const signature = header.columns.map(({ column, text }) => `${column}=${foldText(text)}`).join("|");
    const known = this.#mapByHeader.get(signature);
    this.#columns =
      known ?? this.mapping?.columns ?? assignColumns(header, this.#valuesBelow(signature), this.judges);
    this.#mapByHeader.set(signature, this.#columns);
    this.#carried = carriedColumns(this.reader, this.#columns, header.bottom + 1);
    if (Object.keys(this.#firstColumns).length === 0) this.#firstColumns = this.#columns;
  }

  /** The values below all headers of one kind, for judging their columns. */
  #valuesBelow(signature: string): (column: number) => string[] {
    const rows: number[] = [];
    this.headers.forEach((header, index) => {
      const same =
        header.columns.map(({ column, text }) => `${column}=${foldText(text)}`).join("|") === signature;
      const end = this.headers[index + 1]?.top ?? this.reader.rowCount + 1;
      if (same) rows.push(...rowsFrom(header.bottom + 1, Math.min(end - 1, header.bottom + SAMPLE_ROWS)));
    });
    const sample = rows.filter((row) => this.reader.filledColumns(row).length > 1).slice(0, SAMPLE_ROWS);
    return (column) => sample.map((row) => this.reader.own(row, column)?.text).filter(isValue);
  }

  #text(row: number, column: number | undefined): string {
    return column === undefined ? "" : (this.reader.own(row, column)?.text ?? "");
  }

  /** A heading is all that its line says, and stands across the table or where no long text stands. */
  #takeHeading(row: number, filled: readonly number[]): boolean {
    const [column] = filled;
    if (column === undefined || filled.length > 1) return false;
    const text = this.#text(row, column);
    const level = this.#isLabelOnly(column, text) ? undefined : this.#levelOf(row, column, text);
    if (!level) return false;
    const cell = sourceCell(this.reader, row, column);
    this.#headings.set(level, headingText(text), cell);
    this.#headingLines.push({ level, text: headingText(text), cell });
    return true;
  }

  #isLabelOnly(column: number, text: string): boolean {
    return column === this.#columns?.label && readLabel(text) !== undefined;
  }

  #levelOf(row: number, column: number, text: string): HeadingField | undefined {
    const isWide = (this.reader.mergeAt(row, column)?.right ?? column) > column;
    const inText = !isWide && this.#isTextColumn(column);
    const level = inText ? undefined : headingLevel(text);
    if (level) return level;
    const standsOverHeader = this.headers.length > 1 && this.#headerByTop.has(this.#nextFilledRow(row));
    return standsOverHeader && !isRemark(text) ? "group" : undefined;
  }

  /** Columns in which a lone text is a continuation of the row above, not a heading. */
  #isTextColumn(column: number): boolean {
    const { progress, ministries, status, deadline, note } = this.#columns ?? {};
    return [progress, ministries, status, deadline, note].includes(column);
  }

  #nextFilledRow(row: number): number {
    let next = row + 1;
    while (next <= this.reader.rowCount && this.reader.filledColumns(next).length === 0) next++;
    return next;
  }

  #takeStruckRow(row: number): void {
    if (this.#columns === undefined) return;
    const column = (this.reader.grid.rows[row - 1] ?? []).findIndex((cell) => cell?.struck !== undefined) + 1;
    if (column > 0) this.#struckRows.push(sourceCell(this.reader, row, column));
  }

  #takeTitle(row: number, filled: readonly number[]): void {
    if (this.#rows.length === 0) this.#titles.push(...filled.map((column) => this.#text(row, column)));
  }

  /** 計 stands in the first columns; a measure whose name begins with 計 is none. */
  #takeTotal(row: number, filled: readonly number[]): boolean {
    const { id, label, name } = this.#columns ?? {};
    const column = [filled[0], id, label, name].find(
      (each) => each !== undefined && isTotal(this.#text(row, each)),
    );
    if (column === undefined) return false;
    const claimed = filled
      .map((each) => claimedNumber(this.#text(row, each)))
      .find((number) => number !== undefined);
    const at = filled.find((each) => claimedNumber(this.#text(row, each)) !== undefined) ?? column;
    const cell = sourceCell(this.reader, row, at);
    this.#totals.push({ cell, ...(claimed !== undefined && { claimed }) });
    return true;
  }

  #isRemarkLine(row: number, filled: readonly number[]): boolean {
    const opening = filled[0];
    if (opening === undefined || !isRemark(this.#text(row, opening))) return false;
    const label = this.#columns?.label;
    return (
      filled.length <= 2 && (label === undefined || label === opening || isBlank(this.#text(row, label)))
    );
  }

  #takeRecord(row: number): void {
    const record =
      this.#columns && readRow(this.reader, row, this.#columns, this.#headings, this.#carried, this.judges);
    if (record) this.#rows.push(record);
  }
}

const rowsFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);

function claimedNumber(text: string): number | undefined {
  const digits = /^(?:合?計|小計|総計)?[:：]?(\d{1,6})(?:施策|件|項目|行)?$/u.exec(foldText(text))?.[1];
  return digits === undefined ? undefined : Number(digits);
}
