import type { MinistryInquiries } from "../domain/inquiry/Inquiry";
import { inquiriesByMinistry, type InquiryOptions } from "../domain/inquiry/inquiriesByMinistry";
import { distinctFileNames, inquiryFileName } from "../domain/inquiry/inquiryFileName";
import { inquirySheet, type InquiryHead, type InquiryWords } from "../domain/inquiry/inquirySheet";
import type { Severity } from "../domain/rules/Rule";
import type { SheetModel } from "../domain/sheet/SheetModel";
import type { CheckedWorkbook } from "./checkWorkbook";

/** 府省庁ごとの照会, with the name of the file in which it goes out. */
export interface NamedInquiries extends MinistryInquiries {
  readonly fileName: string;
}

/** 照会のブック: what goes to one ministry, as a workbook of one sheet. */
export interface InquiryBook extends NamedInquiries {
  readonly model: SheetModel;
}

/** What the lines above the table say besides what the check itself knows. */
export type InquiryOccasion = Pick<InquiryHead, "document" | "date"> & InquiryOptions;

/** 照会するもの: a list for each ministry with findings, and one of what nobody is responsible for. */
export function inquiryLists(
  checked: CheckedWorkbook,
  { round, severities }: InquiryOptions,
): NamedInquiries[] {
  const lists = inquiriesByMinistry(checked, { round, severities });
  const names = distinctFileNames(lists.map(({ ministry }) => inquiryFileName(ministry, round)));
  return lists.map((list, index) => ({ ...list, fileName: names[index] ?? "" }));
}

/** 一つの照会のシート. */
export const inquiryModel = (
  list: NamedInquiries,
  { facts }: CheckedWorkbook,
  { document, date, round }: InquiryOccasion,
  words: InquiryWords,
): SheetModel => inquirySheet(list, { round, document, date, facts }, words);

/** 照会を作る: a workbook for each of the lists. Changes nothing. */
export const inquiryBooks = (
  checked: CheckedWorkbook,
  occasion: InquiryOccasion,
  words: InquiryWords,
): InquiryBook[] =>
  inquiryLists(checked, occasion).map((list) => ({
    ...list,
    model: inquiryModel(list, checked, occasion, words),
  }));

/** How many of a list there are of each severity. */
export const severityCounts = ({ inquiries }: MinistryInquiries): Readonly<Record<Severity, number>> => {
  const count = (severity: Severity): number =>
    inquiries.filter(({ finding }) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
};

/** 照会する重大度: 参考 only where the user wants it. */
export const askedSeverities = (withInfo: boolean): readonly Severity[] =>
  withInfo ? ["error", "warning", "info"] : ["error", "warning"];

/** 照会日, as the user's calendar has it. */
export const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
