import { MARKS_KEY, readMarks, type CellMark, type KeptMark } from "../../src/domain/mark/CellMark";
import { markCells } from "../../src/excel/markCells";
import { readKept } from "../../src/excel/readKept";
import { STORE_SHEET } from "../../src/excel/store";
import { unmarkCells } from "../../src/excel/unmarkCells";
import { HostError } from "../../src/host/protocol/HostError";
import type { Host, HostOptions } from "../../src/host/startHost";
import { WorkbookFault } from "../../src/jobs/WorkbookFault";
import { openHost } from "../support/hostWorkbook";

const [ERROR, WARNING] = ["#FDE7E9", "#FFF4CE"];
const mark = (cell: string, color = ERROR, sheet = "様式"): CellMark => ({ sheet, cell, color });
const MARKS = [mark("A2"), mark("B2", WARNING), mark("C3"), mark("A1", WARNING, "控え")];

/** A user's workbook: B2 is green, C2 striped, all else plain. */
function openForm(options?: HostOptions): Host {
  const rows = [
    ["施策名", "担当", "状況"],
    ["訓練", "経産省", "〇"],
    ["点検", "総務省", "〇"],
  ];
  const host = openHost({ 様式: rows, 控え: [["そのまま"]] }, options);
  const form = host.book.sheetNamed("様式");
  const pattern = { type: "pattern", pattern: "lightUp", fgColor: { rgb: "FF0000" } } as const;
  const green = { type: "pattern", pattern: "solid", fgColor: { rgb: "00B050" } } as const;
  form?.loadCell(1, 1, { content: "経産省", style: { fill: green, font: { bold: true } } });
  form?.loadCell(1, 2, { content: "〇", style: { fill: pattern } });
  return host;
}

/** What a user sees of every cell but the store's. */
const looks = ({ book }: Host): object =>
  Object.fromEntries(
    book.sheets
      .filter(({ name }) => name !== STORE_SHEET)
      .flatMap((sheet) =>
        [...sheet.cells()].map(([row, column, { content, style }]) => [
          `${sheet.name} ${row} ${column}`,
          [content, style?.fill ?? "no fill", style?.font ?? "no font"],
        ]),
      ),
  );
const fillAt = ({ book }: Host, row: number, column: number, sheet = "様式"): string | undefined => {
  const fill = book.sheetNamed(sheet)?.cell(row - 1, column - 1)?.style?.fill;
  return fill?.type === "pattern" ? fill.fgColor?.rgb?.slice(-6) : undefined;
};
const remembered = async (): Promise<readonly KeptMark[]> => readMarks((await readKept()).get(MARKS_KEY));

async function paint(cell: string, color: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("様式").getRange(cell).format.fill.color = color;
    await context.sync();
  });
}

const nothingEarlier = { cleared: 0, changed: 0, protectedSheets: [] };

