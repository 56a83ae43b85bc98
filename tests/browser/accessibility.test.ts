import { checkWords, readingWords } from "../../src/messages/paneMessages.ja";
import { paneTabs } from "../../src/taskpane/preferences";
import { failRequestAfter, preparesFaults } from "./failRequest";
import { findViolations } from "./findViolations";
import { usePreview } from "./usePreview";

const open = usePreview();

/** Of the sample as it is first looked at, without its merged areas. */
const NOT_RUN = 22;

describe("axe finds nothing serious", () => {
  test("in the page, and in the pane with its findings open", async () => {
    const preview = await open();
    for (const rule of ["status.variant", "ministry.not-in-force"] as const) await preview.openRule(rule);
    await preview.finding("F48").click();
    await preview.pane.getByRole("button", { name: checkWords.notRun(NOT_RUN) }).click();
    await preview.pane.getByTitle(readingWords.details).click();
    expect(await findViolations(preview.page.mainFrame())).toEqual([]);
    expect(await findViolations(await preview.paneFrame())).toEqual([]);
  });

  test.each(paneTabs)("on the tab %s with an error", async (tab) => {
    const preview = await open({ before: preparesFaults });
    await preview.findings.waitFor();
    await failRequestAfter(await preview.paneFrame(), 0);
    await preview.checkButton.click();
    await preview.errorNotice.waitFor();
    await preview.paneTab(tab).click();
    await preview.pane.getByRole("tabpanel").getByRole("button").first().waitFor();
    expect(await findViolations(await preview.paneFrame())).toEqual([]);
  });

  test("in the page while a report is shown and a cell is typed into", async () => {
    const preview = await open();
    await preview.makeReport();
    await preview.sheetTab("集計").click();
    await preview.waitForSheet("集計");
    await preview.page.keyboard.press("F2");
    expect(await findViolations(preview.page.mainFrame())).toEqual([]);
    expect(await findViolations(await preview.paneFrame())).toEqual([]);
  });
});
