import { ExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { HostError } from "../../src/host/protocol/HostError";
import { openHost, snapshotsOf } from "../support/hostWorkbook";
import { smallReport } from "./reportModels";

async function report(): Promise<void> {
  const workbook = new ExcelWorkbook();
  const plans = await workbook.planSheets();
  await workbook.writeSheets(smallReport(plans.get("measures")?.table ?? "", ["◎"]));
}

const plan = async (): Promise<string[]> =>
  (await new ExcelWorkbook().planReport()).map(({ name, replaces }) =>
    replaces ? `${name}（書き直し）` : name,
  );

describe("what a report would make", () => {
  test("four new sheets, none of which takes the name of a user's", async () => {
    const host = openHost({ 様式: [["施策名"]], 集計: [["私の集計"]] });
    const before = snapshotsOf(host);
    expect(await plan()).toEqual(["検証結果", "施策一覧", "集計 (2)", "進捗状況"]);
    expect(snapshotsOf(host)).toEqual(before);
  });

  test("sheets of ours are rewritten", async () => {
    openHost({ 様式: [["施策名"]] });
    await report();
    expect(await plan()).toEqual(["検証結果", "施策一覧（書き直し）", "集計（書き直し）", "進捗状況"]);
  });

  test("what a broken-off job left behind takes no name, and is left to the next report", async () => {
    let isBroken = false;
    const host = openHost(
      { 様式: [["施策名"]] },
      {
        beforeAction: (sync, { Name }) => {
          isBroken ||= sync === 3 && Name === "Merge";
          if (isBroken) throw new HostError("GeneralException");
        },
      },
    );
    await expect(report()).rejects.toMatchObject({ state: "unfinished" });
    isBroken = false;
    host.statistics.syncs = 0;
    const before = snapshotsOf(host);
    expect(before.length).toBeGreaterThan(1);
    expect(await plan()).toEqual(["検証結果", "施策一覧", "集計", "進捗状況"]);
    expect(host.book.tables.map(({ table }) => table.name)).toEqual(["施策一覧"]);
    expect(snapshotsOf(host)).toEqual(before);
  });
});
