import type { Grid } from "../../src/domain/grid/Grid";
import type { InquiryWords } from "../../src/domain/inquiry/inquirySheet";
import { checkWorkbook, type CheckedWorkbook, type CheckOptions } from "../../src/jobs/checkWorkbook";
import { inquiryBooks, type InquiryBook } from "../../src/jobs/inquiries";
import { inquiryWords } from "../../src/messages/inquiryMessages.ja";
import { gridOf, type CellSpec } from "./grids";

export const formHeader = ["番号", "節", "該当項目", "施策名", "担当府省庁", "状況", "進捗状況"];

/** A form of whole rows below their header, in row 1. */
export const formOf = (rows: readonly (readonly CellSpec[])[], merges: readonly string[] = []): Grid =>
  gridOf([formHeader, ...rows], merges);

export const checkForm = (grid: Grid, options: CheckOptions = {}): CheckedWorkbook =>
  checkWorkbook([grid], { facts: { fiscalYear: 2010 }, ...options });

export const booksOf = (
  checked: CheckedWorkbook,
  severities: Parameters<typeof inquiryBooks>[1]["severities"] = ["error", "warning"],
  words: InquiryWords = inquiryWords,
): InquiryBook[] =>
  inquiryBooks(checked, { document: "様式.xlsx", date: "2011-04-10", round: 1, severities }, words);

/** What each ministry is asked: cell and rule. */
export const askedOf = (books: readonly InquiryBook[]): Record<string, string[]> =>
  Object.fromEntries(
    books.map(({ ministry = "担当不明", inquiries }) => [
      ministry,
      inquiries.map(({ finding }) => `${finding.cell} ${finding.rule}`),
    ]),
  );
