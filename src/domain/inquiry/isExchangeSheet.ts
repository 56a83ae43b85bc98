import type { GridReader } from "../grid/GridReader";
import { foldText } from "../text/foldText";
import { inquiryHeaders } from "./inquiryHeaders";

/** Lines above a header; below so many there is none. */
const LOOKED_AT = 30;

/** The headers by which our tables are known, wherever they stand in a row. */
const tables: readonly (readonly string[])[] = [
  [inquiryHeaders.number, inquiryHeaders.answer, inquiryHeaders.text],
  [inquiryHeaders.name, inquiryHeaders.field, "旧", "新", "理由"],
];

/** 照会の表か新旧対照表か: one that came into the workbook as a copy, without the mark by which ours are known. */
export const isExchangeSheet = (reader: GridReader): boolean =>
  reader.filledRows.slice(0, LOOKED_AT).some((row) => {
    const said = new Set(
      reader.filledColumns(row).map((column) => foldText(reader.own(row, column)?.text ?? "")),
    );
    return tables.some((headers) => headers.every((header) => said.has(header)));
  });
