import { JOURNAL_KEY, readJournal, standing, type Journal } from "../../src/domain/repair/Journal";
import type { Repair } from "../../src/domain/repair/Repair";
import { readExcel } from "../../src/excel/readExcel";
import { readStore } from "../../src/excel/readStore";
import { repairCells } from "../../src/excel/repairCells";
import { STORE_SHEET } from "../../src/excel/store";
import { undoRepairs } from "../../src/excel/undoRepairs";
import { HostError } from "../../src/host/protocol/HostError";
import type { Host, HostOptions } from "../../src/host/startHost";
import { WorkbookFault } from "../../src/jobs/WorkbookFault";
import { openHost, snapshotsOf } from "../support/hostWorkbook";

const NOTE = { at: "2026-01-05T10:42:00.000Z" };
const openForm = (options?: HostOptions) =>
  openHost(
    {
      様式: [
        ["施策名", "担当", "状況"],
        ["訓練\u200B", "経産省", "〇"],
        ["点検", "総務省", "〇"],
      ],
      控え: [["そのまま"]],
    },
    options,
  );
const repair = (cell: string, old: string, text: string, sheet = "様式"): Repair => ({
  sheet,
  cell,
  old,
  text,
  rules: ["status.variant"],
});
const REPAIRS = [repair("A2", "訓練\u200B", "訓練"), repair("C2", "〇", "○"), repair("C3", "〇", "○")];
const textAt = ({ book }: Host, row: number, column: number, sheet = "様式") =>
  book.sheetNamed(sheet)?.cell(row - 1, column - 1)?.content;
const users = (host: Host) => snapshotsOf(host, ["様式", "控え"]);
const journal = async (): Promise<Journal> =>
  readJournal((await readExcel(readStore)).content.get(JOURNAL_KEY));
const undoAll = async () => undoRepairs(standing(await journal()), "2026-01-06T09:00:00.000Z");

describe("repairing", () => {
  test("changes the cells that are named, and nothing else", async () => {
    const host = openForm();
    const before = users(host);
    const { done, refused } = await repairCells(REPAIRS, NOTE);
    expect([done, refused]).toEqual([REPAIRS, []]);
    expect([textAt(host, 2, 1), textAt(host, 2, 3), textAt(host, 3, 3)]).toEqual(["訓練", "○", "○"]);
    await undoAll();
    expect(users(host)).toEqual(before);
  });

  test("keeps what stood there", async () => {
    openForm();
    await repairCells(REPAIRS.slice(1, 2), { ...NOTE, by: "山田" });
    expect(await journal()).toEqual([
      {
        id: 1,
        at: NOTE.at,
        by: "山田",
        entries: [
          {
            sheet: "様式",
            cell: "C2",
            rules: ["status.variant"],
            old: "〇",
            oldFormat: "General",
            text: "○",
          },
        ],
      },
    ]);
  });

  test("without a note nothing is kept, not even a sheet for it", async () => {
    const host = openForm();
    await repairCells(REPAIRS, undefined);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["様式", "控え"]);
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ["what has changed since", "changed", (sheet) => void (sheet.getRange("C2").values = [["×"]])],
    ["a formula", "formula", (sheet) => void (sheet.getRange("C2").formulas = [['="〇"']])],
    ["a locked cell of a protected sheet", "locked", (sheet) => sheet.protection.protect()],
    ["a sheet that is gone", "sheetMissing", (sheet) => void (sheet.name = "別")],
  ])("leaves %s as it is and says why", async (_, reason, act) => {
    openForm();
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("様式"));
      await context.sync();
    });
    const { done, refused } = await repairCells([repair("C2", "〇", "○")], NOTE);
    expect([done, refused.map((each) => each.reason)]).toEqual([[], [reason]]);
    expect(await journal()).toEqual([]);
  });

  test("leaves a text whose letters differ in looks, which would be lost", async () => {
    const host = openForm();
    const richText = [{ text: "訓練" }, { text: "\u200B", font: { bold: true } }];
    host.book.sheetNamed("様式")?.loadCell(1, 0, { content: "訓練\u200B", richText });
    const { refused } = await repairCells(REPAIRS, NOTE);
    expect(refused).toMatchObject([{ change: { cell: "A2" }, reason: "richText" }]);
    expect(host.book.sheetNamed("様式")?.cell(1, 0)?.richText).toEqual(richText);
  });

  test.each(["001", "2010年4月1日", "=総務省", "-1", "+", "TRUE", "平成22年4月1日", "１", "'引用", "#N/A"])(
    "%s stays the text that it is",
    async (text) => {
      const host = openForm();
      const { done } = await repairCells([repair("C2", "〇", text)], NOTE);
      expect(done).toHaveLength(1);
      expect(textAt(host, 2, 3)).toBe(text);
      expect(host.book.sheetNamed("様式")?.cell(1, 2)?.formula).toBeUndefined();
    },
  );

  test("of nothing asks Excel for nothing more than what is there", async () => {
    const host = openForm();
    const before = snapshotsOf(host);
    expect(await repairCells([], undefined)).toEqual({ done: [], refused: [] });
    expect(snapshotsOf(host)).toEqual(before);
  });

  test("ten thousand cells go in a few requests of a size that Excel takes", async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [`〇${index}`]);
    const host = openHost({ 様式: rows });
    const many = rows.map(([old = ""], index) => repair(`A${index + 1}`, old, `○${index}`));
    const { done } = await repairCells(many, NOTE);
    expect(done).toHaveLength(10_000);
    expect(host.statistics.largestRequest).toBeLessThan(2_000_000);
    expect(host.statistics.syncs).toBeLessThan(30);
    const undone = await undoAll();
    expect(undone.undone).toHaveLength(10_000);
  });
});

