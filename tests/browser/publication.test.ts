import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { paneWords } from "../../src/messages/paneMessages.ja";
import { publicationWords } from "../../src/messages/publicationMessages.ja";
import { findViolations } from "./findViolations";
import { makeNarrow, tooWide } from "./narrow";
import type { Preview } from "./Preview";
import { usePreview } from "./usePreview";

const open = usePreview();

const button = ({ pane }: Preview, name: string) => pane.getByRole("button", { name, exact: true });

async function openPublication(): Promise<Preview> {
  const preview = await open();
  await preview.check();
  await preview.paneTab("report").click();
  await button(preview, publicationWords.make).waitFor();
  return preview;
}

test("with errors only where the user insists: a file of three sheets, and what was taken out", async () => {
  const preview = await openPublication();
  const { pane, page } = preview;
  expect(await button(preview, publicationWords.make).getAttribute("aria-disabled")).toBe("true");
  await pane.getByRole("checkbox", { name: publicationWords.insist }).check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button(preview, publicationWords.make).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/（公表版・未確定）\.xlsx$/u);
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const names = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array()).match(/<sheet [^>]*name="[^"]*"/gu);
  expect(names?.map((sheet) => /name="([^"]*)"/u.exec(sheet)?.[1])).toEqual(["集計", "進捗状況", "施策一覧"]);
  const status = pane
    .getByRole("status")
    .filter({ hasText: publicationWords.saved(download.suggestedFilename()) });
  await status.waitFor();
  await pane.getByRole("listitem").filter({ hasText: "検証結果: シートごと入れていません。" }).waitFor();
  expect(await findViolations(await preview.paneFrame())).toEqual([]);
});

test("columns are marked, and the text is copied without those that are internal; 320 pixels are wide enough", async () => {
  const preview = await openPublication();
  const { pane, page } = preview;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const frame = await preview.paneFrame();
  const copied = (type: string) =>
    frame.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : undefined;
    }, type);
  await pane.getByRole("checkbox", { name: publicationWords.insist }).check();
  await pane.getByRole("button", { name: /^公表する列/u }).click();
  const columns = pane.getByRole("group", { name: /^公表する列/u });
  await columns.getByRole("checkbox", { name: "担当府省庁", exact: true }).uncheck();
  await pane.getByRole("button", { name: publicationWords.columns(12), exact: true }).waitFor();

  await button(preview, publicationWords.copyMarkdown).click();
  await pane.getByRole("status").filter({ hasText: paneWords.copied }).waitFor();
  expect(await copied("text/plain")).toContain("| 該当項目 | 施策名 | 状況 | 進捗状況 |");
  await button(preview, publicationWords.copyHtml).click();
  await preview.waitUntil(async () => (await copied("text/html"))?.includes("<table") === true);
  expect(await copied("text/plain")).toContain("未確定（誤り");
  await makeNarrow(preview);
  expect(await tooWide(frame)).toEqual([]);
});
