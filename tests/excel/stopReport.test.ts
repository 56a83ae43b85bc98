import { ExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import type { Host } from "../../src/host/startHost";
import { HostError } from "../../src/host/protocol/HostError";
import type { JobControl } from "../../src/jobs/JobControl";
import type { WrittenSheet } from "../../src/jobs/WorkbookPort";
import { openHost, snapshotsOf } from "../support/hostWorkbook";
import { smallReport } from "./reportModels";

const users = { 様式: [["施策名"], ["あ"]] };
/** So long that they take several requests. */
const statuses = Array.from({ length: 400 }, (_, index) => `${index}${"あ".repeat(3000)}`);

async function report(texts: readonly string[], control?: JobControl): Promise<WrittenSheet[]> {
  const workbook = new ExcelWorkbook();
  const plans = await workbook.planSheets();
  return workbook.writeSheets(smallReport(plans.get("measures")?.table ?? "", texts), control);
}

/** A workbook, perhaps with an earlier report, in which a request can be waited for. */
async function prepare(earlier: readonly string[]): Promise<{ host: Host; at: Map<number, () => void> }> {
  const at = new Map<number, () => void>();
  const host = openHost(users, {
    beforeAction: (sync, _action, index) => {
      if (index === 0) at.get(sync)?.();
    },
  });
  if (earlier.length > 0) await report(earlier);
  host.statistics.syncs = 0;
  return { host, at };
}

describe.each([
  ["a first report", []],
  ["a second report", ["◎", "○"]],
])("stopping %s", (_, earlier) => {
  test("at any request: it is as before, or it had passed the point of no return and is complete", async () => {
    const ends: string[] = [];
    const { host: whole } = await prepare(earlier);
    await report(statuses);
    const syncs = whole.statistics.syncs;
    const complete = snapshotsOf(whole);
    for (let sync = 1; sync <= syncs; sync++) {
      const { host, at } = await prepare(earlier);
      const before = snapshotsOf(host);
      const controller = new AbortController();
      const reason = new Error("中止");
      at.set(sync, () => controller.abort(reason));
      let isPast = false;
      const control = { signal: controller.signal, onPointOfNoReturn: () => void (isPast = true) };
      const end = await report(statuses, control).then(
        () => "complete",
        (error: unknown) => (error === reason ? "as before" : String(error)),
      );
      expect(end).toBe(isPast ? "complete" : "as before");
      if (isPast) expect(withoutStamps(snapshotsOf(host))).toBe(withoutStamps(complete));
      else expect(snapshotsOf(host)).toEqual(before);
      ends.push(end);
    }
    expect(ends.filter((end) => end === "as before").length).toBeGreaterThan(3);
    expect(ends.at(-1)).toBe("complete");
  }, 60_000);

  test("before it began nothing is written", async () => {
    const { host } = await prepare(earlier);
    const before = snapshotsOf(host);
    const reason = new Error("中止");
    await expect(report(statuses, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(snapshotsOf(host)).toEqual(before);
  });

  test("progress goes from nothing to all before the point of no return", async () => {
    await prepare(earlier);
    const told: (number | string)[] = [];
    await report(statuses, {
      onProgress: (done, total) => told.push(done / total),
      onPointOfNoReturn: () => told.push("no return"),
    });
    const shares = told.slice(0, -1);
    expect([told[0], told.at(-2), told.at(-1)]).toEqual([0, 1, "no return"]);
    expect(shares).toEqual([...shares].sort());
    expect(shares.length).toBeGreaterThan(3);
  });
});

test("where what was begun cannot be taken away, it says that it is unfinished", async () => {
  const { host, at } = await prepare([]);
  const controller = new AbortController();
  at.set(4, () => controller.abort(new Error("中止")));
  at.set(5, () => {
    throw new HostError("GeneralException");
  });
  await expect(report(statuses, { signal: controller.signal })).rejects.toMatchObject({
    reason: "host",
    state: "unfinished",
  });
  await report(["◎"]);
  expect(host.book.sheets.filter(({ name }) => name.startsWith("作成中"))).toEqual([]);
});

/** Each report bears stamps of its own. */
const withoutStamps = (snapshots: readonly object[]): string =>
  JSON.stringify(snapshots).replaceAll(/\b[0-9a-f]{8}\b/gu, "stamp");
