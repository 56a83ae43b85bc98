import { noticeWords } from "../../messages/noticeMessages.ja";
import type { PaneState } from "../session/PaneState";
import { Banner } from "../ui/Banner";

/** 作りかけのシート: what a job left that broke off with the pane, and how to mend it. */
export function UnfinishedSheets({ state }: { readonly state: PaneState }) {
  const { unfinishedSheets, activity } = state;
  if (unfinishedSheets.length === 0 || activity?.job === "report") return null;
  return <Banner intent="warning">{noticeWords.unfinishedSheets(unfinishedSheets.join("・"))}</Banner>;
}
