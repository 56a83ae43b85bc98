import { ExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { readKept } from "../../src/excel/readKept";
import { saveKept } from "../../src/excel/saveKept";
import { SETTINGS_KEY } from "../../src/excel/store";
import { HostError } from "../../src/host/protocol/HostError";
import type { Host } from "../../src/host/startHost";
import { openHost, snapshotsOf } from "../support/hostWorkbook";
import { smallReport } from "./reportModels";

const users = { 様式: [["施策名"], ["あ"]] };
const settings = { facts: { fiscalYear: 2010 }, master: { version: "=1+1", entries: ["総務省", "'x"] } };
const STORE = "_進捗アドイン";

/** Another task pane, or the same one opened again. */

async function report(): Promise<void> {
  const workbook = new ExcelWorkbook();
  const plans = await workbook.planSheets();
  await workbook.writeSheets(smallReport(plans.get("measures")?.table ?? "", ["◎"]));
}

const storeOf = ({ book }: Host) => book.sheetNamed(STORE);

describe("settings in the workbook", () => {
  test("are read as they were saved, from a sheet that no list shows", async () => {
    const host = openHost(users);
    await saveKept(SETTINGS_KEY, settings);
    expect((await readKept()).get(SETTINGS_KEY)).toEqual(settings);
    expect(storeOf(host)?.visibility).toBe("VeryHidden");
    const shorter = { facts: {} };
    await saveKept(SETTINGS_KEY, { ...settings, note: "あ".repeat(100_000) });
    await saveKept(SETTINGS_KEY, shorter);
    expect((await readKept()).get(SETTINGS_KEY)).toEqual(shorter);
  });

  test("are undefined where none were saved, in one request", async () => {
    const { statistics } = openHost(users);
    expect((await readKept()).get(SETTINGS_KEY)).toBeUndefined();
    expect(statistics.syncs).toBe(1);
    await report();
    expect((await readKept()).get(SETTINGS_KEY)).toBeUndefined();
  });

  test("are read in one request", async () => {
    const { statistics } = openHost(users);
    await saveKept(SETTINGS_KEY, settings);
    statistics.syncs = 0;
    (await readKept()).get(SETTINGS_KEY);
    expect(statistics.syncs).toBe(1);
  });

  test("stand beside what a report remembers, and neither takes away the other", async () => {
    const host = openHost(users);
    await report();
    const visible = ["様式", "施策一覧", "集計"];
    await saveKept(SETTINGS_KEY, settings);
    const once = snapshotsOf(host, visible);
    await report();
    expect(snapshotsOf(host, visible)).toEqual(once);
    expect(host.book.sheets.filter(({ visibility }) => visibility === "Visible")).toHaveLength(3);
    expect((await readKept()).get(SETTINGS_KEY)).toEqual(settings);
  });

  test("a user's sheet of the store's name stays his, and settings are found all the same", async () => {
    const host = openHost({ ...users, [STORE]: [["私のメモ"]] });
    expect((await readKept()).get(SETTINGS_KEY)).toBeUndefined();
    await saveKept(SETTINGS_KEY, settings);
    expect((await readKept()).get(SETTINGS_KEY)).toEqual(settings);
    expect(storeOf(host)?.cell(0, 0)?.content).toBe("私のメモ");
  });

  test("what is no store of ours is a fault, not settings", async () => {
    const host = openHost(users);
    await saveKept(SETTINGS_KEY, settings);
    storeOf(host)?.setCell(0, 1, { content: "{" });
    await expect(readKept()).rejects.toMatchObject({ reason: "host", state: "asBefore" });
  });
});

describe("settings that cannot be saved", () => {
  test("structure is protected: nothing is written, unless there is a store already", async () => {
    const host = openHost(users);
    host.book.structureProtected = true;
    await expect(saveKept(SETTINGS_KEY, settings)).rejects.toMatchObject({
      reason: "structureProtected",
      state: "asBefore",
    });
    host.book.structureProtected = false;
    await saveKept(SETTINGS_KEY, settings);
    host.book.structureProtected = true;
    await saveKept(SETTINGS_KEY, { facts: {} });
    expect((await readKept()).get(SETTINGS_KEY)).toEqual({ facts: {} });
  });

  test.each([
    ["the first ones", undefined],
    ["over earlier ones", settings],
  ])("a fault at any action, %s: the workbook is as before", async (_, earlier) => {
    for (let action = 0, isOver = false; !isOver; action++) {
      const fault = { armed: false, count: 0 };
      const host = openHost(users, {
        beforeAction: () => {
          if (fault.armed && fault.count++ === action) throw new HostError("GeneralException");
        },
      });
      if (earlier) await saveKept(SETTINGS_KEY, earlier);
      const before = snapshotsOf(host);
      fault.armed = true;
      const error = await saveKept(SETTINGS_KEY, { facts: { fiscalYear: 2025 } }).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      isOver = error === undefined;
      if (isOver) expect(action).toBeGreaterThan(10);
      else {
        expect(error).toMatchObject({ reason: "host", state: "asBefore" });
        expect(snapshotsOf(host)).toEqual(before);
        expect((await readKept()).get(SETTINGS_KEY)).toEqual(earlier);
      }
    }
  });

  test("a store that a user has protected is named, and nothing is written", async () => {
    const host = openHost(users);
    await saveKept(SETTINGS_KEY, settings);
    const store = storeOf(host);
    if (store) store.protection = { sheet: true };
    await expect(saveKept(SETTINGS_KEY, { facts: {} })).rejects.toMatchObject({
      reason: "sheetProtected",
      sheet: STORE,
    });
    expect((await readKept()).get(SETTINGS_KEY)).toEqual(settings);
  });

  test("a fault that lasts says that it is unfinished; the next saving succeeds", async () => {
    const fault = { isOn: true, hasBegun: false };
    openHost(users, {
      beforeAction: (_sync, { Name }) => {
        fault.hasBegun ||= Name === "Visibility";
        if (fault.isOn && fault.hasBegun) throw new HostError("GeneralException");
      },
    });
    await expect(saveKept(SETTINGS_KEY, settings)).rejects.toMatchObject({
      reason: "host",
      state: "unfinished",
    });
    fault.isOn = false;
    await saveKept(SETTINGS_KEY, settings);
    expect((await readKept()).get(SETTINGS_KEY)).toEqual(settings);
  });
});
