import type { Block } from "../model/Block";
import type { Book } from "../model/Book";
import type { SheetState } from "../model/SheetState";
import { fail } from "../protocol/HostError";
import { RangeObject } from "./range/RangeObject";
import { placeOf, type Place } from "./range/resolveRange";

/**
 * 範囲の引数: a range object, or an address or name that is looked up from a sheet.
 *
 * @throws HostError InvalidArgument for anything else, and where no such range is.
 */
export const placeArgument = (book: Book, sheet: SheetState, value: unknown): Place =>
  value instanceof RangeObject ? { sheet: value.sheet, block: value.block } : placeOf(book, sheet, value);

/** As `placeArgument`. @throws HostError InvalidArgument also for a range of another sheet. */
export function blockOnSheet(book: Book, sheet: SheetState, value: unknown): Block {
  const place = placeArgument(book, sheet, value);
  return place.sheet === sheet ? place.block : fail("InvalidArgument");
}
