import { readFileSync } from "node:fs";
import { previewWords } from "../../src/messages/previewMessages.ja";
import type { Preview } from "./Preview";

/** 保存: the workbook's file, as the page hands it to its user. */
export async function saveWorkbook({ page }: Preview): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: previewWords.save, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}
