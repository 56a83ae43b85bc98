import { setTimeout } from "node:timers/promises";
import type { Frame, FrameLocator, Locator, Page } from "playwright-core";
import type { RuleId } from "../../src/domain/rules/registry";
import type { Severity } from "../../src/domain/rules/Rule";
import { ruleMessages, severityNames } from "../../src/messages/ja";
import { noticeWords } from "../../src/messages/noticeMessages.ja";
import { checkWords, footerWords, paneWords } from "../../src/messages/paneMessages.ja";
import { reportTabWords } from "../../src/messages/reportTabMessages.ja";
import { previewWords } from "../../src/messages/previewMessages.ja";

const POLL_MS = 20;

/** What 集計・表を作る makes. */
export const REPORT_SHEETS = ["検証結果", "施策一覧", "集計", "進捗状況"] as const;

/** 開いたプレビュー: the page and the pane in it, by the names that users know. */
export class Preview {
  /** The pane, in its frame. */
  readonly pane: FrameLocator;

  constructor(readonly page: Page) {
    this.pane = page.getByTitle(previewWords.pane, { exact: true }).contentFrame();
  }

  get grid(): Locator {
    return this.page.getByRole("grid");
  }

  /** The address of the selected cell. */
  get nameBox(): Locator {
    return this.page.getByRole("status", { name: previewWords.nameBox, exact: true });
  }

  /** What stands in the selected cell. */
  get formulaBar(): Locator {
    return this.page.getByRole("status", { name: previewWords.formulaBar, exact: true });
  }

  get findings(): Locator {
    return this.pane.getByRole("tree", { name: checkWords.tree });
  }

  /** The first level of the findings. */
  get rules(): Locator {
    return this.findings.locator("[role=treeitem][aria-level='1']");
  }

  get checkButton(): Locator {
    return this.pane.getByRole("button", { name: footerWords.check, exact: true });
  }

  get cancelButton(): Locator {
    return this.pane.getByRole("button", { name: footerWords.cancel, exact: true });
  }

  get makeButton(): Locator {
    return this.pane.getByRole("button", { name: reportTabWords.make, exact: true });
  }

  get errorNotice(): Locator {
    return this.pane.getByRole("alert").filter({ hasText: noticeWords.errorTitle });
  }

  /** How a report came out, well or not. */
  get outcome(): Locator {
    const { errorTitle, mendedTitle, reported } = noticeWords;
    const words = [errorTitle, mendedTitle, reported(REPORT_SHEETS.length)];
    return this.pane
      .locator("[role=alert], [role=status]")
      .filter({ hasText: new RegExp(words.join("|"), "u") });
  }

  get reportedNotice(): Locator {
    return this.pane.getByRole("status").filter({ hasText: noticeWords.reported(REPORT_SHEETS.length) });
  }

  /** Of a cell in sight. */
  cell(address: string): Locator {
    return this.grid.getByRole("gridcell", { name: new RegExp(`^${address} `, "u") });
  }

  sheetTab(name: string): Locator {
    const tabs = this.page.getByRole("tablist", { name: previewWords.sheets });
    return tabs.getByRole("tab", { name, exact: true });
  }

  paneTab(tab: keyof typeof paneWords.tabs): Locator {
    return this.pane.getByRole("tab", { name: paneWords.tabs[tab], exact: true });
  }

  filter(severity: Severity): Locator {
    const filters = this.pane.getByRole("group", { name: checkWords.filters });
    return filters.getByRole("button", { name: severityNames[severity] });
  }

  rule(rule: RuleId): Locator {
    return this.rules.filter({ has: this.page.getByText(ruleMessages[rule].title, { exact: true }) });
  }

  finding(cell: string): Locator {
    return this.findings.getByRole("treeitem", { name: new RegExp(`(?:^| )${cell}(?:$|\\D)`, "u") });
  }

  /** How many findings of a severity there are, as its filter says. */
  async countOf(severity: Severity): Promise<number> {
    const [digits = ""] = /[\d,]+/u.exec((await this.filter(severity).textContent()) ?? "") ?? [];
    return Number(digits.replaceAll(",", ""));
  }

  async openRule(rule: RuleId): Promise<void> {
    await this.rule(rule).waitFor();
    if ((await this.rule(rule).getAttribute("aria-expanded")) === "false") await this.rule(rule).click();
  }

  /** Puts the grid's selection on a cell in sight. */
  async selectCell(address: string): Promise<void> {
    await this.cell(address).click();
    await this.waitUntil(async () => (await this.nameBox.textContent()) === address);
  }

  /** Types into a cell in sight. */
  async edit(address: string, text: string): Promise<void> {
    await this.selectCell(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** 検証する, to its end. */
  async check(): Promise<void> {
    await this.findings.waitFor();
    await this.checkButton.click();
    await this.pane.getByText(checkWords.firstLook).waitFor({ state: "detached" });
    await this.checkButton.waitFor();
  }

  /** 集計・表を作る, to its end. */
  async makeReport(): Promise<void> {
    await this.paneTab("report").click();
    await this.makeButton.click();
    await this.reportedNotice.waitFor();
  }

  /** Until the grid shows a sheet. Its element has no size of its own, so it is there rather than seen. */
  async waitForSheet(name: string): Promise<void> {
    await this.page.getByRole("grid", { name: previewWords.grid(name) }).waitFor({ state: "attached" });
  }

  /** Waits as long as the test may take. */
  async waitUntil(isSo: () => Promise<boolean>): Promise<void> {
    while (!(await isSo())) await setTimeout(POLL_MS);
  }

  /** The pane's document, to look into. */
  async paneFrame(): Promise<Frame> {
    const element = await this.page.getByTitle(previewWords.pane, { exact: true }).elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error("the page has no pane");
    return frame;
  }
}
