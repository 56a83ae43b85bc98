import { ASK_BELOW } from "../../../src/domain/layout/ColumnReading";
import { noChoices } from "../../../src/domain/layout/ReadingChoices";
import { formatMark, MARK_NAME } from "../../../src/domain/sheet/sheetMark";
import { loadNodeClient } from "../../../src/host/client/loadNodeClient";
import { HostError } from "../../../src/host/protocol/HostError";
import { openBook } from "../../../src/host/xlsx/openBook";
import { startHost, type Host, type HostOptions } from "../../../src/host/startHost";
import { saveKept } from "../../../src/excel/saveKept";
import { SETTINGS_KEY } from "../../../src/excel/store";
import { keptSettings } from "../../../src/jobs/parseSettings";
import { decide } from "../../../src/taskpane/reading/editMapping";
import type { SheetSummary } from "../../../src/taskpane/session/PaneState";
import type { WorkbookSession } from "../../../src/taskpane/session/WorkbookSession";
import { sessionOn, until } from "../../support/paneSession";
import { openHost, snapshotsOf } from "../../support/hostWorkbook";
import { rivalForm } from "../../support/unsureForms";
import { readFileSync } from "node:fs";

const SAMPLE = "assets/sample/進捗状況調査票.xlsx";
const HEADER = ["該当項目", "施策名", "担当府省庁", "状況", "進捗状況"];
const FORM = {
  様式: [
    ["2025年度上半期の進捗状況"],
    HEADER,
    ["ア）", "訓練", "総務省", "◎", "・実施した。"],
    ["イ）", "点検", "経産省", "○", "・点検した。"],
    ["ウ）", "公表", "法務省", "〇", "・公表した。"],
  ],
};
const MERGES = "GetMergedAreasOrNullObject";

/** The list of sheets takes two requests; then the session has made up its mind. */
async function sheetsLookedAt(host: Host, session: WorkbookSession, tell: () => void): Promise<void> {
  const { syncs } = host.statistics;
  tell();
  await until(() => host.statistics.syncs === syncs + 2);
  await new Promise((resolve) => setTimeout(resolve, 0));
  await until(() => session.getState().activity === undefined);
}

const openForm = (options?: HostOptions) => openHost(FORM, options);

function firstSheet(session: WorkbookSession): SheetSummary {
  const sheet = session.getState().check?.sheets[0];
  if (!sheet) throw new Error("nothing was read");
  return sheet;
}

async function openSample(options?: HostOptions): Promise<Host> {
  return startHost(await openBook(readFileSync(SAMPLE)), loadNodeClient(), options);
}

describe("opening the pane", () => {
  test("shows what there is, without reading merged areas", async () => {
    const host = await openSample();
    const { session } = sessionOn(host);
    await session.open();
    const { check, checkedAt, isOutdated, activity } = session.getState();
    expect(check?.sheets.reduce((sum, { measures }) => sum + measures, 0)).toBe(59);
    expect(check?.findings.length).toBeGreaterThan(0);
    expect(check?.seesMerges).toBe(false);
    expect(checkedAt).toEqual(new Date(2026, 0, 5, 10, 42));
    expect({ isOutdated, activity }).toEqual({ isOutdated: false, activity: undefined });
    expect(host.statistics.calls.has(MERGES)).toBe(false);
  });

  test("finds nothing that an explicit check would not find", async () => {
    const { session, cells } = sessionOn(await openSample());
    await session.open();
    const first = cells();
    await session.check();
    expect(cells()).toEqual(expect.arrayContaining(first));
    expect(session.getState().check?.seesMerges).toBe(true);
  });

  test("and asking for a check at once: the check that was asked for stays, with the kept settings", async () => {
    const host = openForm();
    await saveKept(SETTINGS_KEY, keptSettings({ facts: { fiscalYear: 2024 } }));
    const { session } = sessionOn(host);
    const opened = session.open();
    await session.check();
    await opened;
    await until(() => session.getState().check?.facts.fiscalYear === 2024);
    expect(session.getState().check?.seesMerges).toBe(true);
  });

  test("a workbook that cannot be read is an error that the user sees, once", async () => {
    const { session } = sessionOn(
      openForm({
        beforeAction: () => {
          throw new HostError("GeneralException", "no");
        },
      }),
    );
    await session.open();
    expect(session.getState().notice?.kind).toBe("error");
    expect(session.getState().activity).toBeUndefined();
  });
});

