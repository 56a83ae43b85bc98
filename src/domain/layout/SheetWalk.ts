import type { GridReader } from "../grid/GridReader";
import { foldText } from "../text/foldText";
import type { ColumnValues } from "./assignColumns";
import { isValue } from "./columnEvidence";
import type { HeaderBlock } from "./HeaderBlock";
import { headingLevel, headingLevelsOf, type LoneText } from "./headingLine";
import { HeadingStack } from "./HeadingStack";
import type { Judges } from "./Judges";
import { isGuidance, lineAt, type Line } from "./Line";
import { isTotal } from "./lineKinds";
import type { PlacedTable } from "./placeTables";
import { ReadingDraft } from "./ReadingDraft";
import { readTableColumns } from "./readTableColumns";
import type { TableColumns } from "./TableColumns";
import { TableWalk } from "./TableWalk";
import { opensOtherTable, takeHeading, type WalkBasis } from "./WalkBasis";

/** So many rows below a header are enough to judge its columns. */
const SAMPLE_ROWS = 300;

/** 読んだ表: headers that say the same, what their columns are, and which rows were found below. */
export interface WalkedTable {
  readonly headers: readonly HeaderBlock[];
  readonly table: TableColumns;
  readonly firstRow?: number;
  readonly lastRow?: number;
  readonly measures: number;
}

/** What a header is one of: those that say the same. */
interface TableKind {
  readonly headers: HeaderBlock[];
  readonly table: TableColumns;
  readonly walks: TableWalk[];
  readonly placed: PlacedTable | undefined;
}

/** シートを上から下へ読む: one pass down a sheet, with a walk for every table that is open. */
export class SheetWalk {
  readonly draft: ReadingDraft;
  readonly #basis: WalkBasis;
  readonly #headersByTop = new Map<number, HeaderBlock[]>();
  readonly #kinds = new Map<string, TableKind>();
  /** Above the first header. */
  readonly #headings = new HeadingStack();
  #open: TableWalk[] = [];

