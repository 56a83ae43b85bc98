import type { Grid } from "../../src/domain/grid/Grid";
import { noChoices, type ReadingChoices } from "../../src/domain/layout/ReadingChoices";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { formatChoices, mappingOf, parseMappingFile } from "../../src/jobs/mappingFile";
import { gridOf } from "../support/grids";

const HEADER = ["いろは", "お題", "分担", "マーク", "こたえ"];
const body = (name: string) => [
  ["1", `${name}の点検`, "総務省", "○", "・会議を開き、報告書をまとめた。"],
  ["2", `${name}の公開`, "法務省", "△", "・これから準備を始める。"],
];
const columns = { id: 1, name: 2, ministries: 3, status: 4, progress: 5 };
const headers = Object.fromEntries(HEADER.map((text, index) => [index + 1, text]));
const thisYear = gridOf([["調査票"], HEADER, ...body("窓口")], [], "令和７年");
const choices: ReadingChoices = {
  words: {},
  sheets: [{ name: "令和７年", tables: [{ headerRows: [2], columns, headers }] }],
};
const namesIn = (grid: Grid, reading: ReadingChoices) =>
  checkWorkbook([grid], { reading }).sheets[0]?.rows.map(({ name }) => name);

test("without a choice, headers that nobody knows are not read", () => {
  expect(namesIn(thisYear, noChoices)).toEqual([]);
});

describe("a choice is found again", () => {
  test.each<[string, Grid]>([
    ["on its own sheet", thisYear],
    ["on next year's sheet", gridOf([["調査票"], HEADER, ...body("窓口")], [], "令和８年")],
    ["further down", gridOf([["調査票"], ["提出日"], [], HEADER, ...body("窓口")], [], "令和８年")],
    [
      "with its columns in another order",
      gridOf([HEADER.toReversed(), ...body("窓口").map((cells) => cells.toReversed())], [], "令和８年"),
    ],
    [
      "with other columns beside",
      gridOf([["甲", ...HEADER], ...body("窓口").map((cells) => ["", ...cells])], [], "令和８年"),
    ],
    [
      "with line breaks and wide spaces in its headers",
      gridOf([["いろは", "お\n題", "分　担", "マーク", "こたえ"], ...body("窓口")]),
    ],
  ])("%s", (_, grid) => {
    expect(namesIn(grid, choices)).toEqual(["窓口の点検", "窓口の公開"]);
  });

  test("its rows hold for its own sheet only", () => {
    const limited: ReadingChoices = {
      words: {},
      sheets: [{ name: "令和７年", tables: [{ headerRows: [2], columns, headers, firstRow: 4 }] }],
    };
    expect(namesIn(thisYear, limited)).toEqual(["窓口の公開"]);
    expect(namesIn(gridOf([HEADER, ...body("窓口")], [], "令和８年"), limited)).toHaveLength(2);
  });
});

test("a choice whose headers are gone is asked about, and the sheet is read by itself", () => {
  const changed = gridOf(
    [["番号", "施策名", "担当省庁", "状況", "進捗状況"], ...body("窓口")],
    [],
    "令和７年",
  );
  const [sheet] = checkWorkbook([changed], { reading: choices }).sheets;
  expect(sheet?.questions).toEqual([{ kind: "mappingLost" }]);
  expect(sheet?.rows).toHaveLength(2);
});

test("a sheet that was left out is not read", () => {
  const reading: ReadingChoices = { words: {}, sheets: [{ name: "令和７年", isRead: false, tables: [] }] };
  const [sheet] = checkWorkbook([thisYear], { reading }).sheets;
  expect(sheet).toMatchObject({ layout: "none", reason: "notChosen", questions: [] });
});

test("words that were taught read any form that has them", () => {
  const reading: ReadingChoices = {
    words: { お題: "name", 分担: "ministries", マーク: "status", こたえ: "progress", いろは: "none" },
    sheets: [],
  };
  const other = gridOf([
    ["分担", "こたえ", "お題", "いろは", "マーク"],
    ["総務省", "・一", "台帳の点検", "x", "○"],
  ]);
  const [sheet] = checkWorkbook([other], { reading }).sheets;
  expect(sheet).toMatchObject({
    questions: [],
    columns: { name: 3, ministries: 1, status: 5, progress: 2 },
  });
});

describe("what is settled of a sheet can be corrected", () => {
  const list = gridOf([
    ["施策名", "担当省庁", "進捗状況"],
    ["（１）備え"],
    ["窓口の点検", "総務省", "・一"],
    ["窓口の点検", "法務省", "・二"],
  ]);
  const sheetWith = (choice: Partial<ReadingChoices["sheets"][number]>) =>
    checkWorkbook([list], { reading: { words: {}, sheets: [{ name: "様式", tables: [], ...choice }] } })
      .sheets[0];

  test("by itself", () => {
    expect(sheetWith({})).toMatchObject({
      layout: "printed",
      whole: { isWhole: true, reason: "printed" },
      grain: { grain: "ministryAnswer", isChosen: false, answers: 2 },
    });
    expect(sheetWith({})?.rows[0]?.section).toBe("（１）備え");
  });

  test("the layout: a list has no headings over its rows", () => {
    expect(sheetWith({ layout: "list" })).toMatchObject({ layout: "list", headings: [] });
    expect(sheetWith({ layout: "list" })?.rows[0]?.section).toBeNull();
  });

  test("whole or part", () => {
    expect(sheetWith({ isWhole: false })).toMatchObject({
      isWhole: false,
      whole: { isWhole: false, reason: "chosen" },
    });
  });

  test("the grain", () => {
    expect(sheetWith({ grain: "letter" })?.grain).toMatchObject({ grain: "letter", isChosen: true });
    expect(sheetWith({ grain: "letter" })?.rows.map(({ grain }) => grain)).toEqual(["letter", "letter"]);
  });
});

test("the reading of a sheet, kept as a file, reads tables beside each other the same", () => {
  const header = ["施策名", "担当省庁", "状況"];
  const twin = gridOf([
    [...header, "", ...header],
    ["窓口の点検", "総務省", "○", "", "台帳の点検", "法務省", "△"],
    ["窓口の公開", "総務省", "○", "", "台帳の公開", "法務省", "△"],
  ]);
  const [first] = checkWorkbook([twin]).sheets;
  expect(first?.rows.map(({ name }) => name)).toEqual([
    "窓口の点検",
    "窓口の公開",
    "台帳の点検",
    "台帳の公開",
  ]);
  const kept = first && formatChoices({ words: {}, sheets: [mappingOf(first)] });
  const again = checkWorkbook([twin], { reading: parseMappingFile(JSON.parse(JSON.stringify(kept))) });
  expect(again.sheets[0]?.rows).toEqual(first?.rows);
});
