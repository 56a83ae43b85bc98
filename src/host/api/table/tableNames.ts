import type { Book } from "../../model/Book";
import { isSameName } from "../../model/isSameName";
import type { TableState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import { isDefinedName } from "../definedNames";

const isTaken = (book: Book, name: string, owner?: TableState): boolean => {
  const found = book.tableNamed(name);
  return (
    (found !== undefined && found.table !== owner) || book.names.some((each) => isSameName(each.name, name))
  );
};

/**
 * テーブル名の検査.
 *
 * @throws HostError InvalidArgument for what is no name, ItemAlreadyExists for one of another table or range.
 */
export function checkedTableName(book: Book, name: unknown, owner: TableState): string {
  if (typeof name !== "string" || !isDefinedName(name)) return fail("InvalidArgument");
  return isTaken(book, name, owner) ? fail("ItemAlreadyExists") : name;
}

function firstFree(book: Book, base: string, from: number): string {
  let number = from;
  while (isTaken(book, base + String(number))) number++;
  return base + String(number);
}

/** 既定のテーブル名: テーブル1 … as the Japanese Excel gives them. */
export const newTableName = (book: Book): string => firstFree(book, "テーブル", 1);

/** 写しのテーブル名: 売上表2 … */
export const copiedTableName = (book: Book, name: string): string => firstFree(book, name, 2);
