import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Locator } from "playwright-core";
import { usePreview } from "./usePreview";

/** Pictures to be looked at. */
const PICTURES = path.join(tmpdir(), "shinchoku-pictures");

const open = usePreview();

/** 枠: how the edge of a control looks to whoever uses a contrast theme; "none" where there is nothing to see. */
const edgeOf = (control: Locator): Promise<string> =>
  control.evaluate((element) => {
    const { borderBottomStyle, borderBottomWidth, borderBottomColor } = getComputedStyle(element);
    const isSeen =
      borderBottomStyle !== "none" &&
      borderBottomWidth !== "0px" &&
      !/^rgba.*, 0\)$/u.test(borderBottomColor);
    return isSeen ? borderBottomStyle : "none";
  });

describe("in a contrast theme", () => {
  test("controls have an edge, and what is on or selected is told by more than its colour", async () => {
    const preview = await open({ forcedColors: "active" });
    await preview.check();
    mkdirSync(PICTURES, { recursive: true });
    await preview.page.screenshot({ path: path.join(PICTURES, "forced-colors.png") });
    await preview.filter("warning").click();
    await preview.filter("warning").and(preview.pane.locator("[aria-pressed=false]")).waitFor();
    const controls = [preview.checkButton, preview.filter("error"), preview.pane.getByLabel("年度")];
    for (const control of controls) expect(await edgeOf(control)).not.toBe("none");
    expect(await edgeOf(preview.filter("warning"))).not.toBe(await edgeOf(preview.filter("error")));
    expect(await underline(preview.paneTab("check"))).not.toBe(await underline(preview.paneTab("report")));
  });

  test("the row of the list in which one is, and the selected cell, are outlined", async () => {
    const preview = await open({ forcedColors: "active" });
    await preview.check();
    await preview.openRule("status.variant");
    await preview.finding("H9").click();
    const outline = (row: Locator): Promise<string> =>
      row.evaluate((each) => getComputedStyle(each).outlineStyle);
    expect(await outline(preview.finding("H9"))).not.toBe(await outline(preview.rule("status.variant")));
  });
});

/** The line under a tab. */
const underline = (tab: Locator): Promise<string> =>
  tab.evaluate((element) => getComputedStyle(element, "::after").borderBottomWidth);
