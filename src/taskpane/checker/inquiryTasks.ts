import { oncePer } from "../../domain/collection/oncePer";
import { writeModels } from "../../host/xlsx/writeModels";
import type { CheckedWorkbook } from "../../jobs/checkWith";
import {
  inquiryLists,
  inquiryModel,
  severityCounts,
  type InquiryOccasion,
  type NamedInquiries,
} from "../../jobs/inquiries";
import { inquiryWords } from "../../messages/inquiryMessages.ja";
import type { InquiryCounts, InquiryFile } from "./InquiryFile";

type ListOptions = Pick<InquiryOccasion, "round" | "severities">;

/** Of one check the lists of the last options: they are asked for ministry by ministry. */
const listsIn = oncePer((checked: CheckedWorkbook) => {
  let made: { readonly key: string; readonly lists: readonly NamedInquiries[] } | undefined;
  return ({ round, severities }: ListOptions): readonly NamedInquiries[] => {
    const key = JSON.stringify([round, severities]);
    if (made?.key !== key) made = { key, lists: inquiryLists(checked, { round, severities }) };
    return made.lists;
  };
});

/** 府省庁ごとの照会の数. */
export const countInquiries = (checked: CheckedWorkbook, options: ListOptions): InquiryCounts[] =>
  listsIn(checked)(options).map((list) => ({ ministry: list.ministry, counts: severityCounts(list) }));

/** 一つの府省庁への照会のファイル; undefined where there is nothing to ask. */
export async function inquiryFile(
  checked: CheckedWorkbook,
  occasion: InquiryOccasion,
  ministry: string | undefined,
): Promise<InquiryFile | undefined> {
  const list = listsIn(checked)(occasion).find((each) => each.ministry === ministry);
  if (!list) return undefined;
  const bytes = await writeModels([inquiryModel(list, checked, occasion, inquiryWords)]);
  const numbers = list.inquiries.map(({ number }) => number);
  return { ministry, fileName: list.fileName, numbers, bytes };
}
