import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { writeXlsx, type CellValue } from "hucre/xlsx";
import { cellAddress } from "../../src/domain/grid/cellAddress";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import { describeWithSharedData, sharedFile } from "../support/sharedData";
import { runCli } from "./runCli";

let folder = "";
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), "repair-"))));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (name: string): string => path.join(folder, name);

const rows: CellValue[][] = [
  ["番号", "該当項目", "施策名", "担当省庁", "状況", "進捗状況"],
  ["001", "ア）", "訓練の実施", "経産省", "〇", "・実施\u200Bした。"],
  ["002", "イ）", "点検の実施", "総務省", "▲", "・点検した。"],
  ["003", "ウ）", "窓口\u200Bの\u00AD整備", "経 産省", "○", "・整備中。"],
];

async function form(name: string): Promise<string> {
  writeFileSync(inFolder(name), await writeXlsx({ sheets: [{ name: "様式", rows }] }));
  return inFolder(name);
}

interface Report {
  readonly repaired: { cell: string; rules: string[]; old: string; new: string }[];
  readonly refused: unknown[];
}

function repaired(file: string, out: string, ...options: string[]): Report {
  const ran = runCli("repair", file, "--out", out, "--json", ...options);
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
  return JSON.parse(ran.stdout) as Report;
}

/** The cells whose texts differ. */
async function changedCells(before: string, after: string): Promise<string[]> {
  const [old, now] = [await readXlsx(readFileSync(before)), await readXlsx(readFileSync(after))];
  expect(now.map(({ name }) => name)).toEqual(old.map(({ name }) => name));
  return old.flatMap((grid, sheet) =>
    grid.rows.flatMap((cells = [], row) =>
      Array.from(cells).flatMap((cell, column) =>
        cell?.text === now[sheet]?.rows[row]?.[column]?.text ? [] : [cellAddress(row + 1, column + 1)],
      ),
    ),
  );
}

describe("repair", () => {
  test("takes every safe suggestion, says what it changed, and touches no other cell", async () => {
    const file = await form("a.xlsx");
    const before = readFileSync(file);
    const { repaired: cells, refused } = repaired(file, inFolder("a-out.xlsx"));
    expect(cells.map((each) => [each.cell, each.rules, each.new])).toEqual([
      ["D2", ["ministry.abbreviation"], "経済産業省"],
      ["E2", ["status.variant"], "○"],
      ["F2", ["text.invisible"], "・実施した。"],
      ["C4", ["text.invisible"], "窓口の整備"],
      ["D4", ["ministry.abbreviation"], "経済産業省"],
    ]);
    expect(refused).toEqual([]);
    expect(await changedCells(file, inFolder("a-out.xlsx"))).toEqual(["D2", "E2", "F2", "C4", "D4"]);
    expect(readFileSync(file)).toEqual(before);
  });

  test("twice is once: then there is nothing to do, and the file stays as it is", async () => {
    const file = await form("b.xlsx");
    repaired(file, inFolder("b-1.xlsx"));
    expect(repaired(inFolder("b-1.xlsx"), inFolder("b-2.xlsx")).repaired).toEqual([]);
    const [once, twice] = ["b-1.xlsx", "b-2.xlsx"].map((name) => unzipSync(readFileSync(inFolder(name))));
    expect(twice).toEqual(once);
  });

  test("takes the suggestions of the rules that are named, safe or not, and no others", async () => {
    const file = await form("c.xlsx");
    const { repaired: cells } = repaired(file, inFolder("c-out.xlsx"), "--rule", "status.unknown");
    expect(cells).toMatchObject([{ cell: "E3", old: "▲", new: "△", rules: ["status.unknown"] }]);
  });

  test("says it in Japanese to people", async () => {
    const file = await form("d.xlsx");
    const { stdout, code } = runCli("repair", file, "--out", inFolder("d-out.xlsx"));
    expect(code).toBe(0);
    expect(stdout).toContain("5か所を直しました。\n  様式!D2 「経産省」 → 「経済産業省」（府省庁の略称）\n");
    expect(stdout).toContain("誤りが 1件残ります");
  });

  test.each([
    [["--rule", "status.none"], "「status.none」という規則はありません。"],
    [["--out", "x.csv"], "x.csv: 保存先の名前の終わりを .xlsx にしてください。"],
    [[], "作ったブックの保存先がありません。"],
  ])("%j cannot be done", async (options, sentence) => {
    const file = await form("e.xlsx");
    const out = options.includes("--out") || options.length === 0 ? [] : ["--out", inFolder("e-out.xlsx")];
    const { code, stderr, stdout } = runCli("repair", file, ...options, ...out);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
    expect(existsSync(inFolder("e-out.xlsx"))).toBe(false);
  });
});

describeWithSharedData("real workbooks", () => {
  test.each(["submission-dirty.xlsx", "submission-dirty-form.xlsx"])(
    "%s: only what is named changes",
    async (name) => {
      const out = inFolder(`out-${name}`);
      const { repaired: cells } = repaired(sharedFile(name), out, "--fiscal-year", "2010");
      expect(cells.length).toBeGreaterThan(5);
      expect((await changedCells(sharedFile(name), out)).sort()).toEqual(
        cells.map(({ cell }) => cell).sort(),
      );
      expect(repaired(out, inFolder(`twice-${name}`), "--fiscal-year", "2010").repaired).toEqual([]);
    },
  );
});
