import { footerWords } from "../../src/messages/paneMessages.ja";
import { reportTabWords } from "../../src/messages/reportTabMessages.ja";
import { previewWords } from "../../src/messages/previewMessages.ja";
import { focusedIn, isFocusSeen } from "./focus";
import type { Preview } from "./Preview";
import { paneTabs } from "../../src/taskpane/preferences";
import { pressUntil } from "./pressUntil";
import { usePreview } from "./usePreview";

const open = usePreview();

/** From the page's beginning backwards: the pane's last control comes first. */
async function enterPane(preview: Preview): Promise<void> {
  await preview.findings.waitFor();
  await pressUntil(preview, "Shift+Tab", `button ${footerWords.check}`);
}

describe("the main job, by keyboard alone", () => {
  test("F6 goes from the cells to the pane and on, back to the cells, though Tab stays among them", async () => {
    const preview = await open();
    await preview.findings.waitFor();
    await preview.selectCell("B6");
    const frame = await preview.paneFrame();
    const press = (): Promise<void> => preview.page.keyboard.press("F6");
    const cells = preview.page.getByLabel(previewWords.editor, { exact: true });
    const isInGrid = (): Promise<boolean> => cells.evaluate((editor) => editor === document.activeElement);
    while (!(await frame.evaluate(() => document.hasFocus()))) await press();
    expect(await focusedIn(frame)).not.toBe("");
    while (!(await isInGrid())) await press();
    await preview.page.keyboard.press("Tab");
    await preview.waitUntil(async () => (await preview.nameBox.textContent()) === "C6");
  });

  test("検証する, a finding, its cell, and the list again", async () => {
    const preview = await open();
    const frame = await preview.paneFrame();
    const { keyboard } = preview.page;
    await enterPane(preview);
    await keyboard.press("Enter");
    await preview.waitUntil(async () => (await preview.countOf("error")) === 4);
    await preview.checkButton.waitFor();
    expect(await focusedIn(frame)).toBe(`button ${footerWords.check}`);
    await pressUntil(preview, "Shift+Tab", "tree 見つかったこと");
    await keyboard.press("Home");
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await preview.waitUntil(async () => (await preview.nameBox.textContent()) === "F18");
    expect(await focusedIn(frame)).toBe("tree 見つかったこと");
    await keyboard.press("End");
    await keyboard.press("ArrowRight");
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await preview.waitUntil(async () => (await preview.nameBox.textContent()) === "I52");
    expect(await focusedIn(frame)).toBe("tree 見つかったこと");
  });

  test("a filter, and 集計・表を作る with the sheets that it made", async () => {
    const preview = await open();
    const { keyboard } = preview.page;
    await enterPane(preview);
    await pressUntil(preview, "Shift+Tab", "button 注意 11件");
    await keyboard.press("Space");
    await preview.waitUntil(
      async () => (await preview.filter("warning").getAttribute("aria-pressed")) === "false",
    );
    await pressUntil(preview, "Shift+Tab", "tab 検証");
    await pressUntil(preview, "ArrowRight", "tab 集計・表");
    await preview.makeButton.waitFor();
    await pressUntil(preview, "Tab", `button ${reportTabWords.make}`);
    await keyboard.press("Enter");
    await preview.reportedNotice.waitFor();
    await pressUntil(preview, "Shift+Tab", "button 集計");
    await keyboard.press("Enter");
    await preview.waitForSheet("集計");
  });

  test.each(paneTabs)("every stop of the tab %s shows that it has the focus", async (tab) => {
    const preview = await open();
    await preview.findings.waitFor();
    await preview.paneTab(tab).click();
    const frame = await preview.paneFrame();
    await frame.locator("body").press("Tab");
    const unseen: string[] = [];
    const stops: string[] = [];
    for (let stop = await focusedIn(frame); stop !== ""; stop = await focusedIn(frame)) {
      stops.push(stop);
      if (!(await isFocusSeen(preview, frame))) unseen.push(stop);
      await preview.page.keyboard.press("Tab");
      if (!(await frame.evaluate(() => document.hasFocus()))) break;
    }
    expect(stops.at(-1)).toBe(`button ${footerWords.check}`);
    expect(unseen).toEqual([]);
  });
});