describe("an edit in the sheet", () => {
  test("checks again, without reading merged areas or the other rows", async () => {
    const host = openForm();
    const { session, userEdits, cells } = sessionOn(host);
    await session.open();
    expect(cells()).toEqual(["ministry.abbreviation 様式!C4", "status.variant 様式!D5"]);
    const bytes = host.statistics.largestResponse;
    host.statistics.largestResponse = 0;
    userEdits("様式", 5, 4, "○");
    await until(() => cells().length === 1);
    expect(cells()).toEqual(["ministry.abbreviation 様式!C4"]);
    expect(host.statistics.calls.has(MERGES)).toBe(false);
    expect(host.statistics.largestResponse).toBeLessThan(bytes);
  });

  test("keeps what an explicit check knows of merged areas", async () => {
    const { session, userEdits, cells } = sessionOn(openForm());
    await session.open();
    await session.check();
    userEdits("様式", 5, 4, "○");
    await until(() => cells().length === 1);
    expect(session.getState().check?.seesMerges).toBe(true);
  });

  test("that moves rows moves the findings", async () => {
    const host = openForm();
    const { session, tell, idOf, cells } = sessionOn(host);
    await session.open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("様式").getRange("3:4").insert("Down");
      await context.sync();
    });
    tell({ kind: "insertedRows", sheet: idOf("様式"), at: 3, count: 2 });
    await until(() => cells().includes("status.variant 様式!D7"));
    expect(cells()).toEqual(["ministry.abbreviation 様式!C6", "status.variant 様式!D7"]);
    expect(session.getState().isOutdated).toBe(false);
  });

  test("while the workbook is read is not lost", async () => {
    const { session, userEdits, cells } = sessionOn(openForm());
    await session.open();
    const checked = session.check();
    userEdits("様式", 5, 4, "○");
    await checked;
    await until(() => cells().length === 1);
  });

  test("that moves rows while the workbook is read makes the findings outdated", async () => {
    const { session, tell, idOf } = sessionOn(openForm());
    await session.open();
    const stop = session.subscribe(() => {
      if (session.getState().activity?.step !== "reading") return;
      stop();
      queueMicrotask(() => tell({ kind: "insertedRows", sheet: idOf("様式"), at: 3, count: 2 }));
    });
    await session.check();
    expect(session.getState().isOutdated).toBe(true);
    await session.check();
    expect(session.getState().isOutdated).toBe(false);
  });

  test("of a row, and then rows that move, all before it was read", async () => {
    const host = openForm();
    const { session, userEdits, tell, idOf, cells } = sessionOn(host);
    await session.open();
    userEdits("様式", 5, 4, "○");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("様式").getRange("3:3").delete("Up");
      await context.sync();
    });
    tell({ kind: "deletedRows", sheet: idOf("様式"), at: 3, count: 1 });
    await until(() => cells().length === 1);
    expect(cells()).toEqual(["ministry.abbreviation 様式!C3"]);
    expect(session.getState().check?.byStatus.total).toBe(2);
    expect(session.getState().isOutdated).toBe(false);
  });

  test("that moves single cells is read, and makes what was checked with merged areas outdated", async () => {
    const host = openForm();
    const { session, tell, idOf, cells } = sessionOn(host);
    await session.open();
    await session.check();
    host.book.sheetNamed("様式")?.setCell(4, 3, { content: "○" });
    tell({ kind: "movedCells", sheet: idOf("様式") });
    await until(() => cells().length === 1);
    expect(session.getState().isOutdated).toBe(true);
  });

  test("that gives way to a job of the user's is followed afterwards", async () => {
    const { session, userEdits, cells } = sessionOn(openForm());
    await session.open();
    userEdits("様式", 5, 4, "○");
    await new Promise((resolve) => setTimeout(resolve, 1));
    await session.saveSettings();
    await until(() => cells().length === 1);
    expect(session.getState().isOutdated).toBe(false);
  });

  test("of a sheet that the report has just made is none", async () => {
    const host = openForm();
    const { session, tell, idOf } = sessionOn(host);
    await session.open();
    await session.makeReport();
    await sheetsLookedAt(host, session, () => tell({ kind: "sheets" }));
    tell({ kind: "cells", sheet: idOf("集計"), firstRow: 1, lastRow: 1 });
    expect(session.getState().isReportOutdated).toBe(false);
    tell({ kind: "cells", sheet: idOf("様式"), firstRow: 1, lastRow: 1 });
    expect(session.getState().isReportOutdated).toBe(true);
  });

  test("after the report was made leaves it behind", async () => {
    const { session, userEdits } = sessionOn(openForm());
    await session.open();
    await session.makeReport();
    userEdits("様式", 5, 4, "○");
    expect(session.getState().isReportOutdated).toBe(true);
  });

  test("that moves rows just before the workbook is read is in what is read", async () => {
    const { session, tell, idOf } = sessionOn(openForm());
    await session.open();
    tell({ kind: "insertedRows", sheet: idOf("様式"), at: 3, count: 2 });
    await session.check();
    expect(session.getState().isOutdated).toBe(false);
  });

  test("of a sheet's name makes what was checked outdated", async () => {
    const host = openForm();
    const { session, tell, idOf } = sessionOn(host);
    await session.open();
    await session.check();
    const sheet = host.book.sheetNamed("様式");
    expect(sheet?.id).toBe(idOf("様式"));
    if (sheet) sheet.name = "別の名前";
    tell({ kind: "sheets" });
    await until(() => session.getState().isOutdated);
  });
});

