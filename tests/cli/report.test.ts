import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { writeXlsx, type CellValue, type WriteSheet } from "hucre/xlsx";
import type { Grid } from "../../src/domain/grid/Grid";
import { cellAddress } from "../../src/domain/grid/cellAddress";
import { withTexts } from "../../src/domain/grid/withTexts";
import { crossBlock } from "../../src/domain/summary/SummaryBlock";
import { openBook } from "../../src/host/xlsx/openBook";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import { saveBook } from "../../src/host/xlsx/saveBook";
import { runCli } from "./runCli";

const SAMPLE = "assets/sample/進捗状況調査票.xlsx";
let folder = "";
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), "report-"))));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (name: string): string => path.join(folder, name);

const HEADER = ["番号", "節", "該当項目", "施策名", "担当省庁", "状況", "進捗状況"];
const rows: CellValue[][] = [
  HEADER,
  ["001", "（１）備え", "ア）", "訓練の実施", "内閣官房及び総務省", "○", "・実施した。"],
  ["002", "（１）備え", "イ）", "点検の実施", "総務省", "◎", "=1+1 と書いてあった。"],
  ["003", "（２）連携", "ア）", "窓口の整備", "全府省庁", "○", "・整備中。"],
  ["004", "（２）連携", "イ）", "点検の実施（再掲）", "総務省", "◎", "・再掲"],
  ["005", "（２）連携", "ウ）", "調査の実施", "警察庁", "", "・調査中。"],
];
const form: WriteSheet = { name: "様式", rows, columns: [{ width: 8 }, { width: 20 }] };

async function fileOf(name: string, sheets: WriteSheet[] = [form]): Promise<string> {
  const file = inFolder(name);
  writeFileSync(file, await writeXlsx({ sheets }));
  return file;
}

async function reportOf(file: string, name: string, ...options: string[]): Promise<Grid[]> {
  const ran = runCli("report", file, "--out", inFolder(name), ...options);
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
  return readXlsx(readFileSync(inFolder(name)));
}

const gridNamed = (grids: readonly Grid[], name: string): Grid => {
  const grid = grids.find((each) => each.name === name);
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
};
/** A report says when it was made, in a cell and in the store's record of what was written. */
const withoutMoment = (grid: Grid): Grid =>
  grid.visibility === "veryHidden"
    ? { ...grid, rows: [] }
    : withTexts(grid, new Map(grid.name === "検証結果" ? [["A3", "作成"]] : []));
const lineOf = (grid: Grid, label: string): string[] =>
  (grid.rows.find((row) => row?.[0]?.text === label) ?? []).map((cell) => cell?.text ?? "");

/** The cells of the user's sheet that have a fill. */
async function fillsOf(name: string): Promise<[string, string | undefined][]> {
  const book = await openBook(readFileSync(inFolder(name)));
  return [...(book.sheetNamed("様式")?.cells() ?? [])].flatMap(
    ([row, column, { style }]): [string, string | undefined][] => {
      const fill = style?.fill;
      const isFilled = fill?.type === "pattern" && fill.pattern === "solid";
      return isFilled ? [[cellAddress(row + 1, column + 1), fill.fgColor?.rgb?.slice(-6)]] : [];
    },
  );
}

