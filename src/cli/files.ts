import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import type { Grid } from "../domain/grid/Grid";
import { MAX_FILE_BYTES } from "../host/xlsx/inspectArchive";
import { readXlsx } from "../host/xlsx/readXlsx";
import { UnreadableWorkbook } from "../domain/grid/UnreadableWorkbook";
import { usageMessages } from "../messages/cliMessages.ja";
import { unreadableMessages } from "../messages/unreadableMessages.ja";
import { UserError } from "./UserError";

/**
 * Reads a workbook's bytes from disk.
 *
 * @throws UserError naming the file and why it cannot be read.
 */
export const readBytes = (file: string): Promise<Uint8Array> => told(file, bytesOf(file));

/** Reads the sheets of a workbook. @throws UserError likewise */
export const readGrids = (file: string, bytes: Uint8Array): Promise<Grid[]> => told(file, readXlsx(bytes));

async function told<T>(file: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      throw new UserError(`${file}: ${unreadableMessages[error.reason]}`, { cause: error });
    }
    throw error;
  }
}

/** The size is asked first: a file that will be refused is not loaded. */
async function bytesOf(file: string): Promise<Uint8Array> {
  const info = await stat(file).catch(() => undefined);
  if (!info) throw new UnreadableWorkbook("notFound");
  if (!info.isFile()) throw new UnreadableWorkbook("notAFile");
  if (info.size > MAX_FILE_BYTES) throw new UnreadableWorkbook("tooLarge");
  return readFile(file);
}

/**
 * Writes a workbook whole or not at all: what stood there is replaced only by a complete file.
 *
 * @throws UserError
 */
export async function writeWorkbookFile(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw new UserError(usageMessages.cannotWrite(file), { cause });
  }
}

/** Whether two paths lead to one file. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((file) => stat(file).catch(() => undefined)));
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
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
