import { roundingNote } from "../../src/domain/summary/blockWords";
import { noticeWords } from "../../src/messages/noticeMessages.ja";
import { reportTabWords } from "../../src/messages/reportTabMessages.ja";
import { summaryWords } from "../../src/messages/summaryMessages.ja";
import type { Preview } from "./Preview";
import { usePreview } from "./usePreview";

const open = usePreview();

const card = ({ pane }: Preview, title: string) => pane.getByRole("group", { name: title, exact: true });

test("集計 is put together in the pane, with pictures, and a number leads to its rows", async () => {
  const preview = await open();
  const { pane } = preview;
  await preview.makeReport();
  await preview.sheetTab("集計").click();
  await preview.waitForSheet("集計");
  const grid = preview.page.getByTestId("grid");
  await grid.evaluate((each) => each.scrollTo(900, 300));
  await preview.page.getByRole("img", { name: "政策領域別", exact: true }).waitFor();

  await card(preview, "見出し別")
    .getByRole("button", { name: summaryWords.remove("見出し別") })
    .click();
  await pane.getByRole("button", { name: summaryWords.add, exact: true }).click();
  const own = card(preview, "政策領域・府省庁別");
  await own.getByRole("table").waitFor();
  expect(await pane.getByRole("combobox", { name: summaryWords.choice }).inputValue()).toBe("own");
  await own.getByRole("button", { name: summaryWords.change }).click();
  await own.getByRole("combobox", { name: summaryWords.innerRows }).selectOption("done");
  await card(preview, "政策領域・実施済みか別").getByRole("table").waitFor();

  await pane.getByRole("combobox", { name: summaryWords.rounding }).selectOption("largestRemainder");
  await pane.getByRole("button", { name: reportTabWords.make }).click();
  await pane.getByText(noticeWords.reported(4)).waitFor();
  await grid.evaluate((each) => each.scrollTo(0, 0));
  await preview.selectCell("A1");
  await preview.page.keyboard.press("Control+End");
  await preview.page.getByText("政策領域・実施済みか別の計", { exact: true }).waitFor();
  expect(await preview.page.getByText("見出し別の計", { exact: true }).count()).toBe(0);

  // ◎ of 状況別.
  await preview.page.keyboard.press("Control+Home");
  await grid.getByText(roundingNote("largestRemainder"), { exact: true }).waitFor();
  await preview.selectCell("C10");
  const count = Number(await preview.cell("C10").textContent());
  await pane.getByRole("button", { name: summaryWords.showCounted }).click();
  await pane
    .getByRole("status")
    .filter({ hasText: noticeWords.countShown(count) })
    .first()
    .waitFor();
  await preview.waitForSheet("施策一覧");
});