describe("集計・表を作る", () => {
  test("makes the four sheets, says so, and does not take them for an edit", async () => {
    const host = openForm();
    const { session, tell, checks } = sessionOn(host);
    await session.open();
    await session.planReport();
    expect(session.getState().reportPlan?.map(({ name, replaces }) => [name, replaces])).toEqual([
      ["検証結果", false],
      ["施策一覧", false],
      ["集計", false],
      ["進捗状況", false],
    ]);
    await session.makeReport();
    expect(session.getState().notice).toMatchObject({ kind: "reported" });
    await session.planReport();
    const { reportPlan } = session.getState();
    expect(reportPlan?.every(({ replaces }) => replaces)).toBe(true);
    const before = checks();
    await sheetsLookedAt(host, session, () => tell({ kind: "sheets" }));
    expect(checks()).toBe(before);
    expect(session.getState().isOutdated).toBe(false);
  });

  test("makes nothing of a reading that is to be confirmed first, and says so", async () => {
    const host = openHost(rivalForm);
    const { session } = sessionOn(host);
    await session.open();
    const before = snapshotsOf(host);
    await session.makeReport();
    expect(session.getState().notice).toMatchObject({
      kind: "error",
      error: { name: "UnansweredReading", sheets: ["様式"] },
    });
    expect(snapshotsOf(host)).toEqual(before);
    await session.changeSettings({ facts: {}, reading: decide(noChoices, firstSheet(session)) });
    await session.makeReport();
    expect(session.getState().notice).toMatchObject({ kind: "reported" });
  });

  test("counts what the sheet says now, with merged areas", async () => {
    const host = openForm();
    const { session } = sessionOn(host);
    await session.open();
    host.book.sheetNamed("様式")?.setCell(4, 3, { content: "○" });
    await session.makeReport();
    expect(host.statistics.calls.has(MERGES)).toBe(true);
    expect(session.getState().check?.byStatus.byCategory).toEqual([1, 2, 0, 0]);
  });

  test("cancelled while writing leaves the workbook as it was", async () => {
    const host = openForm();
    const { session } = sessionOn(host);
    await session.open();
    const before = snapshotsOf(host);
    session.subscribe(() => {
      const { activity } = session.getState();
      if (activity?.step === "writing" && activity.canCancel) session.cancel();
    });
    await session.makeReport();
    expect(session.getState().notice).toEqual({ kind: "cancelled" });
    expect(snapshotsOf(host)).toEqual(before);
  });

  test("of a workbook without measures says that there is nothing to count", async () => {
    const { session } = sessionOn(openHost({ メモ: [["買い物"]] }));
    await session.open();
    await session.makeReport();
    expect(session.getState().notice).toMatchObject({ kind: "error", error: { message: "no measures" } });
  });

  test("broken off with the pane is told when the pane opens again, until it is made", async () => {
    const host = openForm();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("作成中_00000000");
      sheet.names.add(MARK_NAME, formatMark({ kind: "summary", state: "staging", stamp: "00000000" }));
      await context.sync();
    });
    const { session } = sessionOn(host);
    await session.open();
    expect(session.getState().unfinishedSheets).toEqual(["作成中_00000000"]);
    await session.makeReport();
    expect(session.getState().unfinishedSheets).toEqual([]);
    expect(host.book.sheetNamed("作成中_00000000")).toBeUndefined();
  });

  test("a fault in the middle reaches the user, and the next try succeeds", async () => {
    let isBroken = true;
    const host = openForm({
      beforeAction: (_, { Name }) => {
        if (isBroken && Name === "Merge") throw new HostError("GeneralException", "no");
      },
    });
    const { session } = sessionOn(host);
    await session.open();
    const before = snapshotsOf(host);
    await session.makeReport();
    expect(session.getState().notice).toMatchObject({ kind: "error", error: { state: "asBefore" } });
    expect(snapshotsOf(host)).toEqual(before);
    isBroken = false;
    await session.makeReport();
    expect(session.getState().notice).toMatchObject({ kind: "reported" });
  });
});

