import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Locator } from "playwright-core";
import { fieldNames } from "../../src/messages/ja";
import { checkWords, readingWords } from "../../src/messages/paneMessages.ja";
import { reportTabWords } from "../../src/messages/reportTabMessages.ja";
import { questionCardWords, readingPanelWords } from "../../src/messages/readingPanelMessages.ja";
import { settingsWords } from "../../src/messages/settingsMessages.ja";
import { foreignForm, rivalForm } from "../support/unsureForms";
import { writeWorkbook } from "../support/writeWorkbook";
import { findViolations } from "./findViolations";
import { focusedIn, isFocusSeen } from "./focus";
import { makeNarrow, tooWide } from "./narrow";
import type { Preview } from "./Preview";
import { pressUntil } from "./pressUntil";
import { saveWorkbook } from "./saveWorkbook";
import { usePreview } from "./usePreview";

const folder = mkdtempSync(path.join(tmpdir(), "reading-"));
const RIVALS = path.join(folder, "紛らわしい様式.xlsx");
const FOREIGN = path.join(folder, "分からない様式.xlsx");
const KEPT = path.join(folder, "残す様式.xlsx");
const NONE = path.join(folder, "表のないブック.xlsx");

const open = usePreview([RIVALS, FOREIGN, KEPT, NONE]);

beforeAll(async () => {
  await writeWorkbook(RIVALS, rivalForm);
  await writeWorkbook(FOREIGN, foreignForm);
  await writeWorkbook(KEPT, foreignForm);
  await writeWorkbook(NONE, {
    表: [["見出し"], ["ほげ", "ふが"], ["避難所の通信手順づくり", "い"], ["窓口", "ろ"]],
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cards = ({ pane }: Preview): Locator =>
  pane.getByRole("heading", { name: questionCardWords.title, exact: true });

const headerLine = ({ pane }: Preview): Locator => pane.getByTitle(readingWords.details);

const button = ({ pane }: Preview, name: string | RegExp): Locator =>
  pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });

/** The field that a column is read as. */
const fieldOf = ({ pane }: Preview, column: number, header: string): Locator =>
  pane.getByRole("combobox", { name: readingPanelWords.fieldOf(column, header), exact: true });

const shownField = (field: Locator): Promise<string> =>
  field.evaluate((select) => (select as HTMLSelectElement).value);

const isShown = async (field: Locator, value: string): Promise<boolean> =>
  (await shownField(field)) === value;

async function openPanel(preview: Preview): Promise<void> {
  await headerLine(preview).click();
  await button(preview, readingPanelWords.copy).waitFor();
}

/** The sizes of texts smaller than kanji can be read. */
const tooSmall = async (preview: Preview): Promise<string[]> =>
  (await preview.paneFrame()).evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) =>
        [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent),
      )
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 12)
      .map((element) => element.textContent ?? ""),
  );

