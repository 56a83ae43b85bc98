import { openHost } from "../../support/hostWorkbook";
import { sessionOn } from "../../support/paneSession";

const form = [
  ["2025年度上半期の進捗状況"],
  ["番号", "該当項目", "施策名", "担当府省庁", "状況", "進捗状況", "実施期限"],
  ["001", "ア）", "合同訓練", "総務省", "◎", "・実施した。", "2025年度末"],
  ["002", "イ）", "手引きの作成", "経済産業省", "○", "・準備中。", "2025年度末"],
];

async function opened() {
  const host = openHost({ 様式: form });
  const pane = sessionOn(host);
  await pane.session.open();
  await pane.session.makeReport();
  const list = host.book.sheetNamed("施策一覧");
  const edit = (row: number, was: string, text: string): void => {
    const column = [...(list?.cells() ?? [])].find(
      ([at, , { content }]) => at === row - 1 && content === was,
    )?.[1];
    list?.setCell(row - 1, column ?? -1, { content: text });
  };
  return { host, ...pane, edit };
}

describe("edits in 施策一覧", () => {
  test("are looked for when that is asked for, put into their cells, recorded, and can be taken back", async () => {
    const { host, session, edit, checks } = await opened();
    expect(session.getState().measureEdits).toBeUndefined();
    edit(2, "合同訓練", "合同演習");
    edit(3, "○", "×");
    edit(3, "手引きの作成", "手引きの改訂");
    await session.findMeasureEdits();
    const found = session.getState().measureEdits;
    expect(found?.edits.map(({ repair: { cell, text } }) => `${cell} ${text}`)).toEqual([
      "C3 合同演習",
      "C4 手引きの改訂",
      "E4 ×",
    ]);
    const before = checks();
    await session.takeMeasureEdits(found?.edits.slice(0, 2) ?? []);
    const source = host.book.sheetNamed("様式");
    expect([source?.cell(2, 2)?.content, source?.cell(3, 2)?.content, source?.cell(3, 4)?.content]).toEqual([
      "合同演習",
      "手引きの改訂",
      "○",
    ]);
    expect(checks()).toBe(before + 1);
    expect(session.getState()).toMatchObject({
      notice: { kind: "repaired", result: { refused: [] } },
      measureEdits: undefined,
      isReportOutdated: true,
    });
    expect(session.getState().journal[0]?.entries[0]).toMatchObject({
      cell: "C3",
      old: "合同訓練",
      reason: "施策一覧での修正",
    });
    await session.findMeasureEdits();
    expect(session.getState().measureEdits?.edits.map(({ repair }) => repair.cell)).toEqual(["E4"]);
    await session.undo("all");
    expect(source?.cell(2, 2)?.content).toBe("合同訓練");
  });

  test("a cell that changes after it was looked at is refused, and stays", async () => {
    const { host, session, edit } = await opened();
    edit(2, "合同訓練", "合同演習");
    await session.findMeasureEdits();
    host.book.sheetNamed("様式")?.setCell(2, 2, { content: "別の訓練" });
    await session.takeMeasureEdits(session.getState().measureEdits?.edits ?? []);
    expect(session.getState().notice).toMatchObject({
      kind: "repaired",
      result: { done: [], refused: [{ reason: "changed" }] },
    });
    expect(host.book.sheetNamed("様式")?.cell(2, 2)?.content).toBe("別の訓練");
  });

  test("are forgotten with the sheet in which they stood", async () => {
    const { session, edit } = await opened();
    edit(2, "合同訓練", "合同演習");
    await session.findMeasureEdits();
    await session.makeReport();
    expect(session.getState().measureEdits).toBeUndefined();
    await session.findMeasureEdits();
    expect(session.getState().measureEdits).toMatchObject({ state: "read", edits: [], left: [] });
  });

  test("without 施策一覧 that is what is told", async () => {
    const host = openHost({ 様式: form });
    const { session } = sessionOn(host);
    await session.open();
    await session.findMeasureEdits();
    expect(session.getState().measureEdits?.state).toBe("missing");
  });
});
