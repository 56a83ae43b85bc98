import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { benchFile, benchTable } from "../../scripts/bench/benchTable";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { noticeWords } from "../../src/messages/noticeMessages.ja";
import { footerWords } from "../../src/messages/paneMessages.ja";
import { settingsWords } from "../../src/messages/settingsMessages.ja";
import { REPORT_SHEETS } from "./Preview";
import { usePreview } from "./usePreview";

const ROWS = 10_000;
/** Rows of the list that are in the page at once, at most. */
const FEW = 200;

const folder = mkdtempSync(path.join(tmpdir(), "large-"));
const FILE = path.join(folder, "一万行.xlsx");
const open = usePreview([FILE]);

describe("a workbook of 10,000 rows", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await benchFile(benchTable(ROWS));
    writeFileSync(FILE, bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("is checked as in Node; of its findings only those in sight are in the page, and all can be reached", async () => {
    const preview = await open({ file: FILE });
    await preview.check();
    const { findings } = checkWorkbook(await readXlsx(bytes));
    for (const severity of ["error", "warning"] as const)
      expect(await preview.countOf(severity)).toBe(
        findings.filter((each) => each.severity === severity).length,
      );
    await preview.findings.press("Home");
    await preview.findings.press("ArrowRight");
    await preview.findings.press("End");
    const rows = preview.findings.getByRole("treeitem");
    await preview.waitUntil(
      async () => (await preview.findings.locator("[aria-selected=true]").count()) === 1,
    );
    expect(await rows.count()).toBeLessThan(FEW);
    const [position, size] = await Promise.all(
      ["aria-posinset", "aria-setsize"].map((name) =>
        preview.findings.locator("[aria-selected=true]").getAttribute(name),
      ),
    );
    expect(position).toBe(size);
  });

  test("its last cell is a key away", async () => {
    const preview = await open({ file: FILE });
    await preview.findings.waitFor();
    await preview.selectCell("A2");
    await preview.page.keyboard.press("Control+ArrowDown");
    await preview.cell(`A${ROWS + 1}`).waitFor();
    expect(await preview.nameBox.textContent()).toBe(`A${ROWS + 1}`);
  });

  test("中止 stops 検証する, and what was found before stays", async () => {
    const preview = await open({ file: FILE });
    await preview.findings.waitFor();
    const before = await preview.countOf("warning");
    await preview.checkButton.click();
    await preview.cancelButton.click();
    await preview.pane.getByText(noticeWords.cancelled).waitFor();
    expect(await preview.countOf("warning")).toBe(before);
    await preview.check();
  });

  test("中止 stops 集計・表を作る while it writes; meanwhile the pane answers, and the next try works", async () => {
    const preview = await open({ file: FILE });
    await preview.findings.waitFor();
    await preview.paneTab("report").click();
    await preview.makeButton.click();
    await preview.pane.getByText(footerWords.steps.writing).waitFor();
    await preview.paneTab("settings").click();
    await preview.pane.getByRole("heading", { name: settingsWords.schemeTitle }).waitFor();
    await preview.cancelButton.click();
    await preview.pane.getByText(noticeWords.cancelled).waitFor();
    expect(await preview.sheetTab("集計").count()).toBe(0);

    await preview.makeReport();
    for (const name of REPORT_SHEETS) await preview.sheetTab(name).waitFor();
  });
});
