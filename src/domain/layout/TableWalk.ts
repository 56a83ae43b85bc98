import type { MeasureRow } from "../measure/MeasureRow";
import type { ColumnMap } from "./ColumnMap";
import { continuedRow } from "./continuedRow";
import type { ColumnSpan, HeaderBlock } from "./HeaderBlock";
import type { HeadingStack } from "./HeadingStack";
import { isGuidance, isLegendLine, isRemarkLine, isTotalLine, lineAt, saysItGoesOn, type Line } from "./Line";
import { claimedNumber, declaresNone, isInstruction } from "./lineKinds";
import { readRow } from "./readRow";
import { sourceCell } from "./sourceCell";
import type { SplitLabel } from "./splitLabel";
import type { TableColumns } from "./TableColumns";
import { followerOf, opensOtherTable, takeHeading, type WalkBasis } from "./WalkBasis";

/** First and last sheet row that the user chose. */
export interface RowLimits {
  readonly firstRow?: number;
  readonly lastRow?: number;
}

/** The columns whose lines are a table's own: as far as its header reaches, and what values alone have told. */
const spanOf = ({ left, right }: HeaderBlock, { columns }: TableColumns): ColumnSpan => ({
  left,
  right: Math.max(right, ...Object.values(columns)),
});

/** 表を下へ読む: takes the lines below a header one by one, as measures, headings, totals, remarks or nothing. */
export class TableWalk {
  #header: HeaderBlock;
  #table: TableColumns;
  #span: ColumnSpan;
  /** Not inside a table of another kind. */
  #isOpen = true;
  #above: MeasureRow | undefined;
  /** Sheet row down to which `#above` goes. */
  #aboveEnd = 0;
  #labelAbove: SplitLabel | undefined;
  /** Whether a header has been repeated since the last measure, without a heading. */
  #isOnNextPage = false;
  /** Sheet rows of its first and last measure, and how many there are. */
  firstRow: number | undefined;
  lastRow: number | undefined;
  measures = 0;
  /** Measures that have not been handed on. */
  #rows: MeasureRow[] = [];

  constructor(
    private readonly basis: WalkBasis,
    readonly headings: HeadingStack,
    header: HeaderBlock,
    table: TableColumns,
    private readonly limits: RowLimits = {},
  ) {
    this.#header = header;
    this.#table = table;
    this.#span = spanOf(header, table);
  }

  get columns(): ColumnMap {
    return this.#table.columns;
  }

  get header(): HeaderBlock {
    return this.#header;
  }

  /** The header of the same table, on the next page or under the next heading. */
  reopen(header: HeaderBlock): void {
    this.#header = header;
    this.#span = spanOf(header, this.#table);
    this.#isOpen = true;
    this.#isOnNextPage = this.#above !== undefined;
  }

