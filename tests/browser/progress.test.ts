import { reportTabWords } from "../../src/messages/reportTabMessages.ja";
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

test("the words over the columns, their widths and the letters are the user's", async () => {
  const preview = await open();
  const { pane, page } = preview;
  await preview.paneTab("report").click();
  await pane.getByRole("combobox", { name: progressWords.size }).selectOption("10");
  await pane.getByRole("checkbox", { name: progressWords.fields.ministries, exact: true }).uncheck();
  await pane.getByRole("button", { name: progressWords.words }).click();
  const header = pane.getByRole("textbox", { name: progressWords.header("progress") });
  await header.fill("取組の状況");
  await header.press("Enter");
  const width = pane.getByRole("textbox", { name: progressWords.width("name") });
  await width.fill("0");
  await width.press("Enter");
  await pane.getByText(progressWords.widthWrong(4, 120)).waitFor();
  await width.fill("30");
  await width.press("Enter");
  await preview.makeReport();
  await preview.sheetTab("進捗状況").click();
  await preview.waitForSheet("進捗状況");
  const grid = page.getByTestId("grid");
  await grid.getByText("取組の状況", { exact: true }).first().waitFor();
  expect(await grid.getByText("担当府省庁", { exact: true }).count()).toBe(0);
});

test("one sheet for each 節, of which the plan tells before", async () => {
  const preview = await open();
  const { pane } = preview;
  await preview.paneTab("report").click();
  await pane.getByRole("combobox", { name: progressWords.division }).selectOption("section");
  const planned = pane.getByRole("listitem").filter({ hasText: reportTabWords.divided });
  await planned.getByText(reportTabWords.isNew).waitFor();
  await pane.getByRole("button", { name: reportTabWords.make, exact: true }).click();
  await planned.getByText(reportTabWords.rewrites).waitFor();
  const sheets = pane.getByRole("button", { name: /^進捗状況 /u });
  expect(await sheets.count()).toBeGreaterThan(1);
  const name = (await sheets.first().textContent()) ?? "";
  await preview.sheetTab(name).click();
  await preview.waitForSheet(name);
});
