import { parseA1, splitAddress } from "../../model/a1";
import { wholeSheet, type Block } from "../../model/Block";
import type { Book } from "../../model/Book";
import type { SheetState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import { RangeAreasObject } from "./RangeAreasObject";
import { RangeObject } from "./RangeObject";
import { isSameName } from "../../model/isSameName";

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
  const { sheet: sheetName, address: rest } = splitAddress(address);
  const own = sheetName === undefined ? sheet : book.sheetNamed(sheetName);
  const block = parseA1(rest);
  if (own && block) return { sheet: own, block };
  return (own && namedPlace(book, own, rest)) ?? fail("InvalidArgument");
}

/** Names of the sheet win over the workbook's, as in Excel. */
function namedPlace(book: Book, sheet: SheetState, name: string): Place | undefined {
  const isMeant = (each: { readonly name: string }): boolean => isSameName(each.name, name);
  const formula = (sheet.names.find(isMeant) ?? book.names.find(isMeant))?.formula;
  if (formula !== undefined) return referencedPlace(book, formula);
  const found = book.tableNamed(name);
  if (!found) return undefined;
  const { block, showHeaders, showTotals } = found.table;
  return {
    sheet: found.sheet,
    block: { ...block, top: block.top + Number(showHeaders), bottom: block.bottom - Number(showTotals) },
  };
}

/** The one block that a name's formula refers to; undefined for any other formula. */
export function referencedPlace(book: Book, formula: string): Place | undefined {
  const { sheet: sheetName, address } = splitAddress(formula.replace(/^=/u, ""));
  const sheet = sheetName === undefined ? undefined : book.sheetNamed(sheetName);
  const block = parseA1(address);
  return sheet && block && { sheet, block };
}
