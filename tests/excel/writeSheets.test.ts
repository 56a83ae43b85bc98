import { ExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { WorkbookFault } from "../../src/jobs/WorkbookFault";
import type { WrittenSheet } from "../../src/jobs/WorkbookPort";
import { HostError } from "../../src/host/protocol/HostError";
import type { Host } from "../../src/host/startHost";
import { readSheetParts } from "../../src/excel/readSheetParts";
import { openHost, snapshotOf, snapshotsOf } from "../support/hostWorkbook";
import { smallReport } from "./reportModels";

const users = { 様式: [["施策名"], ["あ"]], 控え: [["=1+1 と書いた文"]] };

async function report(statuses: readonly string[], above?: readonly string[]): Promise<WrittenSheet[]> {
  const workbook = new ExcelWorkbook();
  const plans = await workbook.planSheets();
  return workbook.writeSheets(smallReport(plans.get("measures")?.table ?? "", statuses, above));
}

const sheetOf = ({ book }: Host, name: string) => {
  const sheet = book.sheetNamed(name);
  if (!sheet) throw new Error(`no sheet ${name}: ${book.sheets.map((each) => each.name).join()}`);
  return sheet;
};
const contentOf = (host: Host, name: string, row: number, column: number) =>
  sheetOf(host, name).cell(row, column)?.content;
const visibleNames = ({ book }: Host): string[] =>
  book.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);

describe("writing the sheets of a report", () => {
  test("they stand behind the user's, complete, and nothing of the user's has changed", async () => {
    const host = openHost(users);
    const before = snapshotsOf(host);
    await report(["◎", "○"]);
    expect(visibleNames(host)).toEqual(["様式", "控え", "施策一覧", "集計"]);
    expect(snapshotsOf(host, ["様式", "控え"])).toEqual(before);
    expect(sheetOf(host, "施策一覧").tables).toMatchObject([
      { name: "施策一覧", block: { top: 0, left: 0, bottom: 2, right: 1 } },
    ]);
    expect(sheetOf(host, "集計").cell(1, 1)?.formula).toBe('=COUNTIFS(施策一覧[状況],"◎")');
  });

  test("text that looks like a formula stays text, and a link leads to its cell", async () => {
    const host = openHost(users);
    await report(["◎"]);
    expect(sheetOf(host, "集計").cell(2, 0)).toMatchObject({ content: "=見出し" });
    expect(sheetOf(host, "集計").cell(2, 0)?.formula).toBeUndefined();
    expect(sheetOf(host, "集計").cell(2, 1)).toMatchObject({
      content: "施策1へ",
      hyperlink: { location: "'施策一覧'!A2" },
    });
  });

  test("four requests, and two megabytes at most", async () => {
    const host = openHost(users);
    await report(["◎"]);
    expect(host.statistics.syncs).toBeLessThanOrEqual(4);
    expect(host.statistics.largestRequest).toBeLessThan(2_000_000);
  });

  test("links are not kept track of: letting go of thousands would be too large a request", async () => {
    let kept = 0;
    openHost(users, { beforeAction: (_sync, { Name }) => void (kept += Name === "_KeepReference" ? 1 : 0) });
    const plain = smallReport("施策一覧", ["◎"])[1];
    if (!plain) throw new Error("no summary");
    const link = { text: "施策1へ", sheet: "施策一覧", cell: "A2" };
    const rows = Array.from({ length: 300 }, () => [link, "あ", null]);
    await new ExcelWorkbook().writeSheets([{ ...plain, rows, merges: [], looks: [] }]);
    expect(kept).toBeLessThan(50);
  });

  test("large sheets go in several requests of a size that Excel takes", async () => {
    const host = openHost(users);
    await report(Array.from({ length: 20_000 }, () => "あ".repeat(60)));
    expect(host.statistics.largestRequest).toBeLessThan(2_000_000);
    expect(contentOf(host, "施策一覧", 20_000, 0)).toBe("施策20000");
  });
});

