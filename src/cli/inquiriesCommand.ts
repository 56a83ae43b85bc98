import { mkdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { writeModels } from "../host/xlsx/writeModels";
import { askedSeverities, inquiryBooks, localDay, type InquiryBook } from "../jobs/inquiries";
import { usageMessages } from "../messages/cliMessages.ja";
import { inquiryMessages, inquiryWords } from "../messages/inquiryMessages.ja";
import type { CommandResult } from "./checkCommand";
import { checkFile } from "./checkFile";
import { parseArguments } from "./commonOptions";
import { writeWorkbookFile } from "./files";
import { inquiriesReport, inquiriesSummary } from "./inquiriesSummary";
import { UserError } from "./UserError";

/**
 * inquiries FILE.xlsx --out DIR: one workbook for each ministry, of what is to be asked of it. The input is not changed,
 * and no file is overwritten: all are written, or none.
 *
 * @throws UserError
 */
export async function inquiriesCommand(args: readonly string[], now = new Date()): Promise<CommandResult> {
  const parsed = parseArguments("inquiries", args);
  const { out: folder } = parsed;
  if (folder === undefined) throw new UserError(inquiryMessages.noFolder);
  const round = readRound(parsed.round ?? "1");
  const { file, checked } = await checkFile(parsed);
  const severities = askedSeverities(parsed.info);
  const occasion = { document: path.basename(file), date: localDay(now), round, severities };
  const books = inquiryBooks(checked, occasion, inquiryWords);
  if (books.length > 0) await writeBooks(folder, books);
  const output = parsed.json
    ? `${JSON.stringify(inquiriesReport(folder, round, books), undefined, 1)}\n`
    : inquiriesSummary(file, folder, books);
  return { output, exitCode: 0 };
}

/** @throws UserError */
function readRound(text: string): number {
  if (!/^[1-9]\d?$/u.test(text)) throw new UserError(inquiryMessages.badRound(text));
  return Number(text);
}

async function writeBooks(folder: string, books: readonly InquiryBook[]): Promise<void> {
  const files = books.map(({ fileName, model }) => ({ file: path.join(folder, fileName), model }));
  await requireFree(folder, files);
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new UserError(usageMessages.cannotWrite(folder), { cause });
  });
  const written: string[] = [];
  try {
    for (const { file, model } of files) {
      await writeWorkbookFile(file, await writeModels([model]));
      written.push(file);
    }
  } catch (error) {
    await Promise.all(written.map((file) => rm(file, { force: true })));
    throw error;
  }
}

/** @throws UserError where something stands in the way */
async function requireFree(folder: string, files: readonly { readonly file: string }[]): Promise<void> {
  const present = await stat(folder).catch(() => undefined);
  if (present && !present.isDirectory()) throw new UserError(inquiryMessages.notAFolder(folder));
  for (const { file } of files)
    if (await stat(file).catch(() => undefined)) throw new UserError(inquiryMessages.exists(file));
}
