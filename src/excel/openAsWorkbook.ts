import { base64Of } from "./base64Of";

/**
 * 新しいブックとして開く: a file in a window of its own, not saved yet; Excel gives no handle to it.
 *
 * @returns whether it was opened; where this Excel cannot or will not, there are other ways
 */
export async function openAsWorkbook(bytes: Uint8Array): Promise<boolean> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return true;
  } catch {
    return false;
  }
}
