import { settingsWords } from "../../messages/settingsMessages.ja";
import { errorWords } from "../notice/errorWords";

/** マスタを読み込めないわけ: what was thrown while the user's file was read. */
export function masterFileProblem(error: unknown): string {
  if (error instanceof SyntaxError) return settingsWords.notMasterFile;
  // So browsers say that a file is gone, or held by another program.
  if (error instanceof DOMException) return settingsWords.notReadable;
  return errorWords(error).message;
}
