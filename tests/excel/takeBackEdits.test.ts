import { ExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { readEditableGrids } from "../../src/excel/readEditableGrids";
import { readGrids } from "../../src/excel/readGrids";
import { repairCells } from "../../src/excel/repairCells";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { sheetEdits, type FoundEdits } from "../../src/jobs/sheetEdits";
import { reportSheets } from "../../src/jobs/reportSheets";
import { writeReport } from "../../src/jobs/writeReport";
import { columnOf } from "../../src/domain/sheet/measureColumns";
import { cellAddress } from "../../src/domain/grid/cellAddress";
import { reportWords } from "../../src/messages/reportWords.ja";
import { openHost } from "../support/hostWorkbook";

const form = [
  ["2025年度上半期の進捗状況"],
  ["番号", "該当項目", "施策名", "担当府省庁", "状況", "進捗状況", "実施期限"],
  ["001", "ア）", "合同訓練", "内閣官房及び総務省", "〇", "・実施した。\n・公表した。", "2025年度末"],
  ["002", "イ）", "手引きの作成", "経産省", "そのうち", "=1+1 とした。", "継続実施"],
  ["003", "ウ）", "単独訓練", "総務省", "△", " ・調整している。 ", ""],
];

const check = async () => checkWorkbook(await readGrids({ merges: true }));

async function report(): Promise<void> {
  const checked = await check();
  await writeReport(new ExcelWorkbook(), (names) =>
    reportSheets(checked, names, reportWords, { madeAt: new Date(2026, 0, 5) }),
  );
}

const find = async (): Promise<FoundEdits> => sheetEdits(await readEditableGrids(), await check());

async function edit(word: string, line: number, text: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("施策一覧");
    sheet.getRange(cellAddress(line, columnOf(word))).values = [[text]];
    await context.sync();
  });
}

const found = ({ edits }: FoundEdits): string[] =>
  edits.map(({ repair: { sheet, cell, text } }) => `${sheet}!${cell} ${text}`);

describe("edits in 施策一覧, taken back", () => {
  test("a report that was just made has none; only its sheet is read", async () => {
    openHost({ 様式: form });
    await report();
    expect(await find()).toEqual({ edits: [], answers: [], left: [], unread: [] });
    expect((await readGrids({ merges: false, own: "measures" })).map(({ name }) => name)).toEqual([
      "施策一覧",
    ]);
  });

  test("without a report there is nothing to read", async () => {
    openHost({ 様式: form });
    expect(await find()).toEqual({ edits: [], answers: [], left: [], unread: [] });
  });

  test("each comes to its cell, from a sheet that was sorted and filtered, and is then no edit any more", async () => {
    const { book } = openHost({ 様式: form });
    await report();
    await edit("状況", 3, "◎");
    await edit("担当府省庁", 4, "総務省、法務省");
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("施策一覧").tables.getItemAt(0);
      table.sort.apply([{ key: 1, ascending: false }]);
      table.columns.getItem("状況").filter.applyValuesFilter(["◎"]);
      await context.sync();
    });
    const { edits } = await find();
    expect(edits.map(({ repair: { cell, text } }) => `${cell} ${text}`).sort()).toEqual([
      "D5 総務省、法務省",
      "E4 ◎",
    ]);
    const { refused } = await repairCells(
      edits.map(({ repair }) => repair),
      { at: "2026-01-05T00:00:00Z" },
    );
    expect(refused).toEqual([]);
    expect(book.sheetNamed("様式")?.cell(3, 4)?.content).toBe("◎");
    expect(book.sheetNamed("様式")?.cell(4, 3)?.content).toBe("総務省、法務省");
    expect(await find()).toEqual({ edits: [], answers: [], left: [], unread: [] });
  });

  test("a report made anew begins anew", async () => {
    openHost({ 様式: form });
    await report();
    await edit("施策名", 2, "合同演習");
    expect(found(await find())).toEqual(["様式!C3 合同演習"]);
    await report();
    expect(found(await find())).toEqual([]);
  });
});