describe("settings", () => {
  test("take effect at once, without reading the workbook again", async () => {
    const host = openForm();
    const { session, cells } = sessionOn(host);
    await session.open();
    const { syncs } = host.statistics;
    await session.changeSettings({ facts: { fiscalYear: 1999 } });
    expect(session.getState().check?.facts.fiscalYear).toBe(1999);
    expect(session.getState().check?.documentFacts.fiscalYear).toBe(2025);
    expect(cells()).toContain("ministry.not-in-force 様式!C3");
    expect(host.statistics.syncs).toBe(syncs);
    expect(session.getState().hasUnsavedSettings).toBe(true);
  });

  test("are kept in the workbook, and found again", async () => {
    const host = openForm();
    const first = sessionOn(host).session;
    await first.open();
    await first.changeSettings({ facts: { fiscalYear: 2024, term: "年度末" } });
    await first.saveSettings();
    expect(first.getState()).toMatchObject({ hasUnsavedSettings: false, notice: { kind: "settingsSaved" } });
    const second = sessionOn(host).session;
    await second.open();
    expect(second.getState().settings).toEqual({ facts: { fiscalYear: 2024, term: "年度末" } });
    expect(second.getState().check?.facts.fiscalYear).toBe(2024);
    expect(second.getState().check?.sheets.map(({ name }) => name)).toEqual(["様式"]);
  });

  test("of the reading are kept in the workbook, found again, and hold for next year's form too", async () => {
    const host = openHost(rivalForm);
    const first = sessionOn(host).session;
    await first.open();
    const sheet = firstSheet(first);
    expect(sheet.confidence).toBeLessThan(ASK_BELOW);
    const reading = decide(noChoices, sheet);
    await first.changeSettings({ facts: {}, reading });
    expect(first.getState().hasUnsavedSettings).toBe(true);
    await first.saveSettings();
    const second = sessionOn(host).session;
    await second.open();
    expect(second.getState()).toMatchObject({ settings: { reading }, hasUnsavedSettings: false });
    expect(firstSheet(second)).toMatchObject({ isChosen: true, questions: [] });
    host.book.addSheet("翌年度");
    rivalForm["様式"]?.forEach((cells, row) =>
      cells.forEach((content, column) =>
        host.book.sheetNamed("翌年度")?.setCell(row + 1, column, { content }),
      ),
    );
    await second.check();
    expect(second.getState().check?.sheets.at(-1)).toMatchObject({ name: "翌年度", isChosen: true });
  });

  test("that cannot be checked against are said to fail once, not for ever", async () => {
    const { session, checks } = sessionOn(openForm());
    await session.open();
    const before = checks();
    await session.changeSettings({ facts: {}, master: { version: "1" } as never });
    expect(checks()).toBe(before + 1);
    expect(session.getState().notice?.kind).toBe("error");
  });

  test("chosen back as they were are not unsaved, in whatever order", async () => {
    const { session } = sessionOn(openForm());
    await session.open();
    await session.changeSettings({ facts: { fiscalYear: 2024, term: "年度末" } });
    await session.saveSettings();
    await session.changeSettings({ facts: { term: "年度末", fiscalYear: 2024 } });
    expect(session.getState().hasUnsavedSettings).toBe(false);
  });

  test("chosen while others are being saved stay unsaved", async () => {
    const { session } = sessionOn(openForm());
    await session.open();
    await session.changeSettings({ facts: { fiscalYear: 2024 } });
    const stop = session.subscribe(() => {
      if (session.getState().activity?.step !== "saving") return;
      stop();
      queueMicrotask(() => void session.changeSettings({ facts: { fiscalYear: 2023 } }));
    });
    await session.saveSettings();
    expect(session.getState()).toMatchObject({
      settings: { facts: { fiscalYear: 2023 } },
      hasUnsavedSettings: true,
    });
  });

  test("that nobody can read are said to be so, and the workbook is checked all the same", async () => {
    const host = openForm();
    await saveKept(SETTINGS_KEY, { version: 99 });
    const { session } = sessionOn(host);
    await session.open();
    expect(session.getState().notice).toMatchObject({ error: { name: "KeptSettingsUnreadable" } });
    expect(session.getState().check?.findings.length).toBeGreaterThan(0);
  });

  test("the master in effect can be looked at", async () => {
    const { session } = sessionOn(openForm());
    await session.open();
    const master = await session.master();
    expect(master?.entries.some(({ name }) => name === "総務省")).toBe(true);
  });
});

