import type { Grid } from "../grid/Grid";
import { GridReader } from "../grid/GridReader";
import { isBlank } from "../text/blank";
import { foldText } from "../text/foldText";
import { inquiryHeaders, type InquiryColumn } from "./inquiryHeaders";

/** 戻ってきた一行, as written; undefined where the column is gone. */
export interface AnsweredLine {
  /** Where it stands in the file that came back. */
  readonly sheet: string;
  readonly row: number;
  readonly number: string;
  readonly askedSheet: string | undefined;
  readonly askedCell: string | undefined;
  /** いまの記載: the text that was asked about, or what was made of it. */
  readonly value: string | undefined;
  readonly suggestion: string | undefined;
  readonly answer: string;
  readonly text: string;
}

type Columns = Partial<Record<InquiryColumn, number>>;
const fields = Object.keys(inquiryHeaders) as InquiryColumn[];

/**
 * 照会の表を読む: the headers' words decide, wherever they stand: rows may have been sorted or filtered away, columns
 * moved or added. None where the sheet holds no such table.
 */
export function readInquirySheet(grid: Grid): AnsweredLine[] {
  const reader = new GridReader(grid);
  const header = reader.filledRows.find((row) => isHeader(columnsIn(reader, row)));
  if (header === undefined) return [];
  const columns = columnsIn(reader, header);
  return reader.filledRows
    .filter((row) => row > header)
    .map((row) => lineAt(reader, row, columns))
    .filter(({ number, answer, text }) => !isBlank(number) || !isBlank(answer) || !isBlank(text));
}

const isHeader = ({ number, answer, text }: Columns): boolean =>
  number !== undefined && (answer ?? text) !== undefined;

/** Of two columns with one header the first counts. */
function columnsIn(reader: GridReader, row: number): Columns {
  const columns: Columns = {};
  for (const column of reader.filledColumns(row)) {
    const said = foldText(reader.own(row, column)?.text ?? "");
    const field = fields.find((each) => inquiryHeaders[each] === said);
    if (field) columns[field] ??= column;
  }
  return columns;
}

/** An answer may be merged over rows; a new text is meant for its own row alone. */
function lineAt(reader: GridReader, row: number, columns: Columns): AnsweredLine {
  const own = (field: InquiryColumn): string | undefined => {
    const column = columns[field];
    return column === undefined ? undefined : (reader.own(row, column)?.text ?? "");
  };
  return {
    sheet: reader.grid.name,
    row,
    number: own("number") ?? "",
    askedSheet: own("sheet"),
    askedCell: own("cell"),
    value: own("value"),
    suggestion: own("suggestion"),
    answer: columns.answer === undefined ? "" : (reader.filled(row, columns.answer)?.text ?? ""),
    text: own("text") ?? "",
  };
}
