import { checkWords } from "../../src/messages/paneMessages.ja";
import { noticeWords } from "../../src/messages/noticeMessages.ja";
import { focusedIn } from "./focus";
import type { Preview } from "./Preview";
import { usePreview } from "./usePreview";

const open = usePreview();

const button = (preview: Preview, name: string | RegExp) => preview.pane.getByRole("button", { name });
const isSaid = (preview: Preview, words: string) =>
  preview.pane.getByRole("status").filter({ hasText: words }).first().waitFor();
const textIs = (preview: Preview, cell: string, text: string) =>
  preview.waitUntil(async () => (await preview.cell(cell).textContent()) === text);

/** The sample's H9 holds 〇 for ○. */
async function openVariant(preview: Preview): Promise<void> {
  await preview.check();
  await preview.openRule("status.variant");
  await preview.finding("H9").click();
}

test("one finding is repaired and taken back by the keys R and Z; the focus stays on the list", async () => {
  const preview = await open();
  const frame = await preview.paneFrame();
  await openVariant(preview);
  await preview.findings.press("r");
  await isSaid(preview, noticeWords.repaired(1, 0));
  await textIs(preview, "H9", "○");
  // What is repaired is told first, and then checked again.
  await preview.rule("status.variant").waitFor({ state: "detached" });
  expect(await focusedIn(frame)).toBe("tree 見つかったこと");
  await preview.findings.press("z");
  await isSaid(preview, noticeWords.undone(1, 0));
  await textIs(preview, "H9", "〇");
  await preview.rule("status.variant").waitFor();
});

test("everything safe is repaired with one press, shown in the history, and taken back", async () => {
  const preview = await open();
  await preview.check();
  const repairSafe = button(preview, checkWords.repairSafe(6));
  await repairSafe.click();
  await isSaid(preview, noticeWords.repaired(6, 0));
  await repairSafe.waitFor({ state: "detached" });
  await button(preview, checkWords.history(6)).click();
  await button(preview, checkWords.undoAll).click();
  await isSaid(preview, noticeWords.undone(6, 0));
  await textIs(preview, "H9", "〇");
  await repairSafe.waitFor();
});

test("a finding is ignored with a reason, is gone, and comes back when that is taken back", async () => {
  const preview = await open();
  await openVariant(preview);
  const warnings = await preview.countOf("warning");
  await preview.findings.press("i");
  const reason = preview.pane.getByLabel(checkWords.ignoreTitle(1)).locator("input, textarea").first();
  await reason.fill("原本のとおり");
  await reason.press("Enter");
  await preview.waitUntil(async () => (await preview.countOf("warning")) === warnings - 1);
  await preview.pane.getByRole("checkbox", { name: checkWords.showIgnored(1) }).check();
  await preview.openRule("status.variant");
  await preview.finding("H9").click();
  await preview.pane.getByText(checkWords.ignoredFor("原本のとおり")).waitFor();
  await preview.findings.press("i");
  await preview.pane.getByText(checkWords.ignoredFor("原本のとおり")).waitFor({ state: "detached" });
});
