import type { Book } from "../../model/Book";
import type { ChartState } from "../../model/ChartState";
import type { SheetState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import { requireSheet, requireUnprotected } from "../guards";

/** グラフとそのシート: a chart with the sheet that it stands on. */
export interface PlacedChart {
  readonly book: Book;
  readonly sheet: SheetState;
  readonly chart: ChartState;
}

/** @throws HostError ItemNotFound for a chart that was deleted, by itself or with its sheet */
export function requireChart({ book, sheet, chart }: PlacedChart): void {
  requireSheet(book, sheet);
  if (!sheet.charts.includes(chart)) fail("ItemNotFound");
}

/**
 * グラフを変える.
 *
 * @throws HostError AccessDenied on a protected sheet, ApiNotFound for a chart of the file, which is kept as it is
 */
export function changeChart({ sheet, chart }: PlacedChart, change: () => void): void {
  requireUnprotected(sheet);
  if (chart.source !== undefined) fail("ApiNotFound", "The host does not change charts of a file.");
  change();
  sheet.reshape("charts");
}