describe("writing them a second time", () => {
  test("is writing them once", async () => {
    const host = openHost(users);
    await report(["◎", "○"]);
    const once = snapshotsOf(host);
    await report(["◎", "○"]);
    expect(snapshotsOf(host)).toEqual(once);
  });

  test("replaces what we wrote and nothing else, be it shorter or longer", async () => {
    const host = openHost(users);
    await report(["◎", "○", "△"]);
    await report(["×"]);
    expect(sheetOf(host, "施策一覧").tables[0]?.block).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
    expect(contentOf(host, "施策一覧", 1, 1)).toBe("×");
    expect(contentOf(host, "施策一覧", 2, 1) ?? null).toBeNull();
    await report(["◎", "○", "△", "×"]);
    expect(contentOf(host, "施策一覧", 4, 1)).toBe("×");
  });

  test("a reference of the user's to our sheets survives", async () => {
    const host = openHost(users);
    await report(["◎", "○"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("控え").getRange("B1:B2").formulas = [
        ["=集計!B2"],
        ['=COUNTIFS(施策一覧[状況],"○")'],
      ];
      context.workbook.names.add("達成", "=集計!$B$2");
      await context.sync();
    });
    await report(["◎", "◎", "○"]);
    expect(sheetOf(host, "控え").cell(0, 1)?.formula).toBe("=集計!B2");
    expect(sheetOf(host, "控え").cell(1, 1)?.formula).toBe('=COUNTIFS(施策一覧[状況],"○")');
    expect(host.book.names[0]?.formula).toBe("=集計!$B$2");
  });

  test("what a user had edited in ours is kept aside, and stays his", async () => {
    const host = openHost(users);
    await report(["◎", "○"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("施策一覧").getRange("B2").values = [["×"]];
      await context.sync();
    });
    const written = await report(["◎", "○"]);
    expect(written[0]).toEqual({
      kind: "measures",
      name: "施策一覧",
      replaced: true,
      keptAside: "施策一覧（編集あり）",
    });
    expect(contentOf(host, "施策一覧（編集あり）", 1, 1)).toBe("×");
    const grids = await new ExcelWorkbook().readGrids({ merges: true });
    expect(grids.filter(({ isOurs }) => !isOurs).map(({ name }) => name)).toEqual(["様式", "控え"]);
    expect(contentOf(host, "施策一覧", 1, 1)).toBe("◎");
    const aside = snapshotOf(sheetOf(host, "施策一覧（編集あり）"));
    await report(["△"]);
    expect(snapshotOf(sheetOf(host, "施策一覧（編集あり）"))).toEqual(aside);
    expect(visibleNames(host)).toHaveLength(5);
  });

  test("kept counts are what they were, whatever the list says now", async () => {
    const host = openHost(users);
    await report(["◎", "◎"]);
    sheetOf(host, "集計").setResult(1, 1, 2);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("集計").getRange("A1").values = [["私の集計"]];
      await context.sync();
    });
    await report(["○"]);
    expect(sheetOf(host, "集計（編集あり）").cell(1, 1)).toMatchObject({ content: 2 });
    expect(sheetOf(host, "集計（編集あり）").cell(1, 1)?.formula).toBeUndefined();
  });

  test("a list that was filtered is shown whole again", async () => {
    const host = openHost(users);
    await report(["◎", "○"]);
    await Excel.run(async (context) => {
      const column = context.workbook.tables.getItem("施策一覧").columns.getItem("状況");
      column.filter.applyValuesFilter(["◎"]);
      await context.sync();
    });
    const hidden = () => [...sheetOf(host, "施策一覧").rows].filter(([, line]) => line.hidden).length;
    expect(hidden()).toBe(1);
    await report(["○", "△"]);
    expect(hidden()).toBe(0);
    expect(contentOf(host, "施策一覧", 2, 1)).toBe("△");
  });

  test("rows and columns that were hidden are seen again: others stand there now", async () => {
    const host = openHost(users);
    await report(["◎", "○"]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("施策一覧");
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      await context.sync();
    });
    await report(["◎", "△"]);
    const { rows, columns } = sheetOf(host, "施策一覧");
    expect([rows.get(1)?.hidden ?? false, columns.get(1)?.hidden ?? false]).toEqual([false, false]);
  });

  test("a copy that a user made of ours is left alone, and so is what it was copied from", async () => {
    const host = openHost(users);
    await report(["◎"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("集計").copy("End");
      await context.sync();
    });
    const kept = snapshotsOf(host, ["集計", "集計 (2)"]);
    await report(["○", "○"]);
    expect(snapshotsOf(host, ["集計", "集計 (2)"])).toEqual(kept);
    expect(visibleNames(host)).toContain("集計 (3)");
  });
});