describe("what the pane asks first", () => {
  test("is answered by keyboard alone, one question after the other; the findings follow", async () => {
    const preview = await open({ file: RIVALS });
    const frame = await preview.paneFrame();
    const { keyboard } = preview.page;
    await cards(preview).waitFor();
    await headerLine(preview).getByText(readingWords.questions(2)).waitFor();
    await preview.finding("D6").waitFor();
    await preview.paneTab("check").focus();
    await pressUntil(preview, "Tab", "button E列「状況」例: ◎、○");
    expect(await isFocusSeen(preview, frame)).toBe(true);
    await keyboard.press("Enter");
    await headerLine(preview).getByText(readingWords.questions(1)).waitFor();
    await preview.finding("D6").waitFor({ state: "detached" });
    expect(await focusedIn(frame)).toMatch(/^tabpanel/u);
    await pressUntil(preview, "Tab", `button ${questionCardWords.rightColumn}`);
    await keyboard.press("Enter");
    await cards(preview).waitFor({ state: "detached" });
    expect(await focusedIn(frame)).toMatch(/^tabpanel/u);
    await preview.pane.getByRole("status").filter({ hasText: checkWords.answered }).waitFor();
    expect(await headerLine(preview).getByText(/確認/u).count()).toBe(0);
  });

  test("by another column of the list, taken with its button", async () => {
    const preview = await open({ file: RIVALS });
    await cards(preview).waitFor();
    const label = questionCardWords.otherColumn("name");
    const take = preview.pane
      .locator("div")
      .filter({ has: preview.pane.getByLabel(label) })
      .last()
      .locator("xpath=..")
      .getByRole("button", { name: questionCardWords.takeColumn });
    expect(await take.getAttribute("aria-disabled")).toBe("true");
    await preview.pane.getByLabel(label).selectOption({ label: "F列「進捗状況」" });
    await take.click();
    await headerLine(preview).getByText(readingWords.questions(1)).waitFor();
    await openPanel(preview);
    expect(await shownField(fieldOf(preview, 6, "進捗状況"))).toBe("name");
  });

  test("stands before the report, which leads back to it", async () => {
    const preview = await open({ file: RIVALS });
    const frame = await preview.paneFrame();
    await cards(preview).waitFor();
    await preview.paneTab("report").click();
    await preview.pane.getByText(reportTabWords.unanswered(["様式"])).waitFor();
    expect(await preview.makeButton.getAttribute("aria-disabled")).toBe("true");
    await button(preview, reportTabWords.answer).click();
    await preview.waitUntil(async () => (await focusedIn(frame)) === `h2 ${questionCardWords.title}`);
    await button(preview, /^E列/u).first().click();
    await button(preview, questionCardWords.rightColumn).click();
    await cards(preview).waitFor({ state: "detached" });
    await preview.makeReport();
  });

  test("about a header that nobody knows is answered with the columns as proposed, or by leaving the sheet out", async () => {
    const preview = await open({ file: FOREIGN });
    await cards(preview).waitFor();
    await preview.pane.getByText("例: 総務省、法務省、環境省").waitFor();
    await button(preview, questionCardWords.readThis).click();
    await cards(preview).waitFor({ state: "detached" });
    await preview.waitUntil(
      async () => (await headerLine(preview).textContent())?.startsWith("2シート") === true,
    );
    await openPanel(preview);
    await button(preview, readingPanelWords.wordsTitle(5)).click();
    await preview.pane.getByText(readingPanelWords.wordMeans("丙", "ministries")).waitFor();

    const other = await open({ file: FOREIGN });
    await cards(other).waitFor();
    await button(other, questionCardWords.notMeasures).click();
    await cards(other).waitFor({ state: "detached" });
    await openPanel(other);
    await other.pane.getByText(readingWords.unread.notChosen).waitFor();
  });

  test("a cell that is asked about can be gone to", async () => {
    const preview = await open({ file: RIVALS });
    await cards(preview).waitFor();
    await button(preview, questionCardWords.look(5)).click();
    await preview.waitUntil(async () => (await preview.nameBox.textContent()) === "E2");
  });
});

