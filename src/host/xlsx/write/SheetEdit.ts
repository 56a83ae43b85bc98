import type { Book } from "../../model/Book";
import type { SheetState } from "../../model/SheetState";
import type { Package } from "../package/Package";
import type { SheetXml } from "../package/SheetXml";
import type { StyleSheet } from "./StyleSheet";

/** 書き直すシート: what its state is written into. */
export interface SheetEdit {
  readonly book: Book;
  readonly sheet: SheetState;
  readonly package_: Package;
  /** Name of its part. */
  readonly part: string;
  readonly xml: SheetXml;
  readonly styles: StyleSheet;
}
