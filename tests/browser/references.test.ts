import { settingsWords } from "../../src/messages/settingsMessages.ja";
import { readySchemes } from "../../src/domain/status/readySchemes";
import type { Preview } from "./Preview";
import { usePreview } from "./usePreview";

const open = usePreview();

const button = (preview: Preview, name: string) => preview.pane.getByRole("button", { name, exact: true });

async function openSettings(preview: Preview): Promise<void> {
  await preview.findings.waitFor();
  await preview.paneTab("settings").click();
  await preview.pane.getByRole("textbox", { name: settingsWords.label }).first().waitFor();
}

test("府省庁マスタ is written as a sheet, shown, and opened again from the pane", async () => {
  const preview = await open();
  await openSettings(preview);
  await button(preview, settingsWords.toSheet).last().click();
  await preview.waitForSheet("府省庁マスタ");
  expect(await preview.cell("A2").textContent()).toBe("内閣官房");
  await preview.sheetTab("様式").click();
  await button(preview, settingsWords.openSheet("府省庁マスタ")).click();
  await preview.waitForSheet("府省庁マスタ");
});

test("another of the ready schemes is chosen, and used when the user says so", async () => {
  const preview = await open();
  await openSettings(preview);
  const [, letters] = readySchemes;
  await preview.pane.getByLabel(settingsWords.scheme, { exact: true }).selectOption(letters?.name ?? "");
  await button(preview, settingsWords.applyScheme).click();
  await preview.pane.getByText(`いまは「${letters?.name}」`).waitFor();
  expect(await preview.pane.getByLabel(settingsWords.code).first().inputValue()).toBe("A");
});