describe("taking back", () => {
  test("numbers, days and their formats come back as they were", async () => {
    const host = openForm();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("様式").getRange("C2");
      cell.numberFormat = [["000"]];
      cell.values = [[7]];
      await context.sync();
    });
    const before = users(host);
    await repairCells([repair("C2", "007", "○")], NOTE);
    expect(textAt(host, 2, 3)).toBe("○");
    await undoAll();
    expect(users(host)).toEqual(before);
  });

  test("one of several; the others stand", async () => {
    const host = openForm();
    await repairCells(REPAIRS, NOTE);
    const { undone } = await undoRepairs([{ batch: 1, entry: 1 }], NOTE.at);
    expect(undone.map(({ cell }) => cell)).toEqual(["C2"]);
    expect([textAt(host, 2, 3), textAt(host, 3, 3)]).toEqual(["〇", "○"]);
    expect(standing(await journal())).toEqual([
      { batch: 1, entry: 2 },
      { batch: 1, entry: 0 },
    ]);
  });

  test("a cell repaired twice comes back to what it was at first", async () => {
    const host = openForm();
    const before = users(host);
    await repairCells([repair("C2", "〇", "△")], NOTE);
    await repairCells([repair("C2", "△", "○")], NOTE);
    const { undone } = await undoAll();
    expect(undone).toHaveLength(2);
    expect(users(host)).toEqual(before);
  });

  test("what has been changed since stays, and is said to", async () => {
    const host = openForm();
    await repairCells(REPAIRS, NOTE);
    host.book.sheetNamed("様式")?.setCell(1, 2, { content: "×" });
    const { undone, refused } = await undoAll();
    expect(undone.map(({ cell }) => cell).sort()).toEqual(["A2", "C3"]);
    expect(refused).toMatchObject([{ change: { cell: "C2" }, reason: "changed" }]);
    expect(textAt(host, 2, 3)).toBe("×");
  });

  test("twice is once", async () => {
    const host = openForm();
    await repairCells(REPAIRS, NOTE);
    await undoAll();
    const after = snapshotsOf(host);
    expect((await undoAll()).undone).toEqual([]);
    expect(snapshotsOf(host)).toEqual(after);
  });
});

describe("a request that fails, whichever it is", () => {
  async function syncsOf(act: () => Promise<unknown>, host: Host): Promise<number> {
    host.statistics.syncs = 0;
    await act();
    return host.statistics.syncs;
  }

  test("leaves all cells as they were, or says that it could not", async () => {
    const syncs = await syncsOf(() => repairCells(REPAIRS, NOTE), openForm());
    expect(syncs).toBeGreaterThan(3);
    for (let broken = 1; broken <= syncs; broken++)
      for (const action of [0, 3, 9, 15]) {
        let fails = true;
        const host = openForm({
          beforeAction: (sync, _action, index) => {
            if (!fails || sync !== broken || index !== action) return;
            fails = false;
            throw new HostError("GeneralException", "no");
          },
        });
        const before = users(host);
        const end = await repairCells(REPAIRS, NOTE).catch((error: unknown) => error);
        if (end instanceof WorkbookFault) {
          expect([broken, action, end.state]).toEqual([broken, action, "asBefore"]);
          expect(users(host)).toEqual(before);
          expect(standing(await journal())).toEqual([]);
        } else expect(fails).toBe(true);
      }
  });

  test("while taking back leaves them repaired, to be taken back again", async () => {
    const whole = openForm();
    await repairCells(REPAIRS, NOTE);
    const syncs = await syncsOf(undoAll, whole);
    for (let broken = 1; broken <= syncs; broken++) {
      let offset = Infinity;
      const host = openForm({
        beforeAction: (sync, _action, index) => {
          if (sync !== offset + broken || index !== 2) return;
          offset = Infinity;
          throw new HostError("GeneralException", "no");
        },
      });
      const before = users(host);
      await repairCells(REPAIRS, NOTE);
      offset = host.statistics.syncs;
      await undoAll().catch((error: unknown) => expect(error).toMatchObject({ state: "asBefore" }));
      offset = Infinity;
      await undoAll();
      expect(users(host)).toEqual(before);
    }
  });

  test("a protected structure is told before anything is changed", async () => {
    const host = openForm();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = snapshotsOf(host);
    await expect(repairCells(REPAIRS, NOTE)).rejects.toMatchObject({ reason: "structureProtected" });
    expect(snapshotsOf(host)).toEqual(before);
  });

  test("the store is very hidden, and holds the journal beside what else it held", async () => {
    const host = openForm();
    await repairCells(REPAIRS, NOTE);
    expect(host.book.sheetNamed(STORE_SHEET)?.visibility).toBe("VeryHidden");
  });
});
