import type { Frame } from "playwright-core";
import { paneTabs } from "../../src/taskpane/preferences";
import { readingWords } from "../../src/messages/paneMessages.ja";
import { previewWords } from "../../src/messages/previewMessages.ja";
import { failRequestAfter, preparesFaults } from "./failRequest";
import type { Preview } from "./Preview";
import { usePreview } from "./usePreview";

const NARROWEST = "320";

const open = usePreview();

/** Drags the pane's edge by keyboard until it is as narrow as Excel allows. */
async function makeNarrow({ page }: Preview): Promise<void> {
  const divider = page.getByRole("separator", { name: previewWords.paneWidth });
  await divider.focus();
  while ((await divider.getAttribute("aria-valuenow")) !== NARROWEST) await page.keyboard.press("ArrowRight");
}

/** What reaches out of the pane's document at its right, and how wide that is. */
const tooWide = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => `${element.localName} ${element.textContent?.slice(0, 20)}`);
  });

describe("the pane, 320 pixels wide", () => {
  test("scrolls in one direction only on all tabs, with the reading's details and an error open", async () => {
    const preview = await open({ before: preparesFaults });
    await preview.check();
    await makeNarrow(preview);
    const frame = await preview.paneFrame();
    expect(await frame.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(Number(NARROWEST));
    await preview.pane.getByTitle(readingWords.details).click();
    await failRequestAfter(frame, 0);
    await preview.checkButton.click();
    await preview.errorNotice.waitFor();
    for (const tab of paneTabs) {
      await preview.paneTab(tab).click();
      await preview.pane.getByRole("tabpanel").getByRole("button").first().waitFor();
      expect(await tooWide(frame)).toEqual([]);
    }
  });
});