describe("marking", () => {
  test("gives cells the color of what was found, and nothing else", async () => {
    const host = openForm();
    const result = await markCells(MARKS);
    expect(result).toEqual({ marked: 4, patterned: 0, protectedSheets: [], earlier: nothingEarlier });
    expect([fillAt(host, 2, 1), fillAt(host, 2, 2), fillAt(host, 3, 3), fillAt(host, 1, 1, "控え")]).toEqual([
      "FDE7E9",
      "FFF4CE",
      "FDE7E9",
      "FFF4CE",
    ]);
    expect(host.book.sheetNamed("様式")?.cell(1, 1)).toMatchObject({
      content: "経産省",
      style: { font: { bold: true } },
    });
  });

  test("keeps the fill that was there before", async () => {
    openForm();
    await markCells(MARKS.slice(0, 2));
    expect(await remembered()).toEqual([
      { ...MARKS[0], old: null },
      { ...MARKS[1], old: "#00B050" },
    ]);
  });

  test("leaves a pattern alone, which could not be put back, and says how many there are", async () => {
    const host = openForm();
    const before = looks(host);
    expect(await markCells([mark("C2")])).toMatchObject({ marked: 0, patterned: 1 });
    expect(looks(host)).toEqual(before);
    expect(host.book.sheetNamed(STORE_SHEET)).toBeUndefined();
  });

  test("passes over protected sheets and names them", async () => {
    const host = openForm();
    const form = host.book.sheetNamed("様式");
    if (form) form.protection = { sheet: true };
    expect(await markCells(MARKS)).toMatchObject({ marked: 1, protectedSheets: ["様式"] });
    expect([fillAt(host, 2, 1), fillAt(host, 1, 1, "控え")]).toEqual([undefined, "FFF4CE"]);
  });

  test("passes over a sheet that is gone", async () => {
    openForm();
    expect(await markCells([mark("A1", ERROR, "なくなった")])).toMatchObject({ marked: 0 });
  });

  test("marks a merged cell, and takes that back", async () => {
    const host = openForm();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("様式").getRange("A2:A3").merge();
      await context.sync();
    });
    const before = looks(host);
    await markCells([mark("A2")]);
    expect(fillAt(host, 2, 1)).toBe("FDE7E9");
    await unmarkCells();
    expect(looks(host)).toEqual(before);
    expect(host.book.sheetNamed("様式")?.merges).toHaveLength(1);
  });

  test("thousands of cells go in a few requests of a size that Excel takes", async () => {
    const host = openHost({ 様式: Array.from({ length: 3000 }, () => ["〇"]) });
    const many = Array.from({ length: 3000 }, (_, index) => mark(`A${index + 1}`));
    expect((await markCells(many)).marked).toBe(3000);
    expect(host.statistics.largestRequest).toBeLessThan(2_000_000);
    expect(host.statistics.syncs).toBeLessThan(20);
    expect((await unmarkCells()).cleared).toBe(3000);
    expect(fillAt(host, 3000, 1)).toBeUndefined();
  });
});

describe("marking anew", () => {
  test("takes earlier marks away, and knows the user's fills below those that stay", async () => {
    const host = openForm();
    const before = looks(host);
    await markCells(MARKS);
    const { earlier, marked } = await markCells([mark("B2"), mark("B3")]);
    expect([earlier.cleared, marked]).toEqual([4, 2]);
    expect([fillAt(host, 2, 1), fillAt(host, 2, 2), fillAt(host, 3, 2)]).toEqual([
      undefined,
      "FDE7E9",
      "FDE7E9",
    ]);
    await unmarkCells();
    expect(looks(host)).toEqual(before);
  });

  test("marks of a sheet that was protected meanwhile are not forgotten", async () => {
    const host = openForm();
    const before = looks(host);
    await markCells(MARKS);
    const form = host.book.sheetNamed("様式");
    if (form) form.protection = { sheet: true };
    const { earlier, protectedSheets } = await markCells(MARKS);
    expect([earlier, protectedSheets]).toEqual([
      { cleared: 1, changed: 0, protectedSheets: ["様式"] },
      ["様式"],
    ]);
    if (form) form.protection = undefined;
    await unmarkCells();
    expect(looks(host)).toEqual(before);
  });
});

