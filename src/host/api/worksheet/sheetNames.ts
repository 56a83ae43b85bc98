import type { Book } from "../../model/Book";
import type { SheetState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";

const MAX_LENGTH = 31;
/** Excel keeps this name for itself. */
const RESERVED = "history";

const isSheetName = (name: string): boolean =>
  name.trim() !== "" &&
  name.length <= MAX_LENGTH &&
  !/[:\\/?*[\]]|^'|'$/u.test(name) &&
  name.toLowerCase() !== RESERVED;

/**
 * シート名の検査: gives the name back where a sheet may have it.
 *
 * @param owner the sheet that may have the name already
 * @throws HostError InvalidArgument for what is no sheet name, ItemAlreadyExists for another sheet's.
 */
export function checkedSheetName(book: Book, name: unknown, owner?: SheetState): string {
  if (typeof name !== "string" || !isSheetName(name)) return fail("InvalidArgument");
  const holder = book.sheetNamed(name);
  if (holder && holder !== owner) return fail("ItemAlreadyExists");
  return name;
}

/** 既定のシート名: Sheet1, Sheet2 … the first that is free. */
export function newSheetName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.sheetNamed(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** 写しのシート名: 集計 (2), or the next number that is free, shortened where it would be too long. */
export function copiedSheetName(book: Book, name: string): string {
  const [, base = name, number = "1"] = /^(.*) \((\d+)\)$/u.exec(name) ?? [];
  for (let next = Number(number) + 1; ; next++) {
    const suffix = ` (${next})`;
    const candidate = base.slice(0, MAX_LENGTH - suffix.length) + suffix;
    if (!book.sheetNamed(candidate)) return candidate;
  }
}
