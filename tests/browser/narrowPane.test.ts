import { paneTabs } from "../../src/taskpane/preferences";
import { readingWords } from "../../src/messages/paneMessages.ja";
import { failRequestAfter, preparesFaults } from "./failRequest";
import { makeNarrow, NARROWEST, tooWide } from "./narrow";
import { usePreview } from "./usePreview";

const open = usePreview();

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
