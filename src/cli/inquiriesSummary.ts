import type { Severity } from "../domain/rules/Rule";
import type { InquiryBook } from "../jobs/inquiries";
import { inquiryMessages } from "../messages/inquiryMessages.ja";

const countOf = ({ inquiries }: InquiryBook, severity: Severity): number =>
  inquiries.filter(({ finding }) => finding.severity === severity).length;

/** 照会のあらまし for people: a line for each file. */
export function inquiriesSummary(file: string, folder: string, books: readonly InquiryBook[]): string {
  const lines = books.map((book) =>
    inquiryMessages.book(
      book.fileName,
      countOf(book, "error"),
      countOf(book, "warning"),
      countOf(book, "info"),
    ),
  );
  return [
    ...(lines.length > 0 ? [`■ ${folder}`, ...lines] : [inquiryMessages.nothingToAsk]),
    inquiryMessages.unchanged(file),
    "",
  ].join("\n");
}

/** `inquiries --json`; ministry null: what nobody is responsible for. */
export const inquiriesReport = (folder: string, round: number, books: readonly InquiryBook[]) => ({
  out: folder,
  round,
  books: books.map((book) => ({
    ministry: book.ministry ?? null,
    file: book.fileName,
    errors: countOf(book, "error"),
    warnings: countOf(book, "warning"),
    infos: countOf(book, "info"),
    numbers: book.inquiries.map(({ number }) => number),
  })),
});
