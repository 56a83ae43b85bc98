import { ExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import type { SheetPart } from "../../src/excel/SheetPart";
import type { JobControl } from "../../src/jobs/JobControl";
import type { HostOptions } from "../../src/host/startHost";
import { readSheetParts } from "../../src/excel/readSheetParts";
import { openHost } from "../support/hostWorkbook";
import { smallReport } from "./reportModels";

const long = Array.from({ length: 3000 }, (_, index) => [
  `施策${index}`,
  "総務省",
  "◎",
  "",
  "",
  "",
  "",
  "",
  "",
  "備考",
]);
const sheets = { 様式: long, 空: [], 控え: [["あ", "い"]] };

async function read(control?: JobControl): Promise<SheetPart[]> {
  const parts: SheetPart[] = [];
  await readSheetParts({ merges: false }, (part) => parts.push(part), control);
  return parts;
}

/** Stops a job when its n-th request is on its way. */
function stopAt(sync: number): { control: JobControl; options: HostOptions; reason: Error } {
  const controller = new AbortController();
  const reason = new Error("中止");
  const beforeAction = (at: number): void => {
    if (at === sync) controller.abort(reason);
  };
  return { control: { signal: controller.signal }, options: { beforeAction }, reason };
}

describe("reading the workbook in parts", () => {
  test("every sheet in its order, its head before its rows, every row once", async () => {
    openHost(sheets);
    const parts = await read();
    expect(parts.flatMap((part) => (part.kind === "sheet" ? [part.name] : []))).toEqual([
      "様式",
      "空",
      "控え",
    ]);
    const heads = new Set<string>();
    const rows: number[] = [];
    for (const part of parts) {
      if (part.kind === "sheet") heads.add(part.id);
      else expect(heads).toContain(part.sheet);
      if (part.kind === "rows") rows.push(...part.values.map((_, index) => part.row + index));
    }
    expect(rows).toEqual([...long.map((_, index) => index + 1), 1]);
  });

  test("parts are handed over before the next request is sent", async () => {
    const { statistics } = openHost(sheets);
    const syncs: number[] = [];
    await readSheetParts({ merges: false }, (part) => {
      if (part.kind === "rows") syncs.push(statistics.syncs);
    });
    expect(syncs).toEqual([3, 4, 5, 5]);
  });

  test("parts can be sent to a worker", async () => {
    openHost(sheets);
    for (const part of await read()) expect(structuredClone(part)).toEqual(part);
  });

  test("of sheets of ours nothing but their heads are read", async () => {
    openHost(sheets);
    const workbook = new ExcelWorkbook();
    await workbook.planSheets();
    await workbook.writeSheets(smallReport("施策一覧", ["◎"]));
    const parts = await read();
    const ours = parts.flatMap((part) => (part.kind === "sheet" && part.isOurs ? [part] : []));
    expect(ours.map(({ name }) => name)).toEqual(expect.arrayContaining(["施策一覧", "集計"]));
    const ids = new Set(ours.map(({ id }) => id));
    expect(parts.filter((part) => part.kind === "rows" && ids.has(part.sheet))).toEqual([]);
  });

  test("progress goes from nothing to all, and never back", async () => {
    openHost(sheets);
    const told: [number, number][] = [];
    await read({ onProgress: (done, total) => told.push([done, total]) });
    const shares = told.map(([done, total]) => done / total);
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(3);
  });

  test.each([1, 2, 3, 4])("stopped at request %i it asks no more, and says why it stopped", async (sync) => {
    const { control, options, reason } = stopAt(sync);
    const { statistics } = openHost(sheets, options);
    await expect(read(control)).rejects.toBe(reason);
    expect(statistics.syncs).toBe(sync);
  });

  test("stopped before it began it asks nothing", async () => {
    const { statistics } = openHost(sheets);
    const reason = new Error("中止");
    await expect(read({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(statistics.syncs).toBe(0);
  });
});

test("what the workbook refuses to tell is a fault that left it as before", async () => {
  openHost(sheets, {
    beforeAction: () => {
      throw new Error("the host broke down");
    },
  });
  await expect(read()).rejects.toMatchObject({ reason: "host", state: "asBefore" });
});