test("a plan that cannot be made does not speak over what a job has to say", async () => {
  let isBroken = false;
  const host = openForm({
    beforeAction: () => {
      if (isBroken) throw new HostError("GeneralException", "no");
    },
  });
  const { session } = sessionOn(host);
  await session.open();
  await session.makeReport();
  isBroken = true;
  await session.planReport();
  expect(session.getState().notice).toMatchObject({ kind: "reported" });
  session.dismissNotice();
  await session.planReport();
  expect(session.getState().notice).toMatchObject({ kind: "error" });
});

test("going to a cell that nobody sees says so, until the next one", async () => {
  const host = openForm();
  const { session } = sessionOn(host);
  await session.open();
  host.book.sheetNamed("様式")?.rows.set(4, { hidden: true });
  await session.goTo("様式", "D5");
  expect(session.getState().notice).toEqual({ kind: "hiddenCell", sheet: "様式", cell: "D5" });
  await session.goTo("様式", "C4");
  expect(session.getState().notice).toBeUndefined();
});

test("a fault after the sheets were made does not say that they were not", async () => {
  let isWritten = false;
  const host = openForm({
    beforeAction: () => {
      if (isWritten) throw new HostError("GeneralException", "no");
    },
  });
  const { session } = sessionOn(host);
  await session.open();
  session.subscribe(() => (isWritten ||= session.getState().notice?.kind === "reported"));
  await session.makeReport();
  expect(session.getState().notice).toMatchObject({ kind: "reported" });
});

test("going to a cell that is not there is an error that the user sees", async () => {
  const { session } = sessionOn(openForm());
  await session.open();
  await session.goTo("ない", "A1");
  expect(session.getState().notice).toMatchObject({ kind: "error", error: { reason: "sheetMissing" } });
});
