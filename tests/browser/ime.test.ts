import type { CDPSession } from "playwright-core";
import { settingsWords } from "../../src/messages/settingsMessages.ja";
import { usePreview } from "./usePreview";

const open = usePreview();

/** The code of any key that an input method takes for itself. */
const PROCESS_KEY = 229;

/** かな漢字変換の途中: what is typed, not yet taken. */
const compose = (keyboard: CDPSession, text: string): Promise<unknown> =>
  keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });

/** The Enter that takes what was composed: a key that belongs to the input method, then the text. */
async function takeByEnter(keyboard: CDPSession, text: string): Promise<void> {
  const key = { key: "Enter", code: "Enter", windowsVirtualKeyCode: PROCESS_KEY };
  await keyboard.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
  await keyboard.send("Input.insertText", { text });
  await keyboard.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
}

describe("the Enter that ends a composition", () => {
  test("enters nothing into a cell; the next Enter does", async () => {
    const preview = await open();
    await preview.findings.waitFor();
    await preview.selectCell("H9");
    const keyboard = await preview.page.context().newCDPSession(preview.page);
    await compose(keyboard, "まる");
    await takeByEnter(keyboard, "○");
    expect(await preview.nameBox.textContent()).toBe("H9");
    expect(await preview.cell("H9").textContent()).toBe("〇");
    await preview.page.keyboard.press("Enter");
    await preview.waitUntil(async () => (await preview.nameBox.textContent()) === "H10");
    await preview.waitUntil(async () => (await preview.cell("H9").textContent()) === "○");
  });

  test("does not commit a field of the settings; the next Enter does", async () => {
    const preview = await open();
    await preview.findings.waitFor();
    await preview.paneTab("settings").click();
    const field = preview.pane.getByLabel(settingsWords.asOf, { exact: true });
    await field.click();
    const keyboard = await preview.page.context().newCDPSession(preview.page);
    await compose(keyboard, "こんげつ");
    await takeByEnter(keyboard, "今月");
    expect(await field.inputValue()).toBe("今月");
    expect(await preview.pane.getByText(settingsWords.asOfWrong).count()).toBe(0);
    await preview.page.keyboard.press("Enter");
    await preview.pane.getByText(settingsWords.asOfWrong).waitFor();
  });
});
