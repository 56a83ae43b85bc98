import { footerWords } from "../../src/messages/paneMessages.ja";
import type { Preview } from "./Preview";
import { usePreview } from "./usePreview";

/** Longer than the pane waits for further edits before it follows one. */
const QUIET_MS = 1_000;

const open = usePreview();

/** Counts from now on how often the pane says that it follows an edit. */
async function countUpdates(preview: Preview): Promise<() => Promise<number>> {
  const frame = await preview.paneFrame();
  await frame.evaluate((name) => {
    const counted = { updates: 0 };
    const look = (): boolean => document.querySelector(`[aria-label="${name}"]`) !== null;
    let wasThere = look();
    new MutationObserver(() => {
      if (look() && !wasThere) counted.updates += 1;
      wasThere = look();
    }).observe(document.body, { subtree: true, childList: true });
    Object.assign(window, { counted });
  }, footerWords.updating);
  return () => frame.evaluate(() => (window as unknown as { counted: { updates: number } }).counted.updates);
}

describe("an edit in the grid", () => {
  test("a finding goes by itself when its cell is put right, and comes back with the mistake", async () => {
    const preview = await open();
    await preview.check();
    await preview.openRule("status.variant");
    await preview.edit("H9", "○");
    await preview.rule("status.variant").waitFor({ state: "detached" });
    expect(await preview.countOf("warning")).toBe(10);
    await preview.edit("H9", "〇");
    await preview.rule("status.variant").waitFor();
    expect(await preview.countOf("warning")).toBe(11);
  });

  test("what was found elsewhere stays, merged areas need not be read again", async () => {
    const preview = await open();
    await preview.check();
    await preview.edit("H13", "○");
    await preview.rule("status.unknown").waitFor({ state: "detached" });
    expect(await preview.countOf("error")).toBe(3);
    expect(await preview.findings.getByRole("treeitem").count()).toBeGreaterThan(13);
  });

  test("the pane's own writing is no edit; the user's is, after it as before", async () => {
    const preview = await open();
    await preview.makeReport();
    const updates = await countUpdates(preview);
    await preview.page.waitForTimeout(QUIET_MS);
    expect(await updates()).toBe(0);
    await preview.sheetTab("様式").click();
    await preview.edit("H9", "○");
    await preview.waitUntil(async () => (await updates()) === 1);
  });
});