describe("taking the marks away", () => {
  test("gives every cell the fill that it had, and forgets them", async () => {
    const host = openForm();
    const before = looks(host);
    await markCells(MARKS);
    expect(await unmarkCells()).toEqual({ cleared: 4, changed: 0, protectedSheets: [], kept: [] });
    expect(looks(host)).toEqual(before);
    expect(await remembered()).toEqual([]);
    expect(await unmarkCells()).toMatchObject({ cleared: 0 });
  });

  test("a fill of the theme comes back in its color", async () => {
    const host = openForm();
    host.book.themeColors = ["#000000", "#FFFFFF", "#44546A", "#E7E6E6", "#4472C4"];
    const fill = { type: "pattern", pattern: "solid", fgColor: { theme: 4, tint: 0.5 } } as const;
    host.book.sheetNamed("様式")?.loadCell(2, 1, { content: "総務省", style: { fill } });
    await markCells([mark("B3")]);
    await unmarkCells();
    expect(fillAt(host, 3, 2)).toBe("A2B9E2");
  });

  test("leaves what the user has painted since", async () => {
    const host = openForm();
    await markCells(MARKS);
    await paint("A2", "#0070C0");
    await paint("B2", "#0070C0");
    expect(await unmarkCells()).toMatchObject({ cleared: 2, changed: 2 });
    expect([fillAt(host, 2, 1), fillAt(host, 2, 2), fillAt(host, 3, 3)]).toEqual([
      "0070C0",
      "0070C0",
      undefined,
    ]);
  });

  test("asks for one request where there are none", async () => {
    const host = openForm();
    await unmarkCells();
    expect(host.statistics.syncs).toBe(1);
  });
});

describe("a request that fails", () => {
  interface Fault {
    sync: number;
    action: number;
    isLasting: boolean;
    armed: boolean;
  }
  const MORE = [mark("A2", WARNING), mark("B3")];

  function openWith(fault: Fault): Host {
    return openForm({
      beforeAction: (sync, _action, index) => {
        if (!fault.armed) return;
        const isHere = sync === fault.sync && index === fault.action;
        if (!isHere && !(fault.isLasting && sync > fault.sync)) return;
        if (!fault.isLasting) fault.armed = false;
        throw new HostError("GeneralException", "no");
      },
    });
  }

  /** How many actions each request of a job has, and what comes of it. */
  async function wholeRun(prepare: () => Promise<unknown>, act: () => Promise<unknown>) {
    const lengths: number[] = [];
    let first = Infinity;
    const host = openForm({
      beforeAction: (sync, _action, index) => {
        if (sync > first) lengths[sync - first - 1] = index + 1;
      },
    });
    await prepare();
    first = host.statistics.syncs;
    await act();
    return { lengths, done: looks(host) };
  }

  /** Every place at which a job can break off, for once or for good. */
  const placesIn = (lengths: readonly number[]) =>
    lengths.flatMap((actions, index) =>
      Array.from({ length: actions }, (_, action) => action).flatMap((action) =>
        [false, true].map((isLasting) => ({ sync: index + 1, action, isLasting })),
      ),
    );

  const nothing = async (): Promise<void> => undefined;
  test.each<[string, () => Promise<unknown>, () => Promise<unknown>]>([
    ["marking", nothing, () => markCells(MARKS)],
    ["marking anew", () => markCells(MARKS), () => markCells(MORE)],
    ["taking the marks away", () => markCells(MARKS), unmarkCells],
  ])(
    "while %s: it is done, or nothing has changed, or it says so; and the user's fills come back",
    async (...args) => {
      const [, prepare, act] = args;
      const { lengths, done } = await wholeRun(prepare, act);
      const places = placesIn(lengths);
      expect(places.length).toBeGreaterThan(40);
      for (const place of places) {
        const fault: Fault = { ...place, armed: false };
        const host = openWith(fault);
        const users = looks(host);
        await prepare();
        const before = looks(host);
        fault.sync += host.statistics.syncs;
        fault.armed = true;
        const error: unknown = await act().then(
          () => undefined,
          (cause: unknown) => cause,
        );
        fault.armed = false;
        if (error === undefined) expect({ place, looks: looks(host) }).toEqual({ place, looks: done });
        else expect({ place, error }).toMatchObject({ error: expect.any(WorkbookFault) });
        if (error instanceof WorkbookFault && error.state === "asBefore")
          expect([users, before]).toContainEqual(looks(host));
        await unmarkCells();
        expect({ place, looks: looks(host) }).toEqual({ place, looks: users });
        expect(await remembered()).toEqual([]);
      }
    },
  );
});
