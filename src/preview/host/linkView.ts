import type { Hyperlink } from "hucre";
import { parseA1, splitAddress } from "../../host/model/a1";
import type { Book } from "../../host/model/Book";
import type { SheetState } from "../../host/model/SheetState";
import type { LinkView } from "./CellBlock";

/** リンク先を読む: a cell of this workbook, or an address elsewhere; undefined where it leads nowhere. */
export function linkView(book: Book, sheet: SheetState, link: Hyperlink): LinkView | undefined {
  const place = link.location ?? (link.target.startsWith("#") ? link.target.slice(1) : undefined);
  if (place === undefined) return { kind: "address", address: link.target };
  const { sheet: name, address } = splitAddress(place);
  const target = name === undefined ? sheet : book.sheetNamed(name);
  const block = parseA1(address);
  return target && block && { kind: "cell", sheet: target.id, row: block.top, column: block.left };
}
