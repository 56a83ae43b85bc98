import { writeXlsx } from "hucre/xlsx";
import type { Book } from "../../model/Book";

/** The font of a new workbook in Japanese Excel. */
const DEFAULT_FONT = { name: "游ゴシック", size: 11, family: 3, charset: 128 };
/** A file's day of change would make equal workbooks unequal files. */
const UNDATED = new Date(Date.UTC(2000, 0, 1));

/** 新しいブックのファイル: holds one sheet, which is none of the book's and to be taken away. */
export const newPackage = ({ is1904 }: Book): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [{ name: "Sheet1" }],
    defaultFont: DEFAULT_FONT,
    dateSystem: is1904 ? "1904" : "1900",
    properties: { created: UNDATED, modified: UNDATED },
  });
