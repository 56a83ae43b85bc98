import type { PrintSetup } from "../SheetModel";
import { MARGINS, type PrintPage } from "./PrintPage";
import type { ProgressOptions } from "./ProgressOptions";

/** Excel takes no more on one sheet; what comes behind is parted where its pages end. */
const MOST_BREAKS = 1026;
/** Excel takes no more than 255 letters in a footer; a plain & is two. */
const LONGEST_ANNEX = 120;

/** 印刷の設定 of a sheet whose pages begin with these rows. */
export const printSetup = (
  orientation: PrintSetup["orientation"],
  { annex }: ProgressOptions,
  { scale }: PrintPage,
  firstRows: readonly number[],
): PrintSetup => ({
  orientation,
  scale,
  margins: MARGINS,
  footer: annex === undefined ? "&P" : `${plain(annex)}－&P`,
  breaks: firstRows.slice(1, MOST_BREAKS + 1),
});

/** A plain & is written twice where &P means the page. */
const plain = (text: string): string => [...text].slice(0, LONGEST_ANNEX).join("").replaceAll("&", "&&");
