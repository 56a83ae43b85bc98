import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CellState } from "../../src/host/model/CellState";
import type { SheetState } from "../../src/host/model/SheetState";
import { openBook } from "../../src/host/xlsx/openBook";
import { saveBook } from "../../src/host/xlsx/saveBook";
import { writeWorkbook } from "../support/writeWorkbook";
import { runCli } from "./runCli";

let folder = "";
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), "inquiries-"))));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (...names: string[]): string => path.join(folder, ...names);

const HEADER = ["番号", "節", "該当項目", "施策名", "担当府省庁", "状況", "進捗状況"];
const rows = [
  HEADER,
  ["001", "（１）備え", "ア）", "合同訓練の実施", "総務省", "〇", "・実施した。"],
  ["002", "（１）備え", "イ）", "点検表の作成", "総務省", "", "・調整中"],
  ["003", "（１）備え", "ウ）", "窓口の整備", "防衛省", "○", "・整備した。"],
  ["004", "（１）備え", "エ）", "調査の実施", "協議会", "○", "・実施した。"],
];

async function formFile(name: string, changed = rows): Promise<string> {
  const file = inFolder(name);
  await writeWorkbook(file, { 様式: changed });
  return file;
}

interface Counts {
  readonly books: { readonly ministry: string | null; readonly file: string; readonly errors: number }[];
}

test("one file for each ministry, and one for the team; nothing is overwritten", async () => {
  const file = await formFile("form.xlsx");
  const before = readFileSync(file);
  const ran = runCli("inquiries", file, "--out", inFolder("sent"), "--round", "2", "--json");
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
  const { books } = JSON.parse(ran.stdout) as Counts;
  expect(books.map(({ ministry, file: name, errors }) => [ministry, name, errors])).toEqual([
    ["総務省", "照会_第2回_総務省.xlsx", 2],
    [null, "照会_第2回_担当不明.xlsx", 1],
  ]);
  expect(readdirSync(inFolder("sent")).sort()).toEqual(books.map((book) => book.file).sort());
  expect(readFileSync(file)).toEqual(before);

  rmSync(inFolder("sent", "照会_第2回_総務省.xlsx"));
  const kept = readFileSync(inFolder("sent", "照会_第2回_担当不明.xlsx"));
  const again = runCli("inquiries", file, "--out", inFolder("sent"), "--round", "2");
  expect(again.code).toBe(2);
  expect(again.stderr).toContain("同じ名前のファイルがあるため、何も書き込みませんでした");
  expect(existsSync(inFolder("sent", "照会_第2回_総務省.xlsx"))).toBe(false);
  expect(readFileSync(inFolder("sent", "照会_第2回_担当不明.xlsx"))).toEqual(kept);
});

test.each<[string, (file: string) => string[], string]>([
  ["no folder", () => [], "--out フォルダー"],
  ["a file in place of the folder", (file) => ["--out", file], "フォルダーではありません"],
  ["a round that is none", () => ["--out", "x", "--round", "０"], "回の数"],
  ["a round below the first", () => ["--out", "x", "--round", "0"], "回の数"],
])("%s is refused in one sentence", async (_, options, sentence) => {
  const file = await formFile("refused.xlsx");
  const ran = runCli("inquiries", file, ...options(file));
  expect([ran.code, ran.stdout]).toEqual([2, ""]);
  expect(ran.stderr).toContain(sentence);
  expect(ran.stderr.trim().split("\n")).toHaveLength(1);
});

test("where nothing is wrong nothing is written", async () => {
  const file = await formFile("sound.xlsx", [HEADER, rows[3] ?? []]);
  const ran = runCli("inquiries", file, "--out", inFolder("none"));
  expect([ran.code, existsSync(inFolder("none"))]).toEqual([0, false]);
  expect(ran.stdout).toContain("照会するところは見つかりませんでした");
});

const contentAt = (sheet: SheetState, row: number, column: number): string =>
  String(sheet.cell(row, column)?.content ?? "");

