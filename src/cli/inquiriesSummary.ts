import { severityCounts, type InquiryBook } from "../jobs/inquiries";
import { inquiryMessages } from "../messages/inquiryMessages.ja";

/** 照会のあらまし for people: a line for each file. */
export function inquiriesSummary(file: string, folder: string, books: readonly InquiryBook[]): string {
  const lines = books.map((book) => {
    const { error, warning, info } = severityCounts(book);
    return inquiryMessages.book(book.fileName, error, warning, info);
  });
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
  books: books.map((book) => {
    const { error, warning, info } = severityCounts(book);
    return {
      ministry: book.ministry ?? null,
      file: book.fileName,
      errors: error,
      warnings: warning,
      infos: info,
      numbers: book.inquiries.map(({ number }) => number),
    };
  }),
});
