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
    expect(session.getState().sheetEdits).toBeUndefined();
    edit(2, "合同訓練", "合同演習");
    edit(3, "○", "×");
    edit(3, "手引きの作成", "手引きの改訂");
    await session.findSheetEdits();
    const found = session.getState().sheetEdits;
    expect(found?.edits.map(({ repair: { cell, text } }) => `${cell} ${text}`)).toEqual([
      "C3 合同演習",
      "C4 手引きの改訂",
      "E4 ×",
    ]);
    const before = checks();
    await session.takeSheetEdits(found?.edits.slice(0, 2) ?? [], []);
    const source = host.book.sheetNamed("様式");
    expect([source?.cell(2, 2)?.content, source?.cell(3, 2)?.content, source?.cell(3, 4)?.content]).toEqual([
      "合同演習",
      "手引きの改訂",
      "○",
    ]);
    expect(checks()).toBe(before + 1);
    expect(session.getState()).toMatchObject({
      notice: { kind: "repaired", result: { refused: [] } },
      sheetEdits: undefined,
      isReportOutdated: true,
    });
    expect(session.getState().journal[0]?.entries[0]).toMatchObject({
      cell: "C3",
      old: "合同訓練",
      reason: "施策一覧での修正",
    });
    await session.findSheetEdits();
    expect(session.getState().sheetEdits?.edits.map(({ repair }) => repair.cell)).toEqual(["E4"]);
    await session.undo("all");
    expect(source?.cell(2, 2)?.content).toBe("合同訓練");
  });

  test("a cell that changes after it was looked at is refused, and stays", async () => {
    const { host, session, edit } = await opened();
    edit(2, "合同訓練", "合同演習");
    await session.findSheetEdits();
    host.book.sheetNamed("様式")?.setCell(2, 2, { content: "別の訓練" });
    await session.takeSheetEdits(session.getState().sheetEdits?.edits ?? [], []);
    expect(session.getState().notice).toMatchObject({
      kind: "repaired",
      result: { done: [], refused: [{ reason: "changed" }] },
    });
    expect(host.book.sheetNamed("様式")?.cell(2, 2)?.content).toBe("別の訓練");
  });

  test("are shown before the sheet in which they stand gives way; made all the same, they go with it", async () => {
    const { host, session, edit } = await opened();
    edit(2, "合同訓練", "合同演習");
    await session.makeReport();
    expect(session.getState()).toMatchObject({
      notice: { kind: "editsFirst", count: 1, pressed: "report" },
      sheetEdits: { edits: [{ sheet: "施策一覧", repair: { cell: "C3", text: "合同演習" } }] },
    });
    expect(host.book.sheetNamed("施策一覧（編集あり）")).toBeUndefined();
    await session.makeReport();
    expect(session.getState()).toMatchObject({ notice: { kind: "reported" }, sheetEdits: undefined });
    expect(host.book.sheetNamed("施策一覧（編集あり）")).toBeDefined();
    await session.findSheetEdits();
    expect(session.getState().sheetEdits).toEqual({ edits: [], answers: [], left: [], unread: [] });
  });

  test("of 進捗状況 too, and what was filled in there is kept in the settings", async () => {
    const host = openHost({ 様式: form });
    const { session } = sessionOn(host);
    await session.open();
    await session.changeSettings({ ...session.getState().settings, progress: { layout: "halfYear" } });
    await session.makeReport();
    const sheet = host.book.sheetNamed("進捗状況");
    const rowOf = (text: string) =>
      [...(sheet?.cells() ?? [])].find(([, , cell]) => cell.content === text)?.[0];
    sheet?.setCell((rowOf("結論") ?? -1) + 1, 0, { content: "順調に進んでいる。" });
    sheet?.setCell(rowOf("・準備中。") ?? -1, 0, { content: "・着手した。" });
    await session.makeReport();
    const { sheetEdits: found } = session.getState();
    expect(found).toMatchObject({
      edits: [{ sheet: "進捗状況", repair: { cell: "F4", old: "・準備中。", text: "・着手した。" } }],
      answers: [{ header: "結論", old: "", text: "順調に進んでいる。" }],
      left: [],
    });
    await session.takeSheetEdits(found?.edits ?? [], found?.answers ?? []);
    expect(host.book.sheetNamed("様式")?.cell(3, 5)?.content).toBe("・着手した。");
    expect(session.getState().settings.progress?.conclusion).toBe("順調に進んでいる。");
    await session.makeReport();
    expect(session.getState().notice).toMatchObject({ kind: "reported" });
    expect(sheet?.cell((rowOf("結論") ?? -1) + 1, 0)?.content).toBe("順調に進んでいる。");
  });

  test("without tables of ours there are none", async () => {
    const host = openHost({ 様式: form });
    const { session } = sessionOn(host);
    await session.open();
    await session.findSheetEdits();
    expect(session.getState().sheetEdits).toEqual({ edits: [], answers: [], left: [], unread: [] });
  });
});