describe("report", () => {
  test("adds four sheets; the counts stand in them as live formulas with their results", async () => {
    const grids = await reportOf(await fileOf("a.xlsx"), "a-out.xlsx");
    expect(grids.filter(({ visibility }) => visibility === "visible").map(({ name }) => name)).toEqual([
      "様式",
      "検証結果",
      "施策一覧",
      "集計",
      "進捗状況",
    ]);
    const summary = gridNamed(grids, "集計");
    // ◎ ○ △ ×, then what is empty or unknown, then the sum; the relisted one is not counted again.
    expect(lineOf(summary, "計（行・再掲を除く）").filter((text) => /^\d+$/u.test(text))).toEqual([
      "1",
      "2",
      "0",
      "0",
      "1",
      "4",
    ]);
    const line = summary.rows.find((row) => row?.[0]?.text === "計（行・再掲を除く）") ?? [];
    expect(
      line.filter((cell) => cell?.formula?.startsWith("COUNTIFS(") || cell?.formula?.startsWith("SUM(")),
    ).toHaveLength(6);
  });

  test("a ministry is counted by its whole name, and once for each of its measures", async () => {
    const summary = gridNamed(await reportOf(await fileOf("b.xlsx"), "b-out.xlsx"), "集計");
    const soumu = lineOf(summary, "総務省").filter((text) => text !== "");
    expect(soumu).toEqual(["総務省", "1", "1", "0", "0", "0", "2"]);
  });

  test("施策一覧 is an Excel table with 担当キー, and no text in it becomes a formula", async () => {
    const list = gridNamed(await reportOf(await fileOf("c.xlsx"), "c-out.xlsx"), "施策一覧");
    expect(list.tables).toMatchObject([{ name: "施策一覧", area: { top: 1, left: 1, bottom: 6 } }]);
    const key = list.rows[0]?.findIndex((cell) => cell?.text === "担当キー") ?? -1;
    expect(list.rows[1]?.[key]?.text).toBe("、内閣官房、総務省、");
    const texts = list.rows.flat().filter((cell) => cell?.text === "=1+1 と書いてあった。");
    expect(texts).toMatchObject([{ kind: "text" }]);
    expect(texts[0]?.formula).toBeUndefined();
  });

  test("every part of the user's own is as it was, byte for byte", async () => {
    const file = await fileOf("d.xlsx", [form, { name: "控え", rows: [["x"]], hidden: true }]);
    await reportOf(file, "d-out.xlsx");
    const [before, after] = [file, inFolder("d-out.xlsx")].map((each) => unzipSync(readFileSync(each)));
    const sheets = Object.keys(before ?? {}).filter((name) => /worksheets\/|sharedStrings|theme/u.test(name));
    expect(sheets.length).toBeGreaterThan(2);
    for (const name of sheets) expect(after?.[name]).toEqual(before?.[name]);
  });

  test("a report of a report is the report, and a check of it the check of its source", async () => {
    const file = await fileOf("e.xlsx");
    const once = await reportOf(file, "e1.xlsx");
    const twice = await reportOf(inFolder("e1.xlsx"), "e2.xlsx");
    expect(twice.map(withoutMoment)).toEqual(once.map(withoutMoment));
    const [source, report] = [file, inFolder("e1.xlsx")].map((each) =>
      runCli("check", each, "--json", "--records"),
    );
    expect(report?.stdout).toBe(source?.stdout);
  });

  test("what was edited in 施策一覧 and not taken back is counted, before a copy of it is kept aside", async () => {
    await reportOf(await fileOf("k.xlsx"), "k1.xlsx");
    const book = await openBook(readFileSync(inFolder("k1.xlsx")));
    const list = book.sheetNamed("施策一覧");
    const column = [...(list?.cells() ?? [])].find(([, , { content }]) => content === "施策名")?.[1] ?? -1;
    list?.setCell(1, column, { ...list.cell(1, column), content: "訓練の準備" });
    writeFileSync(inFolder("k2.xlsx"), await saveBook(book));
    const ran = runCli("report", inFolder("k2.xlsx"), "--out", inFolder("k3.xlsx"));
    expect(ran.stdout).toContain("前に作った表での修正 1件は、元のシートに入れていません。");
    const json = runCli("report", inFolder("k2.xlsx"), "--out", inFolder("k4.xlsx"), "--json");
    expect(JSON.parse(json.stdout)).toMatchObject({ untakenEdits: 1 });
  });

  test("a user's own 集計 and 施策一覧 stay as they are; ours stand beside them", async () => {
    const own: WriteSheet[] = [
      form,
      { name: "集計", rows: [["私の集計", 1]] },
      {
        name: "施策一覧",
        rows: [["私の一覧"], ["x"]],
        tables: [{ name: "施策一覧", range: "A1:A2", columns: [{ name: "私の一覧" }] }],
      },
    ];
    const grids = await reportOf(await fileOf("f.xlsx", own), "f-out.xlsx");
    expect(lineOf(gridNamed(grids, "集計"), "私の集計")).toEqual(["私の集計", "1"]);
    expect(gridNamed(grids, "施策一覧").rows).toHaveLength(2);
    expect(gridNamed(grids, "施策一覧 (2)").tables[0]?.name).toBe("施策一覧_2");
    expect(lineOf(gridNamed(grids, "集計 (2)"), "計（行・再掲を除く）")).toContain("4");
  });

  test("a hidden sheet that was not read stands among what was not checked", async () => {
    const grids = await reportOf(
      await fileOf("h.xlsx", [form, { ...form, name: "控え", hidden: true }]),
      "h-out.xlsx",
    );
    const lines = gridNamed(grids, "検証結果").rows.map((row) => (row ?? []).map((cell) => cell?.text));
    expect(lines.find((line) => line.includes("控え"))?.join()).toMatch(/未実施.*非表示のシート/u);
  });

  test("--json prints one object: where it was written, and the sheets", async () => {
    const ran = runCli("report", await fileOf("g.xlsx"), "--out", inFolder("g-out.xlsx"), "--json");
    expect(JSON.parse(ran.stdout)).toEqual({
      out: inFolder("g-out.xlsx"),
      sheets: ["findings", "measures", "summary", "progress"].map((kind, index) => ({
        kind,
        name: ["検証結果", "施策一覧", "集計", "進捗状況"][index],
        replaced: false,
      })),
    });
  });

  test("--mark colors the cells in which something was found; the next report without it takes that away", async () => {
    const file = await fileOf("m.xlsx");
    const ran = runCli("report", file, "--out", inFolder("m1.xlsx"), "--mark", "--json");
    expect(JSON.parse(ran.stdout)).toMatchObject({ marks: { marked: 2, patterned: 0, protectedSheets: [] } });
    const again = runCli("report", inFolder("m1.xlsx"), "--out", inFolder("m2.xlsx"));
    expect(again.stdout).toContain("前に付けた色を消しました。");
    // A text that looks like a formula, and a status that is missing.
    expect(await fillsOf("m1.xlsx")).toEqual([
      ["G3", "FFF4CE"],
      ["F6", "FDE7E9"],
    ]);
    expect(await fillsOf("m2.xlsx")).toEqual([]);
  });

  test("集計 is put together as --summary says, beside the last period as --previous says", async () => {
    const before = await fileOf("before.xlsx");
    const blocks = [{ kind: "trend" }, { ...crossBlock(["ministry"]), columns: "done" }];
    writeFileSync(inFolder("blocks.json"), JSON.stringify(blocks));
    const titlesOf = async (out: string, ...args: string[]): Promise<string[]> => {
      const rows = gridNamed(await reportOf(before, out, ...args), "集計").rows;
      return rows.map(([first] = []) => first?.text ?? "").filter((text) => /別$|別 ×|^推移$/u.test(text));
    };
    expect(await titlesOf("p1.xlsx", "--summary", "年度末")).toContain("期限別 × 実施済みか");
    const own = ["--summary", inFolder("blocks.json"), "--previous", before];
    const titles = await titlesOf("p2.xlsx", ...own);
    expect(titles.slice(0, 2)).toEqual(["推移", "府省庁別 × 実施済みか"]);
    writeFileSync(inFolder("blocks.json"), JSON.stringify([{ kind: "pivot" }]));
    const refused = runCli("report", before, "--out", inFolder("p3.xlsx"), ...own);
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining("blocks.json: 集計の組み立て"),
    ]);
  });

  test("進捗状況 has the layout that --layout says", async () => {
    const file = await fileOf("layout.xlsx");
    const textsOf = async (out: string, layout: string): Promise<string[]> =>
      gridNamed(await reportOf(file, out, "--layout", layout), "進捗状況")
        .rows.flat()
        .flatMap((cell) => cell?.text ?? []);
    expect(await textsOf("l1.xlsx", "半期")).toEqual(
      expect.arrayContaining(["概要", "結論", "【施策名】 訓練の実施（内閣官房、総務省）"]),
    );
    writeFileSync(inFolder("looks.json"), JSON.stringify({ annex: "別添１", columns: ["name", "progress"] }));
    const texts = await textsOf("l2.xlsx", inFolder("looks.json"));
    expect(texts).toContain("別添１");
    expect(texts).not.toContain("担当府省庁");
    const refused = runCli("report", file, "--out", inFolder("l3.xlsx"), "--layout", inFolder("blocks.json"));
    expect(refused.code).toBe(2);
  });

  test("shares are rounded as --rounding says, on 集計 and in the half-year layout", async () => {
    const file = await fileOf("rounding.xlsx", [
      {
        name: "様式",
        rows: [
          HEADER,
          ...["◎", "○", "△"].map((mark, at) => [
            `00${at}`,
            "（１）備え",
            `${"アイウ"[at]}）`,
            `施策${at}`,
            "総務省",
            mark,
            "・実施した。",
          ]),
        ],
      },
    ]);
    const sharesOf = async (name: string): Promise<string[][]> => {
      const options = ["--layout", "半期", "--rounding", name];
      const grids = await reportOf(file, `r-${name}.xlsx`, ...options);
      const summary = gridNamed(grids, "集計");
      const lines = gridNamed(grids, "進捗状況").rows.map(([cell] = []) => cell?.text ?? "");
      return [
        ["◎", "○", "△"].map((mark) => lineOf(summary, mark).findLast((text) => text !== "") ?? ""),
        lines.flatMap((line) => /1施策（(\d+)%）/u.exec(line)?.[1] ?? []),
      ];
    };
    expect(await sharesOf("四捨五入")).toEqual([
      ["33", "33", "33"],
      ["33", "33", "33"],
    ]);
    expect(await sharesOf("最大剰余")).toEqual([
      ["34", "33", "33"],
      ["34", "33", "33"],
    ]);
    const refused = runCli("report", file, "--out", inFolder("r.xlsx"), "--rounding", "切り上げ");
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("切り上げ")]);
  });

  test("the sample's report says that it is not final while errors remain", async () => {
    const summary = gridNamed(await reportOf(SAMPLE, "sample.xlsx"), "集計");
    expect(summary.rows.flat().some((cell) => /^未確定（誤り \d+件）/u.test(cell?.text ?? ""))).toBe(true);
  });
});

