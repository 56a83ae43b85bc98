import type { MinistryInquiries } from "../domain/inquiry/Inquiry";
import { inquiriesByMinistry, type InquiryOptions } from "../domain/inquiry/inquiriesByMinistry";
import { distinctFileNames, inquiryFileName } from "../domain/inquiry/inquiryFileName";
import { inquirySheet, type InquiryHead, type InquiryWords } from "../domain/inquiry/inquirySheet";
import type { SheetModel } from "../domain/sheet/SheetModel";
import type { CheckedWorkbook } from "./checkWorkbook";

/** 照会のブック: what goes to one ministry, as a workbook of one sheet. */
export interface InquiryBook extends MinistryInquiries {
  readonly fileName: string;
  readonly model: SheetModel;
}

/** What the lines above the table say besides what the check itself knows. */
export type InquiryOccasion = Pick<InquiryHead, "document" | "date"> & InquiryOptions;

/** 照会を作る: one workbook for each ministry with findings, and one of what nobody is responsible for. Changes nothing. */
export function inquiryBooks(
  checked: CheckedWorkbook,
  { document, date, round, severities }: InquiryOccasion,
  words: InquiryWords,
): InquiryBook[] {
  const head = { round, document, date, facts: checked.facts };
  const lists = inquiriesByMinistry(checked, { round, severities });
  const names = distinctFileNames(lists.map(({ ministry }) => inquiryFileName(ministry, round)));
  return lists.map((list, index) => ({
    ...list,
    fileName: names[index] ?? "",
    model: inquirySheet(list, head, words),
  }));
}
