import { inquiryHeaders, type InquiryColumn } from "../../src/domain/inquiry/inquiryHeaders";
import { openBook } from "../../src/host/xlsx/openBook";
import { saveBook } from "../../src/host/xlsx/saveBook";

/** As a ministry answers: what is to be written, and where, by the cell and the rule's column of severity. */
export interface FilledIn {
  readonly cell: string;
  readonly answer?: string;
  readonly text?: string;
}

/** 回答を記入する: the file of an inquiry, as it comes back. */
export async function fillInInquiry(bytes: Uint8Array, filled: readonly FilledIn[]): Promise<Uint8Array> {
  const book = await openBook(bytes);
  const [sheet] = book.sheets;
  const { bottom = 0, right = 0 } = sheet?.usedBlock(true) ?? {};
  const contentAt = (row: number, column: number) => sheet?.cell(row, column)?.content;
  const rows = Array.from({ length: bottom + 1 }, (_, row) => row);
  const header = rows.find((row) => contentAt(row, 0) === inquiryHeaders.number) ?? 0;
  const columnOf = (field: InquiryColumn): number =>
    Array.from({ length: right + 1 }, (_, column) => column).find(
      (column) => contentAt(header, column) === inquiryHeaders[field],
    ) ?? 0;
  for (const { cell, ...written } of filled) {
    const row = rows.find((each) => each > header && contentAt(each, columnOf("cell")) === cell);
    if (row === undefined) throw new Error(`nothing is asked of ${cell}`);
    for (const [field, content] of Object.entries(written))
      sheet?.setCell(row, columnOf(field as InquiryColumn), { content });
  }
  return saveBook(book);
}
