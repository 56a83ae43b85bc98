import { parseA1, splitAddress } from "../../model/a1";
import { wholeSheet, type Block } from "../../model/Block";
import type { Book } from "../../model/Book";
import type { SheetState } from "../../model/SheetState";
import { bodyBlock } from "../../model/tableBlocks";
import { fail } from "../../protocol/HostError";
import { RangeAreasObject } from "./RangeAreasObject";
import { RangeObject } from "./RangeObject";

/** Excel takes no longer address. */
const MAX_ADDRESS = 8192;

/** A block on a sheet. */
export interface Place {
  readonly sheet: SheetState;
  readonly block: Block;
}

/**
 * 番地を探す: A1, A:C, 3:5, names and tables, with or without the name of the sheet; nothing stands for the
 * whole sheet.
 *
 * @throws HostError InvalidArgument for anything else, and for a place on another sheet.
 */
export function resolveRange(book: Book, sheet: SheetState, address: unknown): RangeObject {
  if (address === undefined || address === null) return new RangeObject(book, sheet, wholeSheet);
  const place = placeOf(book, sheet, address);
  return place.sheet === sheet ? new RangeObject(book, sheet, place.block) : fail("InvalidArgument");
}

/**
 * 複数の番地を探す: addresses with commas between them; nothing stands for the whole sheet.
 *
 * @throws HostError InvalidArgument where one of them is no place on the sheet.
 */
export function resolveRanges(book: Book, sheet: SheetState, addresses: unknown): RangeAreasObject {
  if (addresses === undefined || addresses === null) return new RangeAreasObject(book, sheet, [wholeSheet]);
  const each = typeof addresses === "string" ? splitAddresses(addresses) : fail("InvalidArgument");
  return new RangeAreasObject(
    book,
    sheet,
    each.map((address) => resolveRange(book, sheet, address).block),
  );
}

/** Commas within quoted sheet names part nothing. */
const splitAddresses = (addresses: string): string[] =>
  (addresses.match(/(?:'(?:[^']|'')*'|[^,'])+/gu) ?? []).map((each) => each.trim());

/** Where an address, from the point of view of a sheet, lies in the workbook. @throws HostError InvalidArgument */
export function placeOf(book: Book, sheet: SheetState, address: unknown): Place {
  if (typeof address !== "string" || address === "" || address.length > MAX_ADDRESS)
    return fail("InvalidArgument");
  return findPlace(book, sheet, address) ?? fail("InvalidArgument");
}

/** The same; undefined where there is no such place. */
export function findPlace(book: Book, sheet: SheetState, address: string): Place | undefined {
  const { sheet: sheetName, address: rest } = splitAddress(address);
  const own = sheetName === undefined ? sheet : book.sheetNamed(sheetName);
  if (!own) return undefined;
  const block = parseA1(rest);
  return block ? { sheet: own, block } : namedPlace(book, own, rest);
}

function namedPlace(book: Book, sheet: SheetState, name: string): Place | undefined {
  const formula = book.nameSeenFrom(sheet, name)?.formula;
  if (formula !== undefined) return referencedPlace(book, formula);
  const found = book.tableNamed(name);
  return found && { sheet: found.sheet, block: bodyBlock(found.table) };
}

/** The one block that a name's formula refers to; undefined for any other formula. */
export function referencedPlace(book: Book, formula: string): Place | undefined {
  const { sheet: sheetName, address } = splitAddress(formula.replace(/^=/u, ""));
  const sheet = sheetName === undefined ? undefined : book.sheetNamed(sheetName);
  const block = parseA1(address);
  return sheet && block && { sheet, block };
}
