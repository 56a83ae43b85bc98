import { isMacroWorkbook } from "../host/xlsx/isMacroWorkbook";
import { usageMessages } from "../messages/cliMessages.ja";
import { isSameFile } from "./files";
import { UserError } from "./UserError";

/**
 * 保存先を確かめる: another file than the input, of its format, as Excel refuses a file whose name promises another.
 *
 * @throws UserError
 */
export async function requireOut(file: string, out: string | undefined, bytes: Uint8Array): Promise<string> {
  if (out === undefined) throw new UserError(usageMessages.noOut);
  if (await isSameFile(file, out)) throw new UserError(usageMessages.sameFile(file));
  const ending = isMacroWorkbook(bytes) ? ".xlsm" : ".xlsx";
  if (!out.toLowerCase().endsWith(ending)) throw new UserError(usageMessages.wrongEnding(out, ending));
  return out;
}
