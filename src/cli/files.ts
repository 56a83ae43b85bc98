import { readFile, stat, writeFile } from "node:fs/promises";
import type { Grid } from "../domain/grid/Grid";
import { MAX_FILE_BYTES } from "../host/xlsx/inspectArchive";
import { readXlsx } from "../host/xlsx/readXlsx";
import { UnreadableWorkbook } from "../domain/grid/UnreadableWorkbook";
import { unreadableMessages, usageMessages } from "../messages/cliMessages.ja";
import { UserError } from "./UserError";

/**
 * Reads a workbook from disk.
 *
 * @throws UserError naming the file and why it cannot be read.
 */
export async function readWorkbookFile(file: string): Promise<Grid[]> {
  try {
    return await readXlsx(await readBytes(file));
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      throw new UserError(`${file}: ${unreadableMessages[error.reason]}`, { cause: error });
    }
    throw error;
  }
}

/** The size is asked first: a file that will be refused is not loaded. */
async function readBytes(file: string): Promise<Uint8Array> {
  const info = await stat(file).catch(() => undefined);
  if (!info) throw new UnreadableWorkbook("notFound");
  if (!info.isFile()) throw new UnreadableWorkbook("notAFile");
  if (info.size > MAX_FILE_BYTES) throw new UnreadableWorkbook("tooLarge");
  return readFile(file);
}

/** Reads a JSON file. @throws UserError */
export async function readJsonFile(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new UserError(usageMessages.noSuchFile(file));
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (cause) {
    throw new UserError(usageMessages.notJson(file), { cause });
  }
}

/** Writes a JSON file. @throws UserError */
export async function writeJsonFile(file: string, content: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(content, undefined, 2)}\n`).catch((cause: unknown) => {
    throw new UserError(usageMessages.cannotWrite(file), { cause });
  });
}
