import type { SheetState } from "../../model/SheetState";
import { HostObject } from "../../protocol/HostObject";
import { choiceArgument } from "../arguments";
import { HeaderFooterObject } from "./HeaderFooterObject";

const states = {
  Default: { differentFirst: false, differentOddEven: false },
  FirstAndDefault: { differentFirst: true, differentOddEven: false },
  OddAndEven: { differentFirst: false, differentOddEven: true },
  FirstOddAndEven: { differentFirst: true, differentOddEven: true },
} as const;

/** 見出しと脚注の組: Excel.HeaderFooterGroup. */
export class HeaderFooterGroupObject extends HostObject {
  readonly #sheet: SheetState;

  constructor(sheet: SheetState) {
    super();
    this.#sheet = sheet;
  }

  get defaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.#sheet, "odd");
  }

  get oddPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.#sheet, "odd");
  }

  get evenPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.#sheet, "even");
  }

  get firstPage(): HeaderFooterObject {
    return new HeaderFooterObject(this.#sheet, "first");
  }

  get state(): string {
    const { differentFirst = false, differentOddEven = false } = this.#sheet.headerFooter;
    if (differentOddEven) return differentFirst ? "FirstOddAndEven" : "OddAndEven";
    return differentFirst ? "FirstAndDefault" : "Default";
  }
  set state(value: unknown) {
    this.#sheet.headerFooter = { ...this.#sheet.headerFooter, ...choiceArgument(value, states) };
    this.#sheet.reshape("pageLayout");
  }
}
