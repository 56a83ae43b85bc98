import type { Dialog } from "playwright-core";
import { previewWords } from "../../src/messages/previewMessages.ja";
import type { Preview } from "./Preview";
import { usePreview } from "./usePreview";

const open = usePreview();

/** What the browser asks before it leaves, answered so. */
function answerDialogs({ page }: Preview, answer: (dialog: Dialog) => Promise<void>): string[] {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void answer(dialog);
  });
  return asked;
}

describe("a reload", () => {
  test("of an unchanged workbook asks nothing; the pane starts again, with its tab and its filters", async () => {
    const preview = await open();
    const asked = answerDialogs(preview, (dialog) => dialog.accept());
    await preview.filter("warning").click();
    await preview.paneTab("settings").click();
    await preview.page.reload();
    await preview.pane.getByRole("tab", { name: "設定", selected: true }).waitFor();
    await preview.paneTab("check").click();
    await preview.findings.waitFor();
    expect(await preview.filter("warning").getAttribute("aria-pressed")).toBe("false");
    expect(await preview.rules.count()).toBe(2);
    expect(asked).toEqual([]);
  });

  test("with changes that were not saved asks first; who stays loses nothing", async () => {
    const preview = await open();
    const asked = answerDialogs(preview, (dialog) => dialog.dismiss());
    await preview.findings.waitFor();
    await preview.edit("H9", "○");
    await preview.page.getByText(previewWords.unsaved).waitFor();
    await preview.page.evaluate(() => window.location.reload());
    await preview.waitUntil(async () => asked.length > 0);
    expect(asked).toEqual(["beforeunload"]);
    await preview.cell("H9").getByText("○").waitFor();
    await preview.rule("status.variant").waitFor({ state: "detached" });
  });

  test("who leaves gets the workbook as it is in its file, and the pane works again", async () => {
    const preview = await open();
    answerDialogs(preview, (dialog) => dialog.accept());
    await preview.makeReport();
    await preview.page.reload();
    await preview.sheetTab("様式").waitFor();
    await preview.makeReport();
    await preview.sheetTab("集計").waitFor();
    expect(await preview.sheetTab("集計 (2)").count()).toBe(0);
  });
});