  /** Hands the measures on: those of tables beside each other come one table after the other. */
  handOn(): void {
    for (const row of this.#rows) this.basis.draft.rows.push(row);
    this.#rows = [];
  }

  /** Takes what stands on a sheet row in the columns of this table. */
  takeRow(row: number): void {
    const { reader, draft } = this.basis;
    const { firstRow = 0, lastRow = Infinity } = this.limits;
    const line = lineAt(reader, row, this.#span);
    if (row < firstRow || row > lastRow) {
      if (line.columns.length > 0) draft.skip(line, "notChosen");
    } else if (line.columns.length === 0) {
      this.#takeStruckRow(row);
    } else if (this.#isOpen) {
      this.#takeLine(line);
    } else if (this.#takeHeading(line) !== "heading") {
      draft.skip(line, "otherTable");
    }
  }

  #takeLine(line: Line): void {
    const { draft } = this.basis;
    const { columns } = this.#table;
    if (this.#opensOtherTable(line)) {
      this.#isOpen = false;
      draft.skip(line, "otherTable");
    } else if (isTotalLine(line, columns)) this.#takeTotal(line);
    else if (saysItGoesOn(line) && this.#takeRest(line)) return;
    else if (isRemarkLine(line, columns) || isLegendLine(line, columns)) draft.skip(line, "remark");
    else if (isGuidance(line, columns, this.basis.reader)) draft.skip(line, "guidance");
    else this.#takeContent(line);
  }

  /** Its header, or its title right above. */
  #opensOtherTable(line: Line): boolean {
    if (opensOtherTable(this.basis, line, this.#span)) return true;
    const isLone = line.columns.length === 1;
    return isLone && followerOf(this.basis, line.row, this.#span, this.#table.columns) === "otherTable";
  }

  #takeContent(line: Line): void {
    const kind = this.#takeHeading(line);
    if (kind === "heading" || (kind === "row" && this.#takeRecord(line)) || this.#takeRest(line)) return;
    this.#takeNothing(line);
  }

  #takeHeading(line: Line): "heading" | "row" | "nothing" {
    const columns = this.#isOpen ? this.#table.columns : undefined;
    const taken = takeHeading(
      this.basis,
      line,
      this.headings,
      this.#span,
      columns,
      this.#table.namesAreNumbered,
    );
    if (taken === "heading") this.#forgetAbove();
    return taken;
  }

  #forgetAbove(): void {
    this.#above = undefined;
    this.#labelAbove = undefined;
    this.#isOnNextPage = false;
  }

  #takeTotal(line: Line): void {
    const { reader, draft } = this.basis;
    const at = line.texts.findIndex((text) => claimedNumber(text) !== undefined);
    const claimed = claimedNumber(line.texts[at] ?? "");
    const cell = sourceCell(reader, line.row, line.columns[Math.max(at, 0)] ?? 1);
    draft.totals.push({ cell, ...(claimed !== undefined && !cell.isPartlyStruck && { claimed }) });
    draft.skip(line, "total");
  }

  #takeRecord(line: Line): boolean {
    const { reader, judges } = this.basis;
    const { row } = line;
    if (this.#isOnNextPage && this.#restOfAbove(line)) return false;
    const read = readRow(reader, row, this.#table, {
      headings: this.headings,
      judges,
      above: this.#aboveEnd === row - 1 ? this.#above : undefined,
      labelAbove: this.#labelAbove,
    });
    if (!read) return false;
    this.#rows.push(read.row);
    this.#above = read.row;
    this.#aboveEnd = row;
    this.#labelAbove = read.label;
    this.#isOnNextPage = false;
    this.firstRow ??= row;
    this.lastRow = row;
    this.measures++;
    return true;
  }

  /** Takes the rest of the row above, where the line is one. */
  #takeRest(line: Line): boolean {
    const whole = this.#restOfAbove(line);
    if (!whole || !this.#above) return false;
    // It is the last one here, unless it has been handed on.
    const rows = this.#rows.length > 0 ? this.#rows : this.basis.draft.rows;
    rows[rows.lastIndexOf(this.#above)] = whole;
    this.#above = whole;
    this.#aboveEnd = line.row;
    this.#isOnNextPage = false;
    return true;
  }

  #restOfAbove(line: Line): MeasureRow | undefined {
    const { reader, judges } = this.basis;
    const distance = this.#isOnNextPage ? "onNextPage" : "below";
    if (!this.#above || (distance === "below" && this.#aboveEnd !== line.row - 1)) return undefined;
    return continuedRow(reader, line, this.#table, this.#above, distance, judges);
  }

  #takeNothing(line: Line): void {
    const { draft } = this.basis;
    const { status, progress } = this.#table.columns;
    draft.skip(line, "nothing");
    const answers = line.texts.filter((_, index) => [status, progress].includes(line.columns[index]));
    const isAnswered = answers.some((text) => !isInstruction(text));
    draft.hasStrayAnswer ||= isAnswered || line.texts.some(declaresNone);
  }

  #takeStruckRow(row: number): void {
    const { reader, draft } = this.basis;
    const { left, right } = this.#header;
    if (!this.#isOpen) return;
    for (let column = left; column <= right; column++) {
      if (reader.own(row, column)?.struck === undefined) continue;
      draft.struckRows.push(sourceCell(reader, row, column));
      return;
    }
  }
}
