import { ExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { bookOfModels } from "../../src/host/model/bookOfModels";
import { HostError } from "../../src/host/protocol/HostError";
import { startHost, type Host, type HostOptions } from "../../src/host/startHost";
import { loadNodeClient } from "../../src/host/client/loadNodeClient";
import { openBook } from "../../src/host/xlsx/openBook";
import { saveBook } from "../../src/host/xlsx/saveBook";
import { WorkbookFault } from "../../src/jobs/WorkbookFault";
import type { WrittenSheet } from "../../src/jobs/WorkbookPort";
import { chartedModel, modelCharts } from "../support/chartedModel";
import { openHost, snapshotOf, snapshotsOf } from "../support/hostWorkbook";
import { plainChart } from "../support/plainChart";
import { run } from "../host/workbook/run";

const users = { 様式: [["施策名"], ["あ"]] };
type Numbers = Parameters<typeof chartedModel>[0];

const write = (numbers: Numbers, charts = modelCharts): Promise<WrittenSheet[]> =>
  new ExcelWorkbook().writeSheets([chartedModel(numbers, charts)]);

const sheetOf = ({ book }: Host, name = "集計") => {
  const sheet = book.sheetNamed(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const chartsOf = (host: Host, name?: string) => sheetOf(host, name).charts.map(plainChart);
const namesOf = (host: Host): string[] => sheetOf(host).charts.map(({ name }) => name);
/** As a file of models has them. */
const modelled = () => bookOfModels([chartedModel([3, 0, 2])]).sheets[0]?.charts ?? [];

describe("the charts of a report", () => {
  test("are those that a file of the same model has, and show the sheet's own cells", async () => {
    const host = openHost(users);
    const written = await write([3, 0, 2]);
    expect(chartsOf(host)).toEqual(modelled().map(plainChart));
    expect(written).toEqual([{ kind: "summary", name: "集計", replaced: false }]);
  });

  test("need no request of their own", async () => {
    const host = openHost(users);
    await write([3, 0, 2]);
    expect(host.statistics.syncs).toBeLessThanOrEqual(4);
  });

  test("take the place of the earlier ones; a chart of the user's on our sheet stays", async () => {
    const host = openHost(users);
    await write([3, 0, 2]);
    await run(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("集計");
      sheet.charts.add("ColumnClustered", sheet.getRange("C2:D5"), "Columns").name = "私のグラフ";
    });
    await write([1, 1, 1], modelCharts.slice(1));
    expect(namesOf(host)).toEqual(["私のグラフ", "グラフ_実施済み & 完了"]);
    await write([1, 1, 1], []);
    expect(namesOf(host)).toEqual(["私のグラフ"]);
  });

  test("stay with the copy of what a user had edited, and show that", async () => {
    const host = openHost(users);
    await write([3, 0, 2]);
    await run(({ workbook }) => {
      workbook.worksheets.getItem("集計").getRange("A1").values = [["私の集計"]];
    });
    await write([1, 1, 1]);
    const { charts: aside } = sheetOf(host, "集計（編集あり）");
    expect(aside[0]?.series[0]?.values).toBe("='集計（編集あり）'!$C$3:$C$5");
    expect(chartsOf(host)).toEqual(modelled().map(plainChart));
  });

  test("are replaced in a workbook that was saved and opened again", async () => {
    const host = openHost(users);
    await write([3, 0, 2]);
    const saved = await saveBook(host.book);
    const again = startHost(await openBook(saved), loadNodeClient());
    await write([1, 1, 1]);
    expect(chartsOf(again)).toEqual(modelled().map(plainChart));
    const twice = await openBook(await saveBook(again.book));
    expect(twice.sheetNamed("集計")?.charts.map(({ name }) => name)).toEqual(
      modelled().map(({ name }) => name),
    );
  });
});

interface Fault {
  readonly sync: number;
  readonly action: number;
  armed: boolean;
}

const breakAt = (fault: Fault): HostOptions => ({
  beforeAction: (sync, _action, index) => {
    if (fault.armed && sync === fault.sync && index === fault.action) throw new HostError("GeneralException");
  },
});

describe("a host that draws no charts", () => {
  const drawsNone: HostOptions = {
    beforeAction: (_sync, { Name }) => {
      if (Name === "SetPosition") throw new HostError("ApiNotFound");
    },
  };

  test("gives the whole report without them, and says so; nothing half drawn is left", async () => {
    const host = openHost(users, drawsNone);
    expect(await write([3, 0, 2])).toEqual([
      { kind: "summary", name: "集計", replaced: false, withoutCharts: true },
    ]);
    const plain = openHost(users);
    await write([3, 0, 2], []);
    expect(snapshotOf(sheetOf(host))).toMatchObject({
      ...snapshotOf(sheetOf(plain)),
      names: expect.anything(),
    });
    expect(host.book.sheets.filter(({ name }) => name.startsWith("作成中"))).toEqual([]);
  });

  test("of a report without charts nothing is said", async () => {
    openHost(users, drawsNone);
    expect(await write([3, 0, 2], [])).toEqual([{ kind: "summary", name: "集計", replaced: false }]);
  });

  test("leaves no chart that shows what is no longer there", async () => {
    let drawsAny = true;
    const host = openHost(users, {
      beforeAction: (sync, action, index) => drawsAny || drawsNone.beforeAction?.(sync, action, index),
    });
    await write([3, 0, 2]);
    drawsAny = false;
    const [written] = await write([1, 1, 1]);
    expect(written).toMatchObject({ replaced: true, withoutCharts: true });
    expect(sheetOf(host).charts).toEqual([]);
  });
});

describe.each([
  ["a first report", false],
  ["a second report", true],
])("a fault in %s with charts", (_, isSecond) => {
  const prepare = async (host: Host): Promise<void> => {
    if (isSecond) await write([3, 0, 2]);
    host.statistics.syncs = 0;
  };

  test("at any action of any request: as before, or complete, with its charts or said to be without", async () => {
    const outcomes = new Set<string>();
    for (const place of await placesOf(prepare)) {
      const fault: Fault = { ...place, armed: false };
      const host = openHost(users, breakAt(fault));
      await prepare(host);
      const before = snapshotsOf(host);
      fault.armed = true;
      const result = await write([1, 1, 1]).catch((error: unknown) => error);
      fault.armed = false;
      const outcome = outcomeOf(result);
      outcomes.add(outcome);
      if (outcome === "asBefore") expect(snapshotsOf(host)).toEqual(before);
      else {
        expect(sheetOf(host).cell(2, 2)).toMatchObject({ formula: "=0+1" });
        expect({ place, charts: sheetOf(host).charts.length }).toEqual({
          place,
          charts: outcome === "withoutCharts" ? 0 : 2,
        });
      }
      await write([1, 1, 1]);
      expect(chartsOf(host)).toEqual(modelled().map(plainChart));
    }
    expect([...outcomes].sort()).toEqual(["asBefore", "complete", "withoutCharts"]);
  }, 120_000);
});

function outcomeOf(result: unknown): string {
  if (result instanceof WorkbookFault) return result.state;
  const [written] = result as WrittenSheet[];
  return written?.withoutCharts ? "withoutCharts" : "whole";
}

/** Every action of every request of a report. */
async function placesOf(
  prepare: (host: Host) => Promise<void>,
): Promise<{ readonly sync: number; readonly action: number }[]> {
  const places: { sync: number; action: number }[] = [];
  let isCounting = false;
  const host = openHost(users, {
    beforeAction: (sync, _action, action) => {
      if (isCounting) places.push({ sync, action });
    },
  });
  await prepare(host);
  isCounting = true;
  await write([1, 1, 1]);
  return places;
}
