import type { HostOptions } from "../../../src/host/HostService";
import { excelPaneWorkbook } from "../../../src/taskpane/session/excelPaneWorkbook";
import type { Activity } from "../../../src/taskpane/session/PaneState";
import type { PaneWorkbook } from "../../../src/taskpane/session/PaneWorkbook";
import type { WorkbookSession } from "../../../src/taskpane/session/WorkbookSession";
import { openHost } from "../../support/hostWorkbook";
import { sessionOn, until } from "../../support/paneSession";

const HEADER = ["該当項目", "施策名", "担当府省庁", "状況", "進捗状況"];
const openForm = (options?: HostOptions) =>
  openHost(
    {
      様式: [
        HEADER,
        ["ア）", "訓練", "総務省", "◎", "・実施した。"],
        ["イ）", "点検", "法務省", "〇", "・点検した。"],
      ],
      別紙: [HEADER, ["ウ）", "公表", "法務省", "○", "・公表した。"]],
    },
    options,
  );
const FOUND = "status.variant 様式!D3";

/** Acts once, as soon as a step has begun. */
function onStep(session: WorkbookSession, step: Activity["step"], act: () => void): void {
  const stop = session.subscribe(() => {
    if (session.getState().activity?.step !== step) return;
    stop();
    queueMicrotask(act);
  });
}

/** A workbook that acts when all of it has been read. */
function actsWhenRead(act: () => void): Partial<PaneWorkbook> {
  const { readSheetParts } = excelPaneWorkbook();
  return {
    readSheetParts: async (...asked) => {
      await readSheetParts(...asked);
      act();
    },
  };
}

const refuse = (): Promise<never> => Promise.reject(new Error("no"));

describe("an edit", () => {
  test.each(["open", "check"] as const)(
    "of a row that has just been read is read again: %s",
    async (look) => {
      let edit = (): void => undefined;
      const { session, userEdits, cells } = sessionOn(
        openForm(),
        actsWhenRead(() => edit()),
      );
      if (look === "check") await session.open();
      const seen: string[][] = [];
      session.subscribe(() => seen.push(cells()));
      edit = () => userEdits("様式", 3, 4, "○");
      await session[look]();
      await until(() => cells().length === 0);
      expect(seen).toContainEqual([FOUND]);
      expect(session.getState().isOutdated).toBe(false);
    },
  );

  test("during a check waits until that has ended, and is checked then", async () => {
    const { session, userEdits, cells, checks } = sessionOn(openForm());
    await session.open();
    const before = checks();
    const seen: string[][] = [];
    onStep(session, "checking", () => userEdits("様式", 3, 4, "○"));
    session.subscribe(() => seen.push(cells()));
    await session.check();
    await until(() => cells().length === 0);
    expect(seen).toContainEqual([FOUND]);
    expect(checks()).toBe(before + 2);
  });

  test("just before a reading that fails is followed all the same", async () => {
    let isBroken = false;
    const { readSheetParts } = excelPaneWorkbook();
    const { session, userEdits, cells } = sessionOn(openForm(), {
      readSheetParts: (...asked) => (isBroken ? refuse() : readSheetParts(...asked)),
    });
    await session.open();
    isBroken = true;
    userEdits("様式", 3, 4, "○");
    await session.check();
    expect(session.getState().notice).toMatchObject({ kind: "error", error: { message: "no" } });
    await until(() => cells().length === 0);
  });

  test("that cannot be read is told, and what was found counts as outdated until 検証する", async () => {
    const { session, userEdits, cells } = sessionOn(openForm(), { readEditedRows: refuse });
    await session.open();
    userEdits("様式", 3, 4, "○");
    await until(() => session.getState().notice !== undefined);
    expect(session.getState()).toMatchObject({
      notice: { kind: "error", error: { message: "no" } },
      isOutdated: true,
      activity: undefined,
    });
    expect(cells()).toEqual([FOUND]);
    await session.check();
    expect(session.getState()).toMatchObject({ notice: undefined, isOutdated: false });
    expect(cells()).toEqual([]);
  });
});

describe("a sheet that is deleted", () => {
  test("while it is read: that is told, and what is left is read when Excel says so", async () => {
    let deletedIn = Infinity;
    const host = openForm({
      beforeAction: (sync) => {
        if (sync < deletedIn) return;
        deletedIn = Infinity;
        host.book.sheets.splice(1, 1);
      },
    });
    const { session, tell, cells } = sessionOn(host);
    // The first request has listed it.
    onStep(session, "reading", () => (deletedIn = host.statistics.syncs + 2));
    await session.open();
    expect(session.getState()).toMatchObject({
      notice: { kind: "error", error: { reason: "host", state: "asBefore" } },
      check: undefined,
      activity: undefined,
    });
    tell({ kind: "sheets" });
    await until(() => session.getState().check?.sheets.length === 1);
    expect(cells()).toEqual([FOUND]);
  });

  test("before the rows that were edited in it are read: the others are read anew", async () => {
    const host = openForm();
    const { session, userEdits, tell, cells } = sessionOn(host);
    await session.open();
    userEdits("別紙", 2, 4, "〇");
    host.book.sheets.splice(1, 1);
    tell({ kind: "sheets" });
    await until(() => session.getState().check?.sheets.length === 1);
    expect(cells()).toEqual([FOUND]);
    expect(session.getState()).toMatchObject({ notice: undefined, isOutdated: false });
  });
});

test("a workbook that tells of no edits is looked at all the same, and that is told", async () => {
  const { session, cells } = sessionOn(openForm(), { listenToEdits: refuse });
  await session.open();
  expect(cells()).toEqual([FOUND]);
  expect(session.getState().notice).toMatchObject({ kind: "error", error: { message: "no" } });
});

test("a first look that gives way to a job of the user's is taken afterwards", async () => {
  const { session, cells } = sessionOn(openForm());
  const jobs: (string | undefined)[] = [];
  session.subscribe(() => jobs.push(session.getState().activity?.job));
  const opened = session.open();
  await until(() => jobs.includes("read"));
  await session.saveSettings();
  await opened;
  await until(() => cells().length === 1);
  expect(jobs.lastIndexOf("read")).toBeGreaterThan(jobs.indexOf("save"));
});
