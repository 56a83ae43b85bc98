import { hashSheetPassword } from "hucre/xlsx";
import type { ProtectionState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";

/**
 * パスワードの照合.
 *
 * @throws HostError AccessDenied for another password than that of the protection, ApiNotFound where the file has it
 *   in a way that cannot be checked here.
 */
export function requirePassword({ password: needed, hash }: ProtectionState, given: unknown): void {
  if (needed === undefined && hash === undefined) return;
  const text = typeof given === "string" ? given : fail("AccessDenied");
  if (needed !== undefined && needed !== text) fail("AccessDenied");
  if (hash === undefined) return;
  const stored = hash["password"] ?? fail("ApiNotFound", "The host cannot check passwords of this kind.");
  if (hashSheetPassword(text).toUpperCase() !== stored.toUpperCase()) fail("AccessDenied");
}
