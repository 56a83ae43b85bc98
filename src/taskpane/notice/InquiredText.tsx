import { noticeWords } from "../../messages/noticeMessages.ja";
import type { InquiryResult } from "../session/PaneState";

/** 照会の結果: what was made, where it is to be found, and what was not. */
export function InquiredText({ result }: { readonly result: InquiryResult }) {
  const { opened, saved, left, unrecorded } = result;
  const sentences = [
    opened.length > 0 && noticeWords.inquiriesOpened(opened),
    saved !== undefined && noticeWords.inquiriesSaved(saved),
    left > 0 && noticeWords.inquiriesLeft(left),
    unrecorded !== undefined && noticeWords.inquiriesUnrecorded,
  ];
  return sentences.filter((sentence) => sentence !== false).join("");
}
