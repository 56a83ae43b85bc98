import { HeaderWordIndex } from "../../src/domain/layout/HeaderWordIndex";
import { choiceFor } from "../../src/domain/layout/choiceFor";
import { readSheet } from "../../src/domain/layout/readSheet";
import { gridOf } from "../support/grids";
import { judgesOf } from "../support/judges";

const judges = judgesOf(2025);

/** A name that only its values tell, and two columns that could be the status. */
const unsure = gridOf([
  ["項番", "件", "担当府省庁", "状況", "状況"],
  ["ア）", "避難所の通信手順づくり", "総務省", "○", "◎"],
  ["イ）", "相談窓口の見直し", "法務省", "△", "○"],
  ["ウ）", "研修の教材づくり", "総務省", "◎", "○"],
]);
const kindsOf = (sheet: ReturnType<typeof readSheet>): string[] => sheet.questions.map(({ kind }) => kind);

describe("what the user said of some columns of a table", () => {
  const [first, second] = [4, 5];

  test("is taken as said; the others are found out and asked about as before", () => {
    expect(kindsOf(readSheet(unsure, judges))).toEqual(["rivalColumns", "unsureColumn"]);
    const sheet = readSheet(unsure, judges, {
      tables: [{ headerRows: [1], columns: { status: second }, findsOthers: true }],
    });
    expect(sheet.columns).toEqual({ label: 1, name: 2, ministries: 3, status: second });
    expect(kindsOf(sheet)).toEqual(["unsureColumn"]);
    expect(sheet.isChosen).toBe(false);
    expect(sheet.tables[0]?.columnReadings.map(({ reason }) => reason)).toEqual([
      "header",
      "values",
      "header",
      "unknown",
      "chosen",
    ]);
  });

  test("a column that is not to be read is none", () => {
    const sheet = readSheet(unsure, judges, {
      tables: [{ headerRows: [1], columns: {}, findsOthers: true, unread: [first] }],
    });
    expect(sheet.columns.status).toBe(second);
    expect(kindsOf(sheet)).toEqual(["unsureColumn"]);
  });

  test("holds at its place only: it is no reading for other sheets", () => {
    const choice = {
      name: "別",
      tables: [{ headerRows: [1], columns: { status: second }, findsOthers: true }],
    };
    const headers = { 5: "状況" };
    const sheets = [{ ...choice, tables: choice.tables.map((table) => ({ ...table, headers })) }];
    expect(choiceFor(unsure, { words: {}, sheets }, judges.headers)).toBeUndefined();
  });
});

describe("a header row of the user's", () => {
  const grid = gridOf([
    ["題", "", ""],
    ["施策名", "担当府省庁", "状況"],
    ["避難所の通信手順づくり", "総務省", "○"],
    ["施策", "担当", "状況"],
    ["相談窓口の見直し", "法務省", "◎"],
  ]);

  test("is the header, and its columns are found out", () => {
    const sheet = readSheet(grid, judges, { tables: [{ headerRows: [4], columns: {}, findsOthers: true }] });
    expect(sheet.headerRows).toEqual([4]);
    expect(sheet.columns).toEqual({ name: 1, ministries: 2, status: 3 });
    expect(sheet.rows.map(({ name }) => name)).toEqual(["相談窓口の見直し"]);
  });

  test("below which no measures are found still tells its columns, to be chosen from", () => {
    const sheet = readSheet(grid, judges, { tables: [{ headerRows: [5], columns: {}, findsOthers: true }] });
    expect(sheet.layout).toBe("none");
    expect(sheet.tables[0]?.columnReadings.map(({ header }) => header)).toEqual([
      "相談窓口の見直し",
      "法務省",
      "◎",
    ]);
  });
});

describe("a header that nobody knows", () => {
  const grid = gridOf([
    ["甲", "乙", "丙"],
    ["避難所の通信手順づくり", "総務省", "○"],
    ["相談窓口の見直し", "法務省", "◎"],
    ["研修の教材づくり", "総務省", "△"],
  ]);

  test("is asked about, with its columns as they would be read", () => {
    const sheet = readSheet(grid, judges);
    expect(kindsOf(sheet)).toEqual(["unknownHeader"]);
    expect(sheet.tables[0]?.columnReadings).toMatchObject([
      {
        column: 1,
        word: "甲",
        field: "name",
        reason: "values",
        samples: ["避難所の通信手順づくり", "相談窓口の見直し", "研修の教材づくり"],
      },
      { column: 2, word: "乙", field: "ministries", reason: "values" },
      { column: 3, word: "丙", field: "status", reason: "values" },
    ]);
  });

  test("that was taught to be no field is not made one by its values", () => {
    const taught = { ...judges, headers: new HeaderWordIndex({ 評点: "none" }) };
    const scored = gridOf([
      ["施策名", "担当府省庁", "評点"],
      ["避難所の通信手順づくり", "総務省", "○"],
      ["相談窓口の見直し", "法務省", "◎"],
      ["研修の教材づくり", "総務省", "△"],
    ]);
    expect(readSheet(scored, judges).columns.status).toBe(3);
    expect(readSheet(scored, taught).columns.status).toBeUndefined();
  });
});
