import { writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Locator } from "playwright-core";
import { checkWords, factsWords, paneWords } from "../../src/messages/paneMessages.ja";
import { reportTabWords } from "../../src/messages/reportTabMessages.ja";
import { settingsWords } from "../../src/messages/settingsMessages.ja";
import { failRequestAfter, preparesFaults } from "./failRequest";
import { focusedIn } from "./focus";
import type { Preview } from "./Preview";
import { usePreview } from "./usePreview";

const open = usePreview();

const button = (preview: Preview, name: string): Locator =>
  preview.pane.getByRole("button", { name, exact: true });

/** Fields of the first of the 状況の区分. */
const firstMeaning = (preview: Preview): Locator =>
  preview.pane.getByRole("textbox", { name: settingsWords.label }).first();

async function openSettings(preview: Preview): Promise<void> {
  await preview.findings.waitFor();
  await preview.paneTab("settings").click();
  await firstMeaning(preview).waitFor();
}

/** What the pane's live region of results says. */
const said = (preview: Preview, words: RegExp): Locator =>
  preview.pane.getByRole("status").filter({ hasText: words });

describe("the list of findings", () => {
  test("can be used before what windows it is loaded, and looks the same afterwards", async () => {
    const preview = await open();
    await preview.findings.waitFor();
    let goOn = (): void => undefined;
    const isHeld = new Promise<void>((resolve) => (goOn = resolve));
    await preview.page.route(/WindowedRows/u, async (route) => {
      await isHeld;
      await route.continue();
    });
    await preview.page.reload();
    await preview.finding("F18").click();
    await preview.waitUntil(async () => (await preview.nameBox.textContent()) === "F18");
    const rows = preview.findings.getByRole("treeitem");
    const placed = preview.findings.locator("[style*=translateY]");
    const before = await rows.allTextContents();
    expect(await placed.count()).toBe(0);
    goOn();
    await preview.waitUntil(async () => (await placed.count()) > 0);
    expect(await rows.allTextContents()).toEqual(before);
  });
});

describe("what was begun in a tab", () => {
  test("an edited 状況の区分 that is not in use yet is still there on coming back", async () => {
    const preview = await open();
    await openSettings(preview);
    await firstMeaning(preview).fill("できた");
    await preview.paneTab("check").click();
    await preview.findings.waitFor();
    await preview.paneTab("settings").click();
    expect(await firstMeaning(preview).inputValue()).toBe("できた");
  });

  test("an opened rule stays open, and the list is whole", async () => {
    const preview = await open();
    await preview.openRule("status.variant");
    const rows = await preview.findings.getByRole("treeitem").count();
    await preview.paneTab("report").click();
    await preview.makeButton.waitFor();
    await preview.paneTab("check").click();
    await preview.findings.waitFor();
    await preview.waitUntil(async () => (await preview.findings.getByRole("treeitem").count()) === rows);
    expect(await preview.rule("status.variant").getAttribute("aria-expanded")).toBe("true");
  });

  test("every tab names its panel, and one of them is shown", async () => {
    const preview = await open();
    await openSettings(preview);
    const frame = await preview.paneFrame();
    const panels = await frame.evaluate(() =>
      [...document.querySelectorAll("[role=tab]")].map((tab) => {
        const panel = document.getElementById(tab.getAttribute("aria-controls") ?? "");
        return panel && getComputedStyle(panel).display;
      }),
    );
    expect(panels).toEqual(["none", "none", "none", "block"]);
  });
});