  constructor(
    readonly reader: GridReader,
    readonly headers: readonly HeaderBlock[],
    readonly judges: Judges,
    readonly placed: readonly PlacedTable[],
    layout: "list" | "printed" | undefined,
  ) {
    this.draft = new ReadingDraft(reader);
    for (const header of headers)
      this.#headersByTop.set(header.top, [...(this.#headersByTop.get(header.top) ?? []), header]);
    const lone = loneLines(reader);
    this.#basis = {
      reader,
      judges,
      draft: this.draft,
      levelOf: headingLevelsOf(lone),
      pageTitles: pageTitles(lone, headers),
      mayHaveHeadings: layout !== "list",
      isHeaderRow: (row) => this.#headersByTop.has(row),
      hasManyHeaders: this.#headersByTop.size > 1,
    };
  }

  get isChosen(): boolean {
    return this.placed.length > 0 && !this.placed.some(({ findsOthers }) => findsOthers);
  }

  get tables(): WalkedTable[] {
    return [...this.#kinds.values()].map(({ headers, table, walks }) => ({
      headers,
      table,
      ...extentOf(walks),
    }));
  }

  walk(): void {
    let taken = 0;
    for (const row of this.reader.filledRows) {
      if (row <= taken) continue;
      const headers = this.#headersByTop.get(row);
      if (headers) taken = this.#openTables(this.#besideOf(headers));
      else this.#takeRow(row);
    }
    this.#open.forEach((walk) => walk.handOn());
  }

  /** The headers with those beside them that begin a little lower. */
  #besideOf(headers: readonly HeaderBlock[]): HeaderBlock[] {
    const bottom = Math.max(...headers.map((header) => header.bottom));
    const [first] = headers;
    const beside = this.headers.filter(
      (each) =>
        first &&
        first.top < each.top &&
        each.top <= bottom &&
        !headers.some((other) => overlaps(other, each)),
    );
    return [...headers, ...beside];
  }

  #takeRow(row: number): void {
    if (this.#open.length > 0) this.#open.forEach((walk) => walk.takeRow(row));
    else {
      const line = lineAt(this.reader, row);
      const isHeading = takeHeading(this.#basis, line, this.#headings, undefined, undefined) === "heading";
      if (!isHeading && line.columns.length > 0) this.draft.takeTitle(line);
    }
  }

  /** Returns the last sheet row of the headers. */
  #openTables(headers: readonly HeaderBlock[]): number {
    const before = this.#open;
    before.forEach((walk) => walk.handOn());
    this.#open = before.filter(({ header }) => !headers.some((each) => overlaps(header, each)));
    const bottom = Math.max(...headers.map((header) => header.bottom));
    this.#goOnBeside(Math.min(...headers.map(({ top }) => top)), bottom);
    for (const [index, header] of headers.entries()) this.#openTable(header, before, index === 0);
    return bottom;
  }

  /** A table that is open beside a new header has rows of its own there. */
  #goOnBeside(top: number, bottom: number): void {
    for (let row = top; row <= bottom; row++) this.#open.forEach((walk) => walk.takeRow(row));
  }

  #openTable(header: HeaderBlock, before: readonly TableWalk[], isFirst: boolean): void {
    const kind = this.#kindOf(header);
    const same = before.find((walk) => kind.walks.includes(walk) && !this.#open.includes(walk));
    if (same) same.reopen(header);
    const above = before.find((walk) => overlaps(walk.header, header));
    this.#open.push(same ?? this.#newWalk(header, kind, this.#headingsFor(above, isFirst)));
  }

  /**
   * Tables go on under the headings that stand above them, each by itself; what a table above says in columns of its
   * own is over with it.
   */
  #headingsFor(above: TableWalk | undefined, isFirst: boolean): HeadingStack {
    if (above) return above.headings.copy(new Set(Object.keys(above.columns)));
    return isFirst ? this.#headings : this.#headings.copy();
  }

  #newWalk(header: HeaderBlock, kind: TableKind, headings: HeadingStack): TableWalk {
    const walk = new TableWalk(this.#basis, headings, header, kind.table, kind.placed);
    kind.walks.push(walk);
    return walk;
  }

  /** Worked out once for all headers that say the same: a long sheet repeats its header on every page. */
  #kindOf(header: HeaderBlock): TableKind {
    const signature = signatureOf(header);
    const known = this.#kinds.get(signature);
    if (known) return known;
    const headers = this.headers.filter((each) => signatureOf(each) === signature);
    const placed = this.placed.find((each) => each.headers.includes(header));
    const table = readTableColumns(this.reader, header, this.#valuesBelow(headers), this.judges, placed);
    const kind: TableKind = { headers, table, walks: [], placed };
    this.#kinds.set(signature, kind);
    return kind;
  }

  /** The values below all headers of one kind, for judging their columns. */
  #valuesBelow(headers: readonly HeaderBlock[]): ColumnValues {
    const sample: number[] = [];
    for (const header of headers) {
      if (sample.length > SAMPLE_ROWS) break;
      sample.push(...this.#rowsBelow(header));
    }
    const known = new Map<number, readonly string[]>();
    return (column) => {
      const values = known.get(column) ?? sample.map((row) => this.#valueAt(row, column)).filter(isValue);
      known.set(column, values);
      return values;
    };
  }

  #valueAt(row: number, column: number): string | undefined {
    const cell = this.reader.own(row, column);
    return cell?.isPartlyStruck ? undefined : cell?.text;
  }

  #rowsBelow(header: HeaderBlock): number[] {
    const next = this.headers.find((each) => each.top > header.bottom && overlaps(each, header));
    const end = Math.min((next?.top ?? this.reader.rowCount + 1) - 1, header.bottom + SAMPLE_ROWS);
    const rows: number[] = [];
    for (let row = header.bottom + 1; row <= end; row++) {
      const line = lineAt(this.reader, row, header);
      if (opensOtherTable(this.#basis, line, header)) break;
      if (holdsValues(line)) rows.push(row);
    }
    return rows;
  }
}

function extentOf(walks: readonly TableWalk[]): Pick<WalkedTable, "firstRow" | "lastRow" | "measures"> {
  const first = walks.map(({ firstRow }) => firstRow).find((row) => row !== undefined);
  const last = walks.map(({ lastRow }) => lastRow).findLast((row) => row !== undefined);
  return {
    ...(first !== undefined && { firstRow: first }),
    ...(last !== undefined && { lastRow: last }),
    measures: walks.reduce((sum, { measures }) => sum + measures, 0),
  };
}

/** Totals and guidance say nothing of what a column is. */
const holdsValues = (line: Line): boolean =>
  line.columns.length > 1 && !line.texts.some(isTotal) && !isGuidance(line, {});

const overlaps = (a: HeaderBlock, b: HeaderBlock): boolean => a.left <= b.right && b.left <= a.right;

/** Headers that say the same of the same columns head one table. */
const signatureOf = (header: HeaderBlock): string =>
  header.columns.map(({ column, text }) => `${column}=${foldText(text)}`).join("|");

/** The texts that have a row to themselves, among them all headings, with their rows. */
function loneLines(reader: GridReader): LoneText[] {
  return reader.filledRows.flatMap((row) => {
    const { texts } = lineAt(reader, row);
    return texts.length === 1 ? [{ row, text: texts[0] ?? "" }] : [];
  });
}

/**
 * ページごとの表題: what stands above everything and again on later pages is no heading, but what the sheet is called.
 */
function pageTitles(lone: readonly LoneText[], headers: readonly HeaderBlock[]): ReadonlySet<string> {
  const [first] = headers;
  if (!first) return new Set();
  const above = lone.filter(({ row }) => row < first.top);
  const titles = above.slice(0, -1).filter(({ text }) => headingLevel(text) === undefined);
  const isRepeated = (text: string): boolean =>
    lone.some((each) => each.row > first.top && each.text === text);
  return new Set(titles.map(({ text }) => text).filter(isRepeated));
}
