import { notRunGroups } from "../../../src/taskpane/check/notRunGroups";
import type { SheetSummary } from "../../../src/taskpane/session/PaneState";
import { sheetSummary } from "../../support/sheetSummary";

const sheet = (
  name: string,
  notRun: SheetSummary["notRun"],
  layout: SheetSummary["layout"] = "list",
): SheetSummary => sheetSummary({ name, layout, notRun });

describe("checks that were not run", () => {
  test("are told once a reason, with every rule and sheet once", () => {
    const groups = notRunGroups([
      sheet("一", [
        { rule: "ministry.not-in-force", lacks: "fiscalYear" },
        { rule: "deadline.unreadable", lacks: "deadline" },
      ]),
      sheet("二", [{ rule: "ministry.not-in-force", lacks: "fiscalYear" }]),
    ]);
    expect(groups).toEqual([
      { lacks: "fiscalYear", rules: ["ministry.not-in-force"], sheets: ["一", "二"] },
      { lacks: "deadline", rules: ["deadline.unreadable"], sheets: ["一"] },
    ]);
  });

  test("are not told of sheets that hold no measures", () => {
    expect(notRunGroups([sheet("表紙", [{ rule: "id.duplicate", lacks: "measures" }], "none")])).toEqual([]);
  });
});
