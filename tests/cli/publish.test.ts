import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import { keptSettings } from "../../src/jobs/parseSettings";
import { SETTINGS_KEY } from "../../src/excel/store";
import { saveKept } from "../../src/excel/saveKept";
import { editWorkbook } from "../../src/cli/editWorkbook";
import { soundRows, unsettledRows } from "../support/publicationForm";
import { writeWorkbook } from "../support/writeWorkbook";
import { runCli } from "./runCli";

let folder = "";
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), "publish-"))));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (name: string): string => path.join(folder, name);

async function formFile(name: string, rows: typeof soundRows = soundRows): Promise<string> {
  const file = inFolder(name);
  await writeWorkbook(file, { 様式: rows.map((row) => row.map(String)) });
  return file;
}
const publish = (file: string, out: string, ...options: string[]) =>
  runCli("publish", file, "--out", inFolder(out), "--fiscal-year", "2010", ...options);

test("a workbook of three sheets, and what was taken out; the input stays as it is", async () => {
  const file = await formFile("form.xlsx");
  const before = readFileSync(file);
  const ran = publish(file, "out.xlsx");
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
  expect(ran.stdout).toContain("検証結果: シートごと入れていません。");
  expect(ran.stdout).toMatch(/施策一覧: 部内の列.*「備考」.*を除きました。/u);
  const grids = await readXlsx(readFileSync(inFolder("out.xlsx")));
  expect(grids.map(({ name }) => name)).toEqual(["集計", "進捗状況", "施策一覧"]);
  expect(readFileSync(file)).toEqual(before);
});

test("while errors remain it is refused with 1 and nothing is written; with --insist it says so", async () => {
  const file = await formFile("unsettled.xlsx", unsettledRows);
  const ran = publish(file, "refused.xlsx");
  expect([ran.code, ran.stderr]).toEqual([1, ""]);
  expect(ran.stdout).toContain("誤りが 1件残っているため");
  expect(existsSync(inFolder("refused.xlsx"))).toBe(false);
  expect(JSON.parse(publish(file, "refused.xlsx", "--json").stdout)).toEqual({ refused: true, errors: 1 });

  const made = publish(file, "insisted.xlsx", "--insist", "--json");
  expect(made.code).toBe(0);
  expect(JSON.parse(made.stdout)).toMatchObject({
    errors: 1,
    removed: expect.arrayContaining([{ kind: "sheet", sheet: "検証結果" }]),
  });
  const grids = await readXlsx(readFileSync(inFolder("insisted.xlsx")));
  expect(grids.map(({ rows }) => rows[0]?.[0]?.text)).toEqual(Array(3).fill("未確定（誤り 1件）"));
});

test("what was edited in 進捗状況 and is not in the source is told", async () => {
  const file = await formFile("edited.xlsx");
  expect(runCli("report", file, "--out", inFolder("report.xlsx"), "--fiscal-year", "2010").code).toBe(0);
  const { bytes } = await editWorkbook(readFileSync(inFolder("report.xlsx")), async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("進捗状況");
      const cell = sheet.getRange().findOrNullObject("・整備した。", { completeMatch: true });
      cell.values = [["・直した。"]];
      await context.sync();
    });
  });
  writeFileSync(inFolder("report-edited.xlsx"), bytes);
  const ran = publish(inFolder("report-edited.xlsx"), "after.xlsx");
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
  expect(ran.stdout).toContain("直した 1件は、元のシートに入っていない");
  const json = publish(inFolder("report-edited.xlsx"), "after.xlsx", "--json");
  expect(JSON.parse(json.stdout)).toMatchObject({ untakenEdits: 1 });
});

test("Markdown and HTML say the same", async () => {
  const file = await formFile("text.xlsx");
  expect(publish(file, "out.md", "--summary", "年度末").code).toBe(0);
  const html = publish(file, "out.html", "--summary", "年度末");
  expect(html.stdout).toMatch(/集計: グラフ \d+個は入りません。/u);
  expect(readFileSync(inFolder("out.md"), "utf8")).toContain("| ・A\\|B を &lt;作成&gt; した。 |");
  expect(readFileSync(inFolder("out.html"), "utf8")).toMatch(
    /^<!doctype html>[\s\S]*・A\|B を &lt;作成&gt; した。/u,
  );
});

test("the marks that the file keeps are followed; where they cannot be read nothing goes out", async () => {
  const file = await formFile("marked.xlsx");
  const keep = async (name: string, settings: object): Promise<string> => {
    const { bytes } = await editWorkbook(readFileSync(file), () => saveKept(SETTINGS_KEY, settings));
    writeFileSync(inFolder(name), bytes);
    return inFolder(name);
  };
  const marked = await keep(
    "kept.xlsx",
    keptSettings({ facts: {}, publication: { 担当府省庁: "internal" } }),
  );
  expect(publish(marked, "marked.md").code).toBe(0);
  expect(readFileSync(inFolder("marked.md"), "utf8")).toContain("| 該当項目 | 施策名 | 状況 | 進捗状況 |");
  const damaged = publish(await keep("damaged.xlsx", { version: 9 }), "damaged.md");
  expect(damaged.code).toBe(2);
  expect(damaged.stderr).toContain("どの列を公表するか分かりません");
  expect(existsSync(inFolder("damaged.md"))).toBe(false);
});

test.each<[string, (file: string) => string[], string]>([
  ["no name", () => [], "--out 出力.xlsx"],
  ["a name of another format", () => ["--out", "出力.pdf"], ".xlsx、.md、.html"],
  ["the input itself", (file) => ["--out", file], "元のファイルには書き込みません"],
])("%s is told, and nothing is written", async (name, options, words) => {
  const file = await formFile(`${name}.xlsx`);
  const before = readFileSync(file);
  const ran = runCli("publish", file, ...options(file));
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain(words);
  expect(readFileSync(file)).toEqual(before);
});

test("a text is parted by no page", async () => {
  const progress = "・協議会を開催した。\n".repeat(120).trim();
  const [header = [], first = []] = soundRows;
  const long = first.map((cell) => (cell === "・実施した。\n・続けている。" ? progress : cell));
  const file = await formFile("long.xlsx", [header, long]);
  expect(publish(file, "long.md").code).toBe(0);
  expect(readFileSync(inFolder("long.md"), "utf8")).not.toContain("（続き）");
});
