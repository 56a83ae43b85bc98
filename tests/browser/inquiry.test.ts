import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Download } from "playwright-core";
import { outcomeNames } from "../../src/messages/inquiryMessages.ja";
import { inquiryPanelWords } from "../../src/messages/inquiryPanelMessages.ja";
import { noticeWords } from "../../src/messages/noticeMessages.ja";
import { checkWords } from "../../src/messages/paneMessages.ja";
import { fillInInquiry } from "../support/fillInInquiry";
import { findViolations } from "./findViolations";
import { makeNarrow, tooWide } from "./narrow";
import type { Preview } from "./Preview";
import { usePreview } from "./usePreview";

const open = usePreview();

/** Of the sample. The page's Excel opens no workbooks of its own accord: they are offered as files. */
const MINISTRY = "総務省";

const button = (preview: Preview, name: string | RegExp) => preview.pane.getByRole("button", { name });
const isSaid = (preview: Preview, words: string) =>
  preview.pane.getByRole("status").filter({ hasText: words }).first().waitFor();
const textIs = (preview: Preview, cell: string, text: string) =>
  preview.waitUntil(async () => (await preview.cell(cell).textContent()) === text);

async function openInquiries(preview: Preview): Promise<void> {
  await preview.check();
  await preview.paneTab("inquiry").click();
  await button(preview, inquiryPanelWords.makeOf(MINISTRY)).waitFor();
}

async function downloadBy(preview: Preview, name: string | RegExp): Promise<Download> {
  const [download] = await Promise.all([
    preview.page.waitForEvent("download"),
    button(preview, name).click(),
  ]);
  return download;
}
const bytesOf = async (download: Download) => new Uint8Array(readFileSync(await download.path()));

const chooseAnswer = (preview: Preview, name: string, buffer: Uint8Array) =>
  preview.pane
    .getByRole("tabpanel")
    .locator("input[type=file][multiple]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(buffer) });

test("one is made, filled in, read, taken in and taken back; what was asked and answered is shown", async () => {
  const preview = await open();
  await openInquiries(preview);
  const made = await downloadBy(preview, inquiryPanelWords.makeOf(MINISTRY));
  expect(made.suggestedFilename()).toBe(`照会_第1回_${MINISTRY}.xlsx`);
  await isSaid(preview, noticeWords.inquiriesSaved(made.suggestedFilename()));
  await chooseAnswer(preview, "送り状.xlsx", new TextEncoder().encode("なし"));
  await preview.pane.getByRole("alert").filter({ hasText: "送り状.xlsx" }).waitFor();

  const answer = await fillInInquiry(await bytesOf(made), [{ cell: "H9", answer: "修正案のとおり" }]);
  await chooseAnswer(preview, "回答.xlsx", answer);
  await preview.pane.getByText(inquiryPanelWords.outcome(outcomeNames.corrected, 1)).waitFor();
  await preview.pane.getByRole("checkbox", { name: inquiryPanelWords.takeOne("様式!H9") }).waitFor();
  await textIs(preview, "H9", "〇");
  await button(preview, inquiryPanelWords.take(1)).click();
  await isSaid(preview, noticeWords.repaired(1, 0));
  await textIs(preview, "H9", "○");
  await preview.pane.getByText(inquiryPanelWords.isTaken).waitFor();
  const row = preview.pane.getByRole("row").filter({ hasText: MINISTRY });
  expect(await row.getByRole("cell").nth(3).textContent()).toBe(inquiryPanelWords.count(1));
  expect(await findViolations(await preview.paneFrame())).toEqual([]);

  await button(preview, checkWords.undoLast).click();
  await textIs(preview, "H9", "〇");
  await button(preview, inquiryPanelWords.take(1)).waitFor();
});

test("all are made in one archive, each file by its name; 320 pixels are wide enough for all of it", async () => {
  const preview = await open();
  await openInquiries(preview);
  const made = await downloadBy(preview, /ZIP/u);
  expect(made.suggestedFilename()).toBe("照会_第1回.zip");
  const names = Object.keys(unzipSync(await bytesOf(made)));
  expect(names).toContain(`照会_第1回_${MINISTRY}.xlsx`);
  await preview.waitUntil(async () => (await preview.pane.getByRole("rowheader").count()) === names.length);
  await makeNarrow(preview);
  expect(await tooWide(await preview.paneFrame())).toEqual([]);
});
