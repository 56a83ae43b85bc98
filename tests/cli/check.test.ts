import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeXlsx, type CellValue } from "hucre/xlsx";
import { runCli } from "./runCli";

const SAMPLE = "assets/sample/進捗状況調査票.xlsx";
let folder = "";
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), "check-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};
const bookOf = async (name: string, ...sheets: { name: string; rows: CellValue[][]; hidden?: boolean }[]) =>
  fileOf(name, await writeXlsx({ sheets }));

/** A file that says it is so large, without taking the room. */
const largeFile = (name: string, megabytes: number): string => {
  const file = fileOf(name, "PK");
  truncateSync(file, megabytes * 1024 * 1024);
  return file;
};

const HEADER = ["番号", "該当項目", "施策名", "担当省庁", "状況", "進捗状況"];
const SOUND = ["001", "ア）", "訓練", "総務省", "○", "・実施した。"];
const DIRTY = ["002", "イ）", "点検", "経産省", "〇", ""];

interface Report {
  sheets: {
    name: string;
    layout: string;
    headerRows: number[];
    columns: Record<string, string>;
    records: number;
    confidence: number;
    questions: { kind: string; message: string }[];
    notRun: { rule: string; why: string }[];
  }[];
  records?: Record<string, unknown>[];
  findings: Record<string, unknown>[];
}
const reportOf = (stdout: string): Report => JSON.parse(stdout) as Report;

describe("check --json", () => {
  test("prints one JSON object of the agreed shape, and exit 1 for errors", async () => {
    const ran = runCli(
      "check",
      await bookOf("a.xlsx", { name: "様式", rows: [HEADER, SOUND, DIRTY] }),
      "--json",
      "--records",
    );
    expect([ran.code, ran.stderr]).toEqual([1, ""]);
    const report = reportOf(ran.stdout);
    expect(Object.keys(report)).toEqual(["sheets", "records", "findings"]);
    expect(report.sheets).toEqual([
      {
        name: "様式",
        layout: "list",
        headerRows: [1],
        columns: { id: "A", label: "B", name: "C", ministries: "D", status: "E", progress: "F" },
        tables: [expect.objectContaining({ headerRows: [1], firstRow: 2, lastRow: 3, records: 2 })],
        records: 2,
        confidence: 1,
        questions: [],
        whole: true,
        grain: "letter",
        notRun: expect.arrayContaining([
          { rule: "deadline.unreadable", why: expect.stringContaining("実施期限") as string },
          { rule: "ministry.not-in-force", why: expect.stringContaining("年度") as string },
        ]) as unknown[],
      },
    ]);
    expect(report.records?.[1]).toEqual({
      sheet: "様式",
      row: 3,
      id: "002",
      chapter: null,
      section: null,
      item: null,
      group: null,
      subgroup: null,
      label: "イ）",
      name: "点検",
      ministries: ["経済産業省"],
      ministriesText: "経産省",
      status: "○",
      progress: null,
      deadline: null,
      milestones: [],
      relisted: false,
      main: false,
    });
    expect(report.findings).toEqual([
      {
        rule: "ministry.abbreviation",
        severity: "warning",
        sheet: "様式",
        cell: "D3",
        field: "ministries",
        value: "経産省",
        message: expect.stringContaining("経済産業省") as string,
        suggestion: "経済産業省",
        safe: true,
      },
      {
        rule: "status.variant",
        severity: "warning",
        sheet: "様式",
        cell: "E3",
        field: "status",
        value: "〇",
        message: expect.any(String) as string,
        suggestion: "○",
        safe: true,
      },
      {
        rule: "progress.missing",
        severity: "error",
        sheet: "様式",
        cell: "F3",
        field: "progress",
        value: "",
        message: expect.any(String) as string,
        suggestion: null,
        safe: false,
      },
    ]);
  });

  test("without errors the exit code is 0, without --records there are none", async () => {
    const ran = runCli(
      "check",
      await bookOf("sound.xlsx", { name: "様式", rows: [HEADER, SOUND] }),
      "--json",
    );
    expect(ran.code).toBe(0);
    expect(reportOf(ran.stdout)).not.toHaveProperty("records");
  });

  test("--sheet chooses, a hidden sheet only by name, and nothing unchecked is passed over", async () => {
    const file = await bookOf(
      "two.xlsx",
      { name: "一", rows: [HEADER, SOUND] },
      { name: "二", rows: [HEADER, DIRTY], hidden: true },
      { name: "説明", rows: [["記入要領"]] },
    );
    const all = reportOf(runCli("check", file, "--json").stdout);
    expect(all.sheets.map(({ name, layout, records }) => [name, layout, records])).toEqual([
      ["一", "list", 1],
      ["二", "none", 0],
      ["説明", "none", 0],
    ]);
    expect(all.sheets[1]?.notRun.length).toBeGreaterThan(20);
    const two = reportOf(runCli("check", file, "--json", "--sheet", "二").stdout);
    expect(two.sheets.map(({ name, records }) => [name, records])).toEqual([["二", 1]]);
  });

  test("--fiscal-year lets the dated master speak; --master puts another in its place", async () => {
    const file = await bookOf("year.xlsx", {
      name: "様式",
      rows: [HEADER, SOUND.with(3, "防衛庁"), SOUND.with(3, "海洋省")],
    });
    const rules = (...args: string[]) =>
      reportOf(runCli("check", file, "--json", ...args).stdout).findings.map(
        ({ rule, cell }) => `${rule} ${cell}`,
      );
    expect(rules()).toEqual(["ministry.unknown D3"]);
    expect(rules("--fiscal-year", "2010")).toContain("ministry.not-in-force D2");
    const master = fileOf(
      "master.json",
      JSON.stringify({ version: "1", entries: [{ name: "海洋省", kind: "body" }] }),
    );
    expect(rules("--master", master)).toEqual(["ministry.unknown D2"]);
  });

  test("a saved mapping reads the same, and may be changed", async () => {
    const file = await bookOf("map.xlsx", { name: "様式", rows: [["題"], HEADER, SOUND, DIRTY] });
    const saved = path.join(folder, "mapping.json");
    const first = runCli("check", file, "--json", "--records", "--save-mapping", saved);
    expect(runCli("check", file, "--json", "--records", "--mapping", saved)).toEqual(first);
    const mapping = JSON.parse(readFileSync(saved, "utf8")) as {
      sheets: { columns: Record<string, string> }[];
    };
    delete mapping.sheets[0]?.columns["status"];
    writeFileSync(saved, JSON.stringify(mapping));
    const changed = reportOf(runCli("check", file, "--json", "--mapping", saved).stdout);
    expect(changed.sheets[0]?.notRun.map(({ rule }) => rule)).toContain("status.missing");
  });

  test("a header that nobody knows is asked about, and read once its word has been taught", async () => {
    const header = ["番号", "お題", "担当省庁", "状況", "進捗状況"];
    const row = (index: number) => [`${index}`, `窓口の点検その${index}`, "総務省", "○", "・実施した。"];
    const file = await bookOf("words.xlsx", { name: "様式", rows: [header, row(1), row(2), row(3)] });
    const [asked] = reportOf(runCli("check", file, "--json").stdout).sheets;
    expect(asked?.questions.map(({ kind }) => kind)).toEqual(["unsureColumn"]);
    expect(asked?.questions[0]?.message).toContain("B列「お題」");
    expect(asked?.confidence).toBeLessThan(0.6);
    const taught = path.join(folder, "words.json");
    writeFileSync(taught, JSON.stringify({ version: 2, words: { お題: "name" }, sheets: [] }));
    const [sure] = reportOf(runCli("check", file, "--json", "--mapping", taught).stdout).sheets;
    expect(sure).toMatchObject({ confidence: 1, questions: [], columns: { name: "B" } });
  });
});