describe("the reading panel", () => {
  test("a column, a row and the grain are changed, saved in the workbook, and still there when it is opened again", async () => {
    const preview = await open({ file: KEPT });
    await preview.findings.waitFor();
    await cards(preview).waitFor();
    await button(preview, questionCardWords.notMeasures).click();
    await cards(preview).waitFor({ state: "detached" });
    await openPanel(preview);
    const status = fieldOf(preview, 5, "備考欄");
    await status.selectOption({ label: readingPanelWords.fieldElsewhere("status", 4) });
    await preview.finding("D6").waitFor({ state: "detached" });
    const last = preview.pane.getByLabel(readingPanelWords.lastRow, { exact: true });
    await last.fill("５");
    await last.press("Enter");
    await headerLine(preview)
      .getByText(/^施策3行/u)
      .waitFor();
    await preview.pane.getByLabel(readingPanelWords.grain).selectOption("ministryAnswer");
    await button(preview, settingsWords.save).click();
    await preview.pane.getByText(settingsWords.nothingUnsaved).waitFor();
    writeFileSync(KEPT, await saveWorkbook(preview));
    expect(readFileSync(KEPT).length).toBeGreaterThan(0);

    const again = await open({ file: KEPT });
    await headerLine(again)
      .getByText(/^施策3行/u)
      .waitFor();
    expect(await cards(again).count()).toBe(0);
    await openPanel(again);
    expect(await shownField(fieldOf(again, 5, "備考欄"))).toBe("status");
    expect(await shownField(fieldOf(again, 4, "状況"))).toBe("");
    expect(await again.pane.getByLabel(readingPanelWords.lastRow, { exact: true }).inputValue()).toBe("5");
    await button(again, readingPanelWords.toAuto).click();
    await headerLine(again)
      .getByText(/^施策4行/u)
      .waitFor();
    await again.waitUntil(() => isShown(fieldOf(again, 4, "状況"), "status"));
  });

  test("fields that the arrow keys pass over stay with their columns", async () => {
    const preview = await open({ file: RIVALS });
    await cards(preview).waitFor();
    await openPanel(preview);
    const frame = await preview.paneFrame();
    const label = fieldOf(preview, 5, "状況");
    await label.focus();
    while (!(await isShown(label, "note"))) await preview.page.keyboard.press("ArrowDown");
    // Once the check has followed, it goes on from there as before.
    await preview.waitUntil(() => isShown(fieldOf(preview, 4, "状況"), "status"));
    await preview.page.keyboard.press("ArrowUp");
    await preview.waitUntil(() => isShown(label, "deadline"));
    expect(await focusedIn(frame)).toBe(`select ${readingPanelWords.fieldOf(5, "状況")}`);
    await preview.waitUntil(() => isShown(fieldOf(preview, 4, "状況"), "status"));
    expect(await shownField(fieldOf(preview, 6, "進捗状況"))).toBe("progress");
    expect(await shownField(fieldOf(preview, 1, "項番"))).toBe("label");
  });

  test("where no header was found, one is told by its row, and then the columns", async () => {
    const preview = await open({ file: NONE });
    const frame = await preview.paneFrame();
    await button(preview, readingWords.decide).click();
    await preview.waitUntil(async () => (await focusedIn(frame)).startsWith("h2 表"));
    const row = preview.pane.getByLabel(readingPanelWords.headerRow, { exact: true });
    await row.fill("三");
    await row.press("Enter");
    await preview.pane.getByText(readingPanelWords.headerRowWrong).waitFor();
    await row.fill("2");
    await row.press("Enter");
    await fieldOf(preview, 1, "ほげ").selectOption({ label: fieldNames.name });
    await headerLine(preview)
      .getByText(/^施策2行/u)
      .waitFor();
  });

  test("choices from a file are taken in; what is none is said to be none", async () => {
    const preview = await open({ file: RIVALS });
    await cards(preview).waitFor();
    await openPanel(preview);
    const file = path.join(folder, "mapping.json");
    writeFileSync(file, "{}");
    const input = preview.pane.getByLabel(readingPanelWords.load).locator("xpath=self::input");
    await input.setInputFiles(file);
    await preview.pane.getByText(readingPanelWords.notMappingFile).waitFor();
    const columns = { name: "B", ministries: "C", status: "E" };
    writeFileSync(
      file,
      JSON.stringify({
        version: 2,
        words: { 件: "name" },
        sheets: [{ name: "様式", headerRows: [2], columns }],
      }),
    );
    await input.setInputFiles(file);
    await cards(preview).waitFor({ state: "detached" });
    expect(await shownField(fieldOf(preview, 5, "状況"))).toBe("status");
    await preview.pane.getByText(readingPanelWords.decided).waitFor();
  });
});

describe("320 pixels wide, questions and panel", () => {
  test("scroll in one direction only, can be read, and axe finds nothing serious", async () => {
    for (const file of [RIVALS, FOREIGN]) {
      const preview = await open({ file });
      const frame = await preview.paneFrame();
      await cards(preview).waitFor();
      await makeNarrow(preview);
      await openPanel(preview);
      const closed = preview.pane.getByRole("banner").getByRole("button", { expanded: false });
      while ((await closed.count()) > 0) await closed.first().click();
      expect(await tooWide(frame)).toEqual([]);
      expect(await tooSmall(preview)).toEqual([]);
      expect(await findViolations(frame)).toEqual([]);
    }
  });

  test("every stop shows that it has the focus", async () => {
    const preview = await open({ file: RIVALS });
    const frame = await preview.paneFrame();
    await cards(preview).waitFor();
    await openPanel(preview);
    await frame.locator("body").press("Tab");
    const unseen: string[] = [];
    for (let stop = await focusedIn(frame); !stop.startsWith("tab "); stop = await focusedIn(frame)) {
      if (!(await isFocusSeen(preview, frame))) unseen.push(stop);
      await preview.page.keyboard.press("Tab");
    }
    expect(unseen).toEqual([]);
  });
});
