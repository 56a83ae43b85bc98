import type { SheetState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import { HostObject } from "../../protocol/HostObject";
import { textArgument } from "../arguments";
import { joinHeaderFooter, splitHeaderFooter, type HeaderFooterParts } from "./headerFooterText";

const MAX_LENGTH = 255;

/** Which pages: those that the file calls odd are also all, where no others are told apart. */
export type PageKind = "odd" | "even" | "first";

/** 見出しと脚注: Excel.HeaderFooter of one kind of page. */
export class HeaderFooterObject extends HostObject {
  readonly #sheet: SheetState;
  readonly #kind: PageKind;

  constructor(sheet: SheetState, kind: PageKind) {
    super();
    this.#sheet = sheet;
    this.#kind = kind;
  }

  get leftHeader(): string {
    return this.#read("Header").left;
  }
  set leftHeader(value: unknown) {
    this.#write("Header", "left", value);
  }

  get centerHeader(): string {
    return this.#read("Header").center;
  }
  set centerHeader(value: unknown) {
    this.#write("Header", "center", value);
  }

  get rightHeader(): string {
    return this.#read("Header").right;
  }
  set rightHeader(value: unknown) {
    this.#write("Header", "right", value);
  }

  get leftFooter(): string {
    return this.#read("Footer").left;
  }
  set leftFooter(value: unknown) {
    this.#write("Footer", "left", value);
  }

  get centerFooter(): string {
    return this.#read("Footer").center;
  }
  set centerFooter(value: unknown) {
    this.#write("Footer", "center", value);
  }

  get rightFooter(): string {
    return this.#read("Footer").right;
  }
  set rightFooter(value: unknown) {
    this.#write("Footer", "right", value);
  }

  #read(place: "Header" | "Footer"): HeaderFooterParts {
    return splitHeaderFooter(this.#sheet.headerFooter[`${this.#kind}${place}`] ?? "");
  }

  #write(place: "Header" | "Footer", part: keyof HeaderFooterParts, value: unknown): void {
    const text = joinHeaderFooter({ ...this.#read(place), [part]: textArgument(value) });
    if (text.length > MAX_LENGTH) fail("InvalidArgument");
    this.#sheet.headerFooter = { ...this.#sheet.headerFooter, [`${this.#kind}${place}`]: text };
    this.#sheet.reshape("pageLayout");
  }
}