describe("check for people", () => {
  test("sums up the sample in Japanese, without codes", () => {
    const ran = runCli("check", SAMPLE);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("59行（うち再掲 3行）");
    expect(ran.stdout).toMatch(/誤り 4件 {2}注意 11件/u);
    expect(ran.stdout).not.toMatch(/ministry\.|status\.|undefined|null/u);
  });

  test("reads and finds in the sample what it read and found before (npm run golden after a wanted change)", () => {
    const golden = readFileSync("tests/golden/sample.json", "utf8");
    expect(JSON.parse(runCli("check", SAMPLE, "--json", "--records").stdout)).toEqual(JSON.parse(golden));
  });

  test("leaves the file as it was", () => {
    const before = readFileSync(SAMPLE);
    runCli("check", SAMPLE);
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
  });
});

describe("what cannot be done is said in one line on stderr, exit 2", () => {
  const missing = "ない.xlsx";
  test.each<[string, () => string[], RegExp]>([
    ["no command", () => [], /使い方/u],
    ["an unknown command", () => ["frobnicate"], /「frobnicate」/u],
    ["no file", () => ["check"], /ファイルが指定/u],
    ["two files", () => ["check", "a.xlsx", "b.xlsx"], /一つだけ/u],
    ["a missing file", () => ["check", missing], /ない\.xlsx: ファイルが見つかりません/u],
    ["a folder", () => ["check", folder], /ファイルではありません/u],
    ["no workbook", () => ["check", fileOf("notes.xlsx", "hello")], /notes\.xlsx: Excel ブック/u],
    ["an empty file", () => ["check", fileOf("empty.xlsx", "")], /empty\.xlsx: ファイルの中身が空/u],
    ["a file of 200 MB", () => ["check", largeFile("large.xlsx", 200)], /large\.xlsx: 大きすぎるか/u],
    ["an unknown option", () => ["check", SAMPLE, "--frob"], /「--frob」/u],
    ["an option without its value", () => ["check", SAMPLE, "--sheet"], /--sheet/u],
    ["a wrong year", () => ["check", SAMPLE, "--fiscal-year", "平成22"], /--fiscal-year の「平成22」/u],
    ["a wrong term", () => ["check", SAMPLE, "--term", "通期"], /「通期」/u],
    ["a wrong day", () => ["check", SAMPLE, "--as-of", "2011-02-30"], /「2011-02-30」/u],
    [
      "an unknown sheet",
      () => ["check", SAMPLE, "--sheet", "無い"],
      /「無い」というシートはありません。あるのは 様式/u,
    ],
    [
      "a mapping that is no JSON",
      () => ["check", SAMPLE, "--mapping", fileOf("m.json", "{")],
      /m\.json: JSON/u,
    ],
    [
      "a mapping of another shape",
      () => [
        "check",
        SAMPLE,
        "--mapping",
        fileOf("n.json", `{"version":1,"sheets":[{"name":"様式","headerRows":[],"columns":{}}]}`),
      ],
      /headerRows/u,
    ],
    [
      "a master of another shape",
      () => ["check", SAMPLE, "--master", fileOf("o.json", `{"entries":[{"name":"海洋省","kind":"?"}]}`)],
      /海洋省/u,
    ],
    [
      "a place that cannot be written to",
      () => ["check", SAMPLE, "--save-mapping", path.join(folder, "x", "y.json")],
      /書き込めません/u,
    ],
  ])("%s", (_, args, sentence) => {
    const ran = runCli(...args());
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe("");
    expect(ran.stderr).toMatch(sentence);
    expect(ran.stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(ran.stderr).not.toMatch(/ {4}at |Error:/u);
  });
});
