import { progressWords } from "../../src/messages/progressMessages.ja";
import { usePreview } from "./usePreview";

const open = usePreview();

test("進捗状況 is made in the layout that was chosen, with what was said beside the counts", async () => {
  const preview = await open();
  const { pane, page } = preview;
  await preview.paneTab("report").click();
  await pane.getByRole("combobox", { name: progressWords.layout }).selectOption("halfYear");
  await pane.getByRole("combobox", { name: progressWords.calendar }).selectOption("era");
  await pane.getByRole("textbox", { name: progressWords.annex }).fill("別添２");
  const conclusion = pane.getByRole("textbox", { name: progressWords.conclusion });
  await conclusion.fill("概ね順調に進捗。");
  await conclusion.press("Tab");
  await preview.makeReport();
  await preview.sheetTab("進捗状況").click();
  await preview.waitForSheet("進捗状況");
  for (const text of ["別添２", "令和7年度上半期の進捗状況について", "概要", "概ね順調に進捗。"])
    await page.getByTestId("grid").getByText(text, { exact: true }).waitFor();
});