describe("a table that is to stand lower, or higher, than it does", () => {
  const COUNT = '=COUNTIFS(施策一覧[状況],"○")';
  const FIRST_NAME = "=施策一覧!A2";
  const looksAtOurs = async (): Promise<void> => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("控え").getRange("B1:B2").formulas = [[COUNT], [FIRST_NAME]];
      await context.sync();
    });
  };
  const tableOf = (host: Host) => sheetOf(host, "施策一覧").tables[0]?.block;
  const formulas = (host: Host) => [0, 1].map((row) => sheetOf(host, "控え").cell(row, 1)?.formula);

  test("goes there with the formulas that look at it, and what stood there is gone", async () => {
    const host = openHost(users);
    await report(["◎", "○"]);
    await looksAtOurs();
    await report(["◎", "○", "○"], ["題", "いつ"]);
    expect(tableOf(host)).toEqual({ top: 2, left: 0, bottom: 5, right: 1 });
    expect([0, 1, 2, 3].map((row) => contentOf(host, "施策一覧", row, 0))).toEqual([
      "題",
      "いつ",
      "施策名",
      "施策1",
    ]);
    expect(sheetOf(host, "施策一覧").merges).toHaveLength(2);
    expect(formulas(host)).toEqual([COUNT, "=施策一覧!A4"]);
    await report(["△"]);
    expect(tableOf(host)).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
    expect([0, 1, 2].map((row) => contentOf(host, "施策一覧", row, 0) ?? null)).toEqual([
      "施策名",
      "施策1",
      null,
    ]);
    expect(sheetOf(host, "施策一覧").merges).toEqual([]);
    expect(formulas(host)).toEqual([COUNT, FIRST_NAME]);
  });

  test("a second time is as the first", async () => {
    const host = openHost(users);
    await report(["◎"], ["題"]);
    const once = snapshotsOf(host);
    await report(["◎"], ["題"]);
    expect(snapshotsOf(host)).toEqual(once);
  });

  test("rows that a user has put in above it give way; what he wrote there is kept aside", async () => {
    const host = openHost(users);
    await report(["◎", "○"], ["題"]);
    await looksAtOurs();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("施策一覧");
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A1").values = [["私のメモ"]];
      await context.sync();
    });
    await report(["◎", "○"], ["題"]);
    expect(tableOf(host)).toEqual({ top: 1, left: 0, bottom: 3, right: 1 });
    expect(contentOf(host, "施策一覧", 0, 0)).toBe("題");
    expect(contentOf(host, "施策一覧（編集あり）", 0, 0)).toBe("私のメモ");
    expect(formulas(host)[0]).toBe(COUNT);
  });
});

describe("a workbook that cannot be written", () => {
  test("a user's sheets and tables of our names stay as they are", async () => {
    const host = openHost({ 施策一覧: [["私の表"]], 集計: [["私の集計"]] });
    const before = snapshotsOf(host);
    await report(["◎"]);
    expect(snapshotsOf(host, ["施策一覧", "集計"])).toEqual(before);
    expect(visibleNames(host)).toEqual(["施策一覧", "集計", "施策一覧 (2)", "集計 (2)"]);
  });

  test("a user's sheet that is called as our store stays his", async () => {
    const host = openHost({ ...users, _進捗アドイン: [["私のメモ"]] });
    await report(["◎"]);
    await report(["○"]);
    expect(contentOf(host, "_進捗アドイン", 0, 0)).toBe("私のメモ");
    expect(sheetOf(host, "_進捗アドイン (2)").visibility).toBe("VeryHidden");
  });

  test("protected structure and protected sheets of ours are named before anything is touched", async () => {
    const host = openHost(users);
    host.book.structureProtected = true;
    await expect(report(["◎"])).rejects.toMatchObject({ reason: "structureProtected", state: "asBefore" });
    host.book.structureProtected = false;
    await report(["◎"]);
    sheetOf(host, "集計").protection = { sheet: true };
    const before = snapshotsOf(host);
    await expect(report(["○"])).rejects.toMatchObject({ reason: "sheetProtected", sheet: "集計" });
    expect(snapshotsOf(host)).toEqual(before);
  });
});

