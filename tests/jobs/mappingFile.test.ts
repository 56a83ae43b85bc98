import type { Grid } from "../../src/domain/grid/Grid";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { BadFileContent } from "../../src/jobs/BadFileContent";
import { formatChoices, mappingFileOf, parseMappingFile } from "../../src/jobs/mappingFile";
import { parseMasterFile } from "../../src/jobs/parseMasterFile";
import { defaultMinistryMaster } from "../../src/domain/ministry/defaultMinistryMaster";
import { gridOf } from "../support/grids";

const HEADER = ["該当項目", "施策名", "担当省庁", "進捗状況"];
const list = gridOf([["題"], HEADER, ["ア）", "訓練", "総務省", "・一"], ["イ）", "点検", "法務省", "・二"]]);
const printed = gridOf(
  [
    ["（１）備え"],
    HEADER,
    ["ア）", "訓練", "総務省", "・一"],
    ["（２）学び"],
    HEADER,
    ["ア）", "点検", "法務省", "・二"],
  ],
  ["A1:D1", "A4:D4"],
);
const twoRows = gridOf(
  [
    ["番号", "施策名", "担当", "記入欄", ""],
    ["", "", "", "状況", "進捗状況"],
    ["1", "訓練", "総務省", "○", "・一"],
  ],
  ["A1:A2", "B1:B2", "C1:C2", "D1:E1"],
);

const withMains = gridOf([
  [...HEADER, "主な施策"],
  ["ア）", "訓練", "総務省", "・一", "○"],
  ["イ）", "点検", "法務省", "・二", ""],
]);

describe("the mapping of a workbook", () => {
  test.each<[string, Grid]>([
    ["a list", list],
    ["the printed layout", printed],
    ["a two-row header", twoRows],
    ["a column of marks", withMains],
  ])("%s reads the same by its saved mapping", (_, grid) => {
    const first = checkWorkbook([grid]);
    const saved = JSON.parse(JSON.stringify(mappingFileOf(first.sheets, {}))) as unknown;
    const again = checkWorkbook([grid], { reading: parseMappingFile(saved) });
    expect(again.sheets[0]).toMatchObject({
      layout: first.sheets[0]?.layout,
      headerRows: first.sheets[0]?.headerRows,
      columns: first.sheets[0]?.columns,
      rows: first.sheets[0]?.rows,
    });
    expect(again.findings).toEqual(first.findings);
  });

  test("a column that the user points at is that of 主な施策, whatever is written over it", () => {
    const grid = gridOf([
      [...HEADER, "白書"],
      ["ア）", "訓練", "総務省", "・一", "該当"],
      ["イ）", "点検", "法務省", "・二", "－"],
    ]);
    const reading = parseMappingFile({
      version: 2,
      sheets: [{ name: "様式", tables: [{ headerRows: [1], columns: { main: "E" }, findOthers: true }] }],
    });
    const [sheet] = checkWorkbook([grid], { reading }).sheets;
    expect(sheet?.columns).toMatchObject({ name: 2, main: 5 });
    expect(sheet?.rows.map(({ isMain }) => isMain)).toEqual([true, false]);
  });

  test("what was chosen of some columns only is kept as it was chosen", () => {
    const table = {
      headerRows: [2],
      columns: { status: 7 },
      findsOthers: true,
      unread: [8, 28],
      headers: { 7: "状況" },
      firstRow: 3,
      lastRow: 9,
    };
    const choices = {
      words: { 所管: "ministries", 評点: "none" },
      sheets: [
        { name: "様式", isRead: false, layout: "list", isWhole: true, grain: "letter", tables: [table] },
      ],
    } as const;
    const kept: unknown = JSON.parse(JSON.stringify(formatChoices(choices)));
    expect(parseMappingFile(kept)).toEqual(choices);
    expect(formatChoices(choices).sheets[0]).toMatchObject({ unread: ["H", "AB"], findOthers: true });
  });

  test("that a sheet is to be read by itself, whatever was chosen for others, is kept too", () => {
    const choices = { words: {}, sheets: [{ name: "様式", tables: [] }] };
    expect(parseMappingFile(JSON.parse(JSON.stringify(formatChoices(choices))))).toEqual(choices);
  });

  test.each([
    [null, "version"],
    [
      { version: 2, sheets: [{ name: "様式", tables: [{ headerRows: [1], columns: {}, unread: ["1"] }] }] },
      "unread",
    ],
    [
      { version: 2, sheets: [{ name: "様式", tables: [{ headerRows: [1], columns: {}, findOthers: 1 }] }] },
      "findOthers",
    ],
    [{ version: 3, sheets: [] }, "version"],
    [{ version: 1 }, "sheets"],
    [{ version: 1, sheets: [{ headerRows: [1], columns: {} }] }, "name"],
    [{ version: 1, sheets: [{ name: "様式", headerRows: [0], columns: {} }] }, "headerRows"],
    [{ version: 1, sheets: [{ name: "様式", headerRows: [1], columns: { name: "1" } }] }, "columns.name"],
    [{ version: 1, sheets: [{ name: "様式", headerRows: [1], columns: { title: "A" } }] }, "columns.title"],
    [
      { version: 1, sheets: [{ name: "様式", headerRows: [1], columns: {}, lastRow: 1.5 }] },
      "firstRow・lastRow",
    ],
  ])("%j is refused at %s", (content, place) => {
    expect(() => parseMappingFile(content)).toThrow(new BadFileContent(place));
  });
});

describe("a ministry master from a file", () => {
  test("the default master may be written out and read back", () => {
    expect(parseMasterFile(JSON.parse(JSON.stringify(defaultMinistryMaster)))).toEqual(defaultMinistryMaster);
  });

  test.each([
    [{}, "entries"],
    [{ entries: [{ kind: "body" }] }, "entries[0]"],
    [{ entries: [{ name: "海洋省", kind: "ministry" }] }, "海洋省"],
    [{ entries: [{ name: "海洋省", kind: "body", from: "2025" }] }, "海洋省"],
    [{ entries: [{ name: "海洋省", kind: "body", aliases: "海省" }] }, "海洋省"],
  ])("%j is refused at %s", (content, place) => {
    expect(() => parseMasterFile(content)).toThrow(new BadFileContent(place));
  });
});