describe("where the focus is", () => {
  test("the header's 状況の区分 leads to that section", async () => {
    const preview = await open();
    await preview.findings.waitFor();
    await preview.pane.getByRole("button", { name: factsWords.openScheme }).click();
    const frame = await preview.paneFrame();
    await preview.waitUntil(async () => (await focusedIn(frame)) === `h2 ${settingsWords.schemeTitle}`);
    await preview.paneTab("check").click();
    await preview.paneTab("settings").click();
    expect(await focusedIn(frame)).toBe(`tab ${paneWords.tabs.settings}`);
  });

  test("Enter in 基準日 leaves it there", async () => {
    const preview = await open();
    await openSettings(preview);
    const field = preview.pane.getByRole("textbox", { name: settingsWords.asOf });
    await field.fill("平成23年3月31日");
    await field.press("Enter");
    await preview.waitUntil(async () => (await field.inputValue()) === "2011-03-31");
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("a category that is removed gives it to the next, the last to the heading", async () => {
    const preview = await open();
    await openSettings(preview);
    const frame = await preview.paneFrame();
    const remove = preview.pane.getByRole("button", { name: /を消す$/u });
    const names = await remove.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")));
    for (const next of names.slice(1)) {
      await remove.first().press("Enter");
      expect(await focusedIn(frame)).toBe(`button ${next ?? ""}`);
    }
    await remove.first().press("Enter");
    expect(await focusedIn(frame)).toBe(`h2 ${settingsWords.schemeTitle}`);
  });

  test("using edited categories, and going back from them, leaves it on the button", async () => {
    const preview = await open();
    await openSettings(preview);
    const frame = await preview.paneFrame();
    await firstMeaning(preview).fill("できた");
    const apply = button(preview, settingsWords.applyScheme);
    await apply.press("Enter");
    await preview.waitUntil(async () => (await apply.getAttribute("aria-disabled")) === "true");
    expect(await focusedIn(frame)).toBe(`button ${settingsWords.applyScheme}`);
    const section = preview.pane.locator("section").filter({ has: apply });
    const toDefault = section.getByRole("button", { name: settingsWords.toDefault });
    await toDefault.press("Enter");
    await preview.waitUntil(async () => (await toDefault.getAttribute("aria-disabled")) === "true");
    await preview.waitUntil(async () => (await firstMeaning(preview).inputValue()) !== "できた");
    expect(await focusedIn(frame)).toBe(`button ${settingsWords.toDefault}`);
  });

  test("a notice that is closed gives it to the tab's contents", async () => {
    const preview = await open();
    await preview.makeReport();
    await preview.reportedNotice.getByRole("button", { name: paneWords.close }).press("Enter");
    await preview.reportedNotice.waitFor({ state: "detached" });
    const frame = await preview.paneFrame();
    expect(await frame.evaluate(() => document.activeElement?.id)).toBe("panel-report");
  });
});

test("the second click of a double click on 検証する does not stop it", async () => {
  const preview = await open();
  await preview.findings.waitFor();
  await preview.checkButton.dblclick();
  await preview.pane.getByText(checkWords.firstLook).waitFor({ state: "detached" });
  expect(await preview.countOf("error")).toBe(4);
});

describe("what is read out", () => {
  test("the same result again is said again, and what an edit has overtaken is not left to be read", async () => {
    const preview = await open();
    await preview.check();
    const result = said(preview, /を検証し、誤り4件/u);
    const first = await result.textContent();
    await preview.checkButton.click();
    await preview.waitUntil(async () => (await result.textContent()) !== first);
    expect((await result.textContent())?.trim()).toBe(first?.trim());
    await preview.edit("H9", "○");
    await result.waitFor({ state: "detached" });
  });
});

test("sheets that were made before an edit are said to be old, until they are made again", async () => {
  const preview = await open();
  await preview.makeReport();
  const isOld = preview.pane.getByText(reportTabWords.reportOutdated);
  expect(await isOld.count()).toBe(0);
  await preview.sheetTab("様式").click();
  await preview.edit("H9", "○");
  await isOld.waitFor();
  await preview.makeButton.click();
  await isOld.waitFor({ state: "detached" });
  await preview.reportedNotice.waitFor();
});

test("where the sheets to make cannot be found out, that is said once, and nothing turns for ever", async () => {
  const preview = await open({ before: preparesFaults });
  await preview.findings.waitFor();
  await failRequestAfter(await preview.paneFrame(), 0);
  await preview.paneTab("report").click();
  await preview.errorNotice.waitFor();
  await preview.makeButton.waitFor();
  await preview.pane.getByText(reportTabWords.planning).waitFor({ state: "detached" });
  await preview.makeButton.click();
  await preview.reportedNotice.waitFor();
});

test("a file that is no master is said to be none, and changes nothing", async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "master-")), "master.json");
  writeFileSync(file, "府省庁");
  const preview = await open();
  await openSettings(preview);
  await preview.pane.locator("input[type=file]").setInputFiles(file);
  await preview.pane.getByText(settingsWords.notMasterFile).waitFor();
  expect(await preview.pane.getByText(settingsWords.masterIsOwn).count()).toBe(0);
});

test("the row that is moved to is covered neither by the notice nor by the footer", async () => {
  const preview = await open({ before: preparesFaults, viewport: { width: 1280, height: 700 } });
  await preview.findings.waitFor();
  await failRequestAfter(await preview.paneFrame(), 0);
  await preview.checkButton.click();
  await preview.errorNotice.waitFor();
  const row = preview.findings.locator("[aria-selected=true]");
  const isFree = async (): Promise<boolean> => {
    const places = [preview.errorNotice, row, preview.pane.getByRole("contentinfo")];
    const [notice, own, footer] = await Promise.all(places.map((each) => each.boundingBox()));
    if (!notice || !own || !footer) return false;
    return own.y >= notice.y + notice.height && own.y + own.height <= footer.y;
  };
  await preview.findings.press("Home");
  for (const key of [...Array<string>(25).fill("ArrowDown"), ...Array<string>(25).fill("ArrowUp")]) {
    await preview.page.keyboard.press(key);
    await preview.waitUntil(isFree);
  }
});