describe("what report refuses, in one line that names the file", () => {
  test.each([
    ["no place to write to", ["x.xlsx"], /--out/u],
    ["an option of another command", ["x.xlsx", "--out", "y.xlsx", "--records"], /--records/u],
  ])("%s", (_, args, message) => {
    const ran = runCli("report", ...args);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr.trim().split("\n")).toHaveLength(1);
  });

  test("a name that promises another format; nothing is written", async () => {
    const ran = runCli("report", await fileOf("ending.xlsx"), "--out", inFolder("ending.xlsm"));
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining(".xlsx にしてください")]);
    expect(() => readFileSync(inFolder("ending.xlsm"))).toThrow(/ENOENT/u);
  });

  test("an input that is not there is the file that is named", () => {
    const ran = runCli(
      "report",
      "--fiscal-year",
      "2010",
      inFolder("nowhere.xlsx"),
      "--out",
      inFolder("o.xlsx"),
    );
    expect([ran.code, ran.stderr]).toEqual([
      2,
      expect.stringMatching(/nowhere\.xlsx: ファイルが見つかりません/u),
    ]);
    expect(ran.stderr).not.toContain("o.xlsx: /");
  });

  test("writing over its own input; the input is as it was", async () => {
    const file = await fileOf("same.xlsx");
    const before = readFileSync(file);
    const ran = runCli("report", file, "--out", file);
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining("別の名前")]);
    expect(readFileSync(file)).toEqual(before);
  });

  test("a workbook without measures; nothing is written", async () => {
    const file = await fileOf("none.xlsx", [{ name: "メモ", rows: [["買い物"], ["牛乳"]] }]);
    const ran = runCli("report", file, "--out", inFolder("none-out.xlsx"));
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining("記入された施策が見つからない")]);
    expect(() => readFileSync(inFolder("none-out.xlsx"))).toThrow(/ENOENT/u);
  });
});
