import { SheetDraft } from "../SheetDraft";
import type { PrintSetup, SheetModel } from "../SheetModel";
import { formatLineTrace } from "../trace/lineTrace";
import type { PrintLine } from "./PrintLine";
import type { PrintPage } from "./PrintPage";
import { printSetup } from "./printSetup";
import type { ProgressOptions } from "./ProgressOptions";

/** 印刷のシートの形. */
export interface PrintedLooks {
  /** Of its columns, in characters of the standard font. */
  readonly widths: readonly number[];
  readonly orientation: PrintSetup["orientation"];
  readonly page: PrintPage;
  readonly options: ProgressOptions;
}

/**
 * 印刷のシート: pages of lines, each as high as it says. What its lines show of which row stands beside them in a column
 * that is hidden.
 *
 * @param put adds the lines of a page
 */
export function printedSheet<Line extends PrintLine>(
  name: string,
  pages: readonly (readonly Line[])[],
  { widths, orientation, page, options }: PrintedLooks,
  put: (draft: SheetDraft, lines: readonly Line[]) => void,
): SheetModel {
  const draft = new SheetDraft();
  const firstRows = pages.map((lines) => {
    const first = draft.nextRow;
    put(draft, lines);
    return first;
  });
  const lines = pages.flat();
  const [first = "", ...rest] = lines.map(({ trace }) => formatLineTrace(trace));
  draft.addHidden(widths.length + 1, first, rest);
  draft.rowHeights = lines.map(({ height }) => height);
  draft.columnWidths = widths;
  draft.font = options.font;
  draft.print = printSetup(orientation, options, page, firstRows);
  return draft.model("progress", name);
}