/** As a ministry does it: rows the other way round, one filtered away, a column put in front, a sheet of notes before. */
async function fillIn(file: string, answers: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const book = await openBook(readFileSync(file));
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  const HEADER_ROW = 7;
  const columns = Array.from({ length: 14 }, (_, column) => contentAt(sheet, HEADER_ROW, column));
  const last = sheet.usedBlock(true)?.bottom ?? 0;
  const lines: (CellState | undefined)[][] = [];
  for (let row = HEADER_ROW + 1; row <= last; row++) {
    const place = `${contentAt(sheet, row, columns.indexOf("セル"))} ${contentAt(sheet, row, columns.indexOf("重大度"))}`;
    for (const [header, content] of Object.entries(answers[place] ?? {}))
      sheet.setCell(row, columns.indexOf(header), { content });
    lines.push(columns.map((_, column) => sheet.cell(row, column)));
  }
  const returned = book.addSheet("戻り");
  const header = ["担当課", ...columns];
  header.forEach((content, column) => returned.setCell(2, column, { content }));
  lines.toReversed().forEach((cells, at) => {
    returned.setCell(3 + at, 0, { content: "企画課" });
    cells.forEach((cell, column) => cell && returned.setCell(3 + at, column + 1, cell));
  });
  returned.rows.set(3, { hidden: true });
  book.sheets = [book.addSheet("送り状"), returned];
  book.sheets[0]?.setCell(0, 0, { content: "回答します。" });
  writeFileSync(file, await saveBook(book));
}

interface Told {
  readonly counts: Record<string, number>;
  readonly answers: {
    cell: string | null;
    outcome: string;
    newText: string | null;
    current: string | null;
  }[];
}

test("what was sent out comes back filled in: matched by number, whatever was moved", async () => {
  const file = await formFile("round.xlsx");
  expect(runCli("inquiries", file, "--out", inFolder("round")).code).toBe(0);
  const sent = inFolder("round", "照会_第1回_総務省.xlsx");
  await fillIn(sent, {
    "F2 注意": { 回答: "修正案のとおり" },
    "F3 誤り": { 修正文: "△" },
  });
  const mended = rows.map((row) => row.map((text) => (text === "・調整中" ? "・作成した。" : text)));
  const ran = runCli("answers", await formFile("mended.xlsx", mended), sent, "--json");
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
  const told = JSON.parse(ran.stdout) as Told;
  expect(
    told.answers.map(({ cell, outcome, newText, current }) => [cell, outcome, newText, current]),
  ).toEqual([
    ["G3", "changed", null, "・作成した。"],
    ["F3", "corrected", "△", ""],
    ["F2", "corrected", "○", "〇"],
  ]);
  const out = inFolder("mended-out.xlsx");
  const taken = runCli("answers", inFolder("mended.xlsx"), sent, "--out", out, "--json");
  expect([taken.code, taken.stderr]).toEqual([0, ""]);
  expect(JSON.parse(taken.stdout)).toMatchObject({
    counts: told.counts,
    repaired: [
      { cell: "F3", old: "", new: "△" },
      { cell: "F2", old: "〇", new: "○" },
    ],
    refused: [],
  });
  const [sheet] = (await openBook(readFileSync(out))).sheets;
  expect([sheet && contentAt(sheet, 1, 5), sheet && contentAt(sheet, 2, 5)]).toEqual(["○", "△"]);
  expect(told.counts).toEqual({
    corrected: 2,
    answered: 0,
    unanswered: 0,
    changed: 1,
    conflicting: 0,
    unknown: 0,
  });
});

test("answers wants a file that came back, with a table of inquiries", async () => {
  const file = await formFile("asked.xlsx");
  const none = runCli("answers", file);
  expect([none.code, none.stdout]).toEqual([2, ""]);
  expect(none.stderr).toContain("回答のファイルが指定されていません");
  const other = runCli("answers", file, file);
  expect(other.code).toBe(2);
  expect(other.stderr).toContain("照会の表が見つかりません");
});
