import type { GridReader } from "../grid/GridReader";
import type { MeasureRow, SourceCell } from "../measure/MeasureRow";
import type { Line } from "./Line";
import { sourceCell } from "./sourceCell";
import type { HeadingLine, SkippedLine, TotalLine } from "./SheetReading";

const LONGEST_TEXT = 40;

/** 読みかけのシート: what the lines of a sheet have given so far. */
export class ReadingDraft {
  readonly rows: MeasureRow[] = [];
  readonly headings: HeadingLine[] = [];
  readonly totals: TotalLine[] = [];
  readonly skipped: SkippedLine[] = [];
  readonly struckRows: SourceCell[] = [];
  readonly titles: SourceCell[] = [];
  /** Whether somebody answered, if only 該当なし, though the row is no measure. */
  hasStrayAnswer = false;

  constructor(readonly reader: GridReader) {}

  skip({ row, texts }: Line, kind: SkippedLine["kind"]): void {
    this.skipped.push({ row, kind, text: texts.join("\u3000").slice(0, LONGEST_TEXT) });
  }

  /** Above the first measure only: what stands there may tell of the document. */
  takeTitle(line: Line): void {
    this.skip(line, "title");
    if (this.rows.length > 0) return;
    this.titles.push(...line.columns.map((column) => sourceCell(this.reader, line.row, column)));
  }
}
