import type { SheetState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import { HostObject } from "../../protocol/HostObject";
import { isAbsent, textArgument } from "../arguments";
import { isSheetProtected } from "../guards";
import { protectionOptions, readProtectionOptions } from "./protectionOptions";
import { requirePassword } from "./requirePassword";

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
    if (!isSheetProtected(this.#sheet)) fail("AccessDenied");
    requirePassword(this.#sheet.protection ?? {}, password);
    this.#sheet.protection = undefined;
    this.#sheet.reshape("protection");
  }
}
