import type { SheetState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import { HostObject } from "../../protocol/HostObject";
import { isAbsent, textArgument } from "../arguments";
import { isSheetProtected } from "../guards";
import { protectionOptions, readProtectionOptions } from "./protectionOptions";

/** シートの保護: Excel.WorksheetProtection. */
export class WorksheetProtectionObject extends HostObject {
  readonly #sheet: SheetState;

  constructor(sheet: SheetState) {
    super();
    this.#sheet = sheet;
  }

  get protected(): boolean {
    return isSheetProtected(this.#sheet);
  }

  get options(): Record<string, unknown> {
    return protectionOptions(this.#sheet.protection ?? {});
  }

  protect(options?: unknown, password?: unknown): void {
    if (isSheetProtected(this.#sheet)) fail("AccessDenied");
    const protection = readProtectionOptions(options);
    this.#sheet.protection = isAbsent(password)
      ? protection
      : { ...protection, password: textArgument(password) };
    this.#sheet.reshape("protection");
  }

  unprotect(password?: unknown): void {
    const needed = this.#sheet.protection?.password;
    if (!isSheetProtected(this.#sheet) || (needed !== undefined && needed !== password)) fail("AccessDenied");
    this.#sheet.protection = undefined;
    this.#sheet.reshape("protection");
  }
}
