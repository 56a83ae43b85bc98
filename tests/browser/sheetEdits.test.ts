import { sheetEditWords } from "../../src/messages/sheetEditMessages.ja";
import { reportTabWords } from "../../src/messages/reportTabMessages.ja";
import { noticeWords } from "../../src/messages/noticeMessages.ja";
import { usePreview } from "./usePreview";

const open = usePreview();

test("what was edited in 施策一覧 is shown beside what stood there, and put into its own cell", async () => {
  const preview = await open();
  const { pane } = preview;
  await preview.makeReport();
  await preview.sheetTab("施策一覧").click();
  await preview.waitForSheet("施策一覧");
  await preview.edit("C3", "202");
  await pane.getByRole("button", { name: sheetEditWords.find }).click();
  const list = pane.getByRole("region", { name: sheetEditWords.offered(1) });
  await list.getByText(sheetEditWords.change("002", "202")).waitFor();
  const box = list.getByRole("checkbox", { name: sheetEditWords.takeOne("様式!A7") });
  await box.uncheck();
  expect(await pane.getByRole("button", { name: sheetEditWords.take(0, 0) }).isEnabled()).toBe(false);
  await box.check();
  await pane.getByRole("button", { name: sheetEditWords.take(1, 0) }).click();
  await pane
    .getByRole("status")
    .filter({ hasText: noticeWords.repaired(1, 0) })
    .first()
    .waitFor();
  await preview.sheetTab("様式").click();
  await preview.waitForSheet("様式");
  expect(await preview.cell("A7").textContent()).toBe("202");
  await pane.getByRole("button", { name: sheetEditWords.find }).click();
  await pane.getByText(sheetEditWords.nothing).waitFor();
});

test("what was edited in 進捗状況 is shown before it is made anew", async () => {
  const preview = await open();
  const { pane } = preview;
  await preview.makeReport();
  await preview.sheetTab("進捗状況").click();
  await preview.waitForSheet("進捗状況");
  await preview.edit("B8", "直した施策名");
  await pane.getByRole("button", { name: reportTabWords.make, exact: true }).click();
  await pane.getByText(noticeWords.editsFirst(1, "report")).waitFor();
  const list = pane.getByRole("region", { name: sheetEditWords.offered(1) });
  await list.getByText("直した施策名").waitFor();
  await pane.getByRole("button", { name: sheetEditWords.take(1, 0) }).click();
  await pane.getByText(noticeWords.repaired(1, 0)).first().waitFor();
  await preview.makeReport();
});