describe.each([
  ["a first report", []],
  ["a second report", ["◎", "○"]],
  ["a report over an edited one", ["◎", "○", "edited"]],
  ["a report whose table is to stand lower", ["◎", "○", "lower"]],
])("a fault in %s", (_, earlier) => {
  const isEdited = earlier.includes("edited");
  const above = earlier.includes("lower") ? ["題", "いつ"] : [];
  const last = above.length + 3;
  const prepare = async (host: Host): Promise<void> => {
    const statuses = earlier.filter((each) => each.length === 1);
    if (statuses.length > 0) await report(statuses);
    if (isEdited)
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("集計").getRange("A1").values = [["私の集計"]];
        await context.sync();
      });
    host.statistics.syncs = 0;
  };

  /** The report that is broken off; what it threw. */
  const breakOff = async (fault: Fault): Promise<unknown> => {
    fault.armed = true;
    const error = await report(["△", "△", "△"], above).then(
      () => undefined,
      (cause: unknown) => cause,
    );
    fault.armed = false;
    return error;
  };

  const expectNextReportToSucceed = async (host: Host): Promise<void> => {
    await report(["△", "△", "△"], above);
    expect(contentOf(host, "施策一覧", last, 1)).toBe("△");
    expect(snapshotsOf(host, ["様式", "控え"])).toEqual(snapshotsOf(openHost(users)));
    expect(host.book.sheets.filter(({ name }) => name.startsWith("作成中"))).toEqual([]);
  };

  test("at any action of any request: as before or complete, it says which, and the next report succeeds", async () => {
    const lengths = await actionsOfEachSync(prepare, above);
    expect(lengths).toHaveLength(4);
    const places = lengths.flatMap((actions, index) =>
      Array.from({ length: actions }, (_action, action) => ({ sync: index + 1, action })),
    );
    for (const place of places) {
      const fault: Fault = { ...place, isLasting: false, armed: false };
      const host = openHost(users, { beforeAction: breakAt(fault) });
      await prepare(host);
      const before = snapshotsOf(host);
      const error = await breakOff(fault);
      if (error instanceof WorkbookFault && error.state === "complete") {
        expect(contentOf(host, "施策一覧", last, 1)).toBe("△");
        expect(contentOf(host, "集計", 0, 0)).toBe("集計");
        expect(visibleNames(host)).toHaveLength(isEdited ? 5 : 4);
      } else {
        expect({ place, error }).toMatchObject({ error: { reason: "host", state: "asBefore" } });
        expect(snapshotsOf(host)).toEqual(before);
      }
      await expectNextReportToSucceed(host);
      expect(visibleNames(host)).toHaveLength(isEdited ? 5 : 4);
    }
  }, 60_000);

  test("from any request on, for good: it says that it is unfinished, and the next report succeeds", async () => {
    const lengths = await actionsOfEachSync(prepare, above);
    for (const [index, actions] of lengths.entries()) {
      const fault: Fault = {
        sync: index + 1,
        action: Math.floor(actions / 2),
        isLasting: true,
        armed: false,
      };
      const host = openHost(users, { beforeAction: breakAt(fault) });
      await prepare(host);
      const error = await breakOff(fault);
      // Nothing has been written before the third request.
      expect(error).toMatchObject({ reason: "host", state: index < 2 ? "asBefore" : "unfinished" });
      await expectNextReportToSucceed(host);
    }
  });
});

test("a fault for good between the requests of large sheets: nobody sees half a sheet, and the next reading tells of it", async () => {
  const statuses = Array.from({ length: 20_000 }, () => "あ".repeat(60));
  for (const lost of [3, 4]) {
    let isLost = true;
    const host = openHost(users, {
      beforeAction: (sync) => {
        if (isLost && sync > lost) throw new HostError("GeneralException");
      },
    });
    await expect(report(statuses)).rejects.toThrow(WorkbookFault);
    expect(visibleNames(host)).toEqual(["様式", "控え"]);
    isLost = false;
    const unfinished: boolean[] = [];
    await readSheetParts({ merges: false }, (part) => {
      if (part.kind === "sheet") unfinished.push(part.isUnfinished);
    });
    expect(unfinished.filter(Boolean).length).toBe(host.book.sheets.length - 2);
    expect(unfinished).toContain(true);
  }
}, 60_000);

interface Fault {
  readonly sync: number;
  readonly action: number;
  /** Whether every later request fails as well. */
  readonly isLasting: boolean;
  armed: boolean;
}

const breakAt =
  (fault: Fault) =>
  (sync: number, _action: unknown, index: number): void => {
    if (!fault.armed) return;
    const isHere = sync === fault.sync && index === fault.action;
    if (isHere || (fault.isLasting && sync > fault.sync)) throw new HostError("GeneralException");
  };

/** How many actions each request of a report has, when nothing breaks off. */
async function actionsOfEachSync(
  prepare: (host: Host) => Promise<void>,
  above: readonly string[],
): Promise<number[]> {
  const lengths: number[] = [];
  const counting = { on: false };
  const host = openHost(users, {
    beforeAction: (sync, _action, index) => {
      if (counting.on) lengths[sync - 1] = index + 1;
    },
  });
  await prepare(host);
  counting.on = true;
  await report(["△", "△", "△"], above);
  return lengths;
}
