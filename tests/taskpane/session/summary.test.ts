import { readFileSync } from "node:fs";
import { createUniverCalculator } from "../../../src/host/calc/univerNodeCalculator";
import type { Host } from "../../../src/host/startHost";
import { crossBlock } from "../../../src/domain/summary/SummaryBlock";
import { openHost } from "../../support/hostWorkbook";
import { sessionOn } from "../../support/paneSession";

const HEADER = ["節", "該当項目", "施策名", "担当府省庁", "状況", "進捗状況"];
const form = {
  様式: [
    ["2025年度上半期の進捗状況"],
    HEADER,
    ["（１）備え", "ア）", "訓練の実施", "総務省", "◎", "・実施した。"],
    ["（１）備え", "イ）", "点検の実施", "総務省、警察庁", "○", "・点検した。"],
    ["（２）連携", "ア）", "窓口の整備", "警察庁", "", "・整備した。"],
    ["（２）連携", "イ）", "点検の実施（再掲）", "総務省、警察庁", "", "・再掲"],
  ],
};
const calculator = createUniverCalculator();
afterAll(() => calculator.close());
const previousFile = () =>
  new File([readFileSync("assets/sample/進捗状況調査票.xlsx")], "前回.xlsx") as unknown as File;

const rowsOf = ({ book }: Host, name: string): string[][] => {
  const sheet = book.sheetNamed(name);
  const used = sheet?.usedBlock(false);
  return Array.from({ length: (used?.bottom ?? -1) + 1 }, (_, row) =>
    Array.from({ length: (used?.right ?? -1) + 1 }, (__, column) =>
      String(sheet?.cell(row, column)?.content ?? ""),
    ),
  );
};

async function select(sheet: string, cell: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    context.workbook.worksheets.getItem(sheet).getRange(cell).select();
    await context.sync();
  });
}

/** The names in 施策一覧 that a reader sees. */
function seen(host: Host): string[] {
  const [header = [], ...lines] = rowsOf(host, "施策一覧");
  const sheet = host.book.sheetNamed("施策一覧");
  const name = header.indexOf("施策名");
  return lines.flatMap((line, index) =>
    line[name] === "" || sheet?.rows.get(index + 1)?.hidden ? [] : [line[name] ?? ""],
  );
}

/** The address of the number under a header, in the line that begins with a word, of a block. */
function addressOf(host: Host, block: string, word: string, header: string): string {
  const rows = rowsOf(host, "集計");
  const title = rows.findIndex(([first]) => first === block);
  const column = rows[title + 1]?.indexOf(header) ?? -1;
  const row = rows.findIndex(([first], index) => index > title && first === word);
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

describe("from a number of 集計 to its rows", () => {
  test("the filters of 施策一覧 leave just those, blank cells and measures of several ministries too", async () => {
    const host = openHost(form, { calculator });
    const { session } = sessionOn(host);
    await session.open();
    await session.makeReport();
    await calculator.calculate(host.book);
    await select("集計", addressOf(host, "府省庁別", "警察庁", "○"));
    await session.showCounted("selected");
    expect(session.getState().notice).toEqual({ kind: "countShown", count: 1 });
    expect(seen(host)).toEqual(["点検の実施"]);
    expect(host.book.activeSheet?.name).toBe("施策一覧");
    await select("集計", addressOf(host, "府省庁別", "警察庁", "未記入・不明"));
    await session.showCounted("selected");
    expect(seen(host)).toEqual(["窓口の整備"]);
    await session.showCounted("all");
    expect(seen(host)).toHaveLength(4);
  });

  test("what is no number of 集計, or of another one, is told, and nothing is filtered", async () => {
    const host = openHost(form);
    const { session } = sessionOn(host);
    await session.open();
    await session.makeReport();
    const told = async (sheet: string, cell: string) => {
      await select(sheet, cell);
      await session.showCounted("selected");
      return session.getState().notice;
    };
    expect(await told("様式", "A1")).toEqual({ kind: "countNotShown", reason: "notSelected" });
    expect(await told("集計", "A1")).toEqual({ kind: "countNotShown", reason: "notACount" });
    const cell = addressOf(host, "府省庁別", "警察庁", "○");
    await session.changeSettings({ ...session.getState().settings, summary: [{ kind: "overall" }] });
    expect(await told("集計", cell)).toEqual({ kind: "countNotShown", reason: "outdated" });
    expect(seen(host)).toHaveLength(4);
  });
});

describe("how 集計 is put together", () => {
  test("pictures of what will be made, without another check", async () => {
    const host = openHost(form);
    const { session, checks } = sessionOn(host);
    await session.open();
    const before = checks();
    const summary = [crossBlock(["ministry"]), { kind: "trend" } as const];
    await session.changeSettings({ ...session.getState().settings, summary });
    expect(checks()).toBe(before);
    const pictures = await session.summaryPictures({ summary, previous: undefined });
    expect(pictures?.map((picture) => picture?.title)).toEqual(["府省庁別", undefined]);
    expect(pictures?.[0]?.lines.map(({ text, total }) => `${text} ${total}`)).toEqual([
      "警察庁 2",
      "総務省 2",
    ]);
    await session.makeReport();
    const titles = rowsOf(host, "集計").map(([first]) => first);
    expect(titles).toContain("府省庁別");
    expect(titles).not.toContain("見出し別");
  });

  test("shares are adjusted as chosen, without another check, and a number still leads to its rows", async () => {
    const host = openHost(form, { calculator });
    const { session, checks } = sessionOn(host);
    await session.open();
    const before = checks();
    await session.changeSettings({ ...session.getState().settings, rounding: "largestRemainder" });
    expect(checks()).toBe(before);
    await session.makeReport();
    const notes = rowsOf(host, "集計").flatMap(([first = ""]) =>
      first.includes("最大剰余法") ? [first] : [],
    );
    expect(notes).toHaveLength(2);
    await calculator.calculate(host.book);
    await select("集計", addressOf(host, "府省庁別", "警察庁", "○"));
    await session.showCounted("selected");
    expect(session.getState().notice).toEqual({ kind: "countShown", count: 1 });
  });

  test("the last period comes out of a file, is kept with the settings, and stands beside this one", async () => {
    const host = openHost(form);
    const { session } = sessionOn(host);
    await session.open();
    expect(await session.choosePrevious(previousFile())).toBeUndefined();
    expect(session.getState().settings.previous).toMatchObject({ source: "前回.xlsx" });
    await session.saveSettings();
    await session.makeReport();
    expect(rowsOf(host, "集計").map(([first]) => first)).toContain("推移");
    const again = sessionOn(host).session;
    await again.open();
    expect(again.getState().settings.previous).toEqual(session.getState().settings.previous);
  });

  test("a sheet of this workbook can be the last period; what has no measures is refused", async () => {
    const host = openHost({ ...form, 前回: form.様式.slice(0, 4), メモ: [["買い物"]] });
    const { session } = sessionOn(host);
    await session.open();
    expect(await session.choosePrevious({ sheet: "前回" })).toBeUndefined();
    expect(session.getState().settings.previous).toMatchObject({ source: "前回", unknown: 0 });
    expect(await session.choosePrevious({ sheet: "メモ" })).toBe("noMeasures");
    expect(await session.choosePrevious(new File(["x"], "x.xlsx") as unknown as File)).toBe("notWorkbook");
    expect(session.getState().settings.previous).toMatchObject({ source: "前回" });
  });
});
