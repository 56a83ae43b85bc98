import type { Grid } from "../../../src/domain/grid/Grid";
import { noChoices, type ReadingChoices } from "../../../src/domain/layout/ReadingChoices";
import { checkWorkbook } from "../../../src/jobs/checkWorkbook";
import { formatChoices, parseMappingFile } from "../../../src/jobs/mappingFile";
import { summarizeCheck } from "../../../src/taskpane/checker/summarizeCheck";
import { doubtsOf } from "../../../src/taskpane/reading/doubts";
import {
  answerQuestion,
  backToAuto,
  decide,
  forgetWord,
  joined,
  setColumn,
  setHeaderRows,
  setRows,
  setSheet,
} from "../../../src/taskpane/reading/editMapping";
import { isDecided, rowsOf } from "../../../src/taskpane/reading/sheetChoice";
import type { SheetSummary } from "../../../src/taskpane/session/PaneState";
import { gridOf } from "../../support/grids";

const ROWS = [
  ["ア）", "避難所の通信手順づくり", "総務省", "○", "◎", "・手順書の案を作った。"],
  ["イ）", "相談窓口の見直し", "法務省", "△", "○", "・四月から受付を始めた。"],
  ["ウ）", "研修の教材づくり", "総務省", "◎", "○", "・教材を三つ作った。"],
];
/** The name is told by its values only, and two columns could be the status. */
const unsure = gridOf([["項番", "件", "担当府省庁", "状況", "状況", "進捗状況"], ...ROWS]);
const plain = gridOf([["題"], ["項番", "施策名", "担当府省庁", "状況", "備考欄", "進捗状況"], ...ROWS]);
const foreign = gridOf([["甲", "乙", "丙", "丁", "戊", "己"], ...ROWS]);

/** As the checker would tell it; the choices go through the workbook's store meanwhile. */
function look(grids: Grid | readonly Grid[], reading: ReadingChoices = noChoices): SheetSummary {
  const kept = parseMappingFile(JSON.parse(JSON.stringify(formatChoices(reading))));
  const checked = checkWorkbook([grids].flat(), { reading: kept });
  const sheet = summarizeCheck(checked).sheets.at(-1);
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const fieldsOf = ({ tables }: SheetSummary, table = 0): (string | undefined)[] =>
  (tables[table]?.columnReadings ?? []).map(({ field }) => field);
const doubtsIn = (sheet: SheetSummary): string[] => doubtsOf(sheet).map(({ kind }) => kind);
const at = (column: number, table = 0) => ({ table, column });
const renamed = (grid: Grid, name: string): Grid => ({ ...grid, name });

describe("the field of a column", () => {
  test("is taken from the column that had it, and the sheet is decided as it was shown", () => {
    const sheet = look(plain);
    const reading = setColumn(noChoices, sheet, at(5), "status");
    const after = look(plain, reading);
    expect(fieldsOf(after)).toEqual(["label", "name", "ministries", undefined, "status", "progress"]);
    expect(after.isChosen).toBe(true);
    expect(isDecided(reading, after)).toBe(true);
  });

  test("may be none", () => {
    const reading = setColumn(noChoices, look(plain), at(4), undefined);
    expect(look(plain, reading).columns).not.toHaveProperty("status");
    expect(reading.words).toEqual({});
  });

  test("with an unknown header teaches its word, to other sheets too", () => {
    const other = renamed(
      gridOf([
        ["施策名", "ぬし", "状況"],
        ["訓練の計画づくり", "総務省", "○"],
      ]),
      "別",
    );
    const grid = gridOf([
      ["施策名", "ぬし", "状況"],
      ["避難所の通信手順づくり", "同上", "○"],
    ]);
    const reading = setColumn(noChoices, look(grid), at(2), "ministries");
    expect(reading.words).toEqual({ ぬし: "ministries" });
    const sheet = look(other, { words: reading.words, sheets: [] });
    expect(sheet.tables[0]?.columnReadings[1]).toMatchObject({ field: "ministries", reason: "learned" });
  });

  test("chosen and chosen again teaches what was said last", () => {
    const grid = gridOf([
      ["施策名", "ぬし", "状況"],
      ["避難所の通信手順づくり", "同上", "○"],
    ]);
    const once = setColumn(noChoices, look(grid), at(2), "ministries");
    const twice = setColumn(once, look(grid, once), at(2), "note");
    expect(twice.words).toEqual({ ぬし: "note" });
    expect(fieldsOf(look(grid, twice))).toEqual(["name", "note", "status"]);
    const none = setColumn(twice, look(grid, twice), at(2), undefined);
    expect(none.words).toEqual({ ぬし: "none" });
  });

  test("taken from a column whose word had been taught for it unteaches that word", () => {
    const grid = gridOf([
      ["施策名", "ぬし", "かた", "状況"],
      ["避難所の通信手順づくり", "同上", "同上", "○"],
    ]);
    const once = setColumn(noChoices, look(grid), at(2), "ministries");
    const twice = setColumn(once, look(grid, once), at(3), "ministries");
    expect(twice.words).toEqual({ かた: "ministries" });
  });

  test("that its values had told, refused: the word is no field from now on", () => {
    const reading = setColumn(noChoices, look(unsure), at(2), undefined);
    expect(reading.words).toEqual({ 件: "none" });
  });

  test("of another period, or without a word, teaches nothing", () => {
    const grid = gridOf([
      ["施策名", "前回の状況", ""],
      ["避難所の通信手順づくり", "○", "総務省"],
    ]);
    expect(setColumn(noChoices, look(grid), at(2), "status").words).toEqual({});
    expect(setColumn(noChoices, look(grid), at(3), "ministries").words).toEqual({});
  });

  test("on next year's form with the same headers is found again, wherever they stand", () => {
    const reading = setColumn(noChoices, look(plain), at(5), "status");
    const next = renamed(
      gridOf([["題"], ["副題"], ["項番", "施策名", "担当府省庁", "状況", "備考欄", "進捗状況"], ...ROWS]),
      "翌年度",
    );
    const sheet = look(next, reading);
    expect(sheet.isChosen).toBe(true);
    expect(sheet.columns["status"]).toBe("E");
  });
});

describe("while something else on the sheet is in doubt", () => {
  test("one answer never passes for another; the last one decides", () => {
    const sheet = look(unsure);
    expect(doubtsIn(sheet)).toEqual(["rivalColumns", "unsureColumn"]);
    const [rivals] = doubtsOf(sheet);
    if (!rivals) throw new Error("nothing asked");
    const once = answerQuestion(noChoices, sheet, rivals, { kind: "column", column: 5 });
    const then = look(unsure, once);
    expect(then.columns["status"]).toBe("E");
    expect(doubtsIn(then)).toEqual(["unsureColumn"]);
    const [left] = doubtsOf(then);
    if (!left) throw new Error("nothing asked");
    const twice = answerQuestion(once, then, left, { kind: "column", column: 2 });
    const last = look(unsure, twice);
    expect(doubtsIn(last)).toEqual([]);
    expect(last).toMatchObject({ isChosen: true, columns: { name: "B", status: "E" } });
    expect(twice.words).toEqual({ 件: "name" });
  });

  test("a column that is not to be read is no answer to the other question", () => {
    const once = setColumn(noChoices, look(unsure), at(4), undefined);
    const then = look(unsure, once);
    expect(then.columns["status"]).toBe("E");
    expect(doubtsIn(then)).toEqual(["unsureColumn"]);
  });

  test("rows that are chosen leave the doubt", () => {
    const once = setRows(noChoices, look(unsure), 0, { firstRow: 3, lastRow: undefined });
    const sheet = look(unsure, once);
    expect(sheet.measures).toBe(2);
    expect(doubtsIn(sheet)).toEqual(["rivalColumns", "unsureColumn"]);
  });

  test("the whole can be decided as it is", () => {
    const reading = decide(noChoices, look(unsure));
    const sheet = look(unsure, reading);
    expect(sheet).toMatchObject({ isChosen: true, columns: { name: "B", status: "D" } });
    expect(reading.words).toEqual({ 件: "name" });
  });
});

describe("a header that nobody knows", () => {
  const question = (sheet: SheetSummary) => {
    const [first] = doubtsOf(sheet);
    if (first?.kind !== "unknownHeader") throw new Error("not asked");
    return first;
  };

  test("read as it was proposed is remembered", () => {
    const sheet = look(foreign);
    const reading = answerQuestion(noChoices, sheet, question(sheet), { kind: "asRead" });
    const after = look(foreign, reading);
    expect(after).toMatchObject({ isChosen: true, measures: 3 });
    expect(reading.words).toMatchObject({ 乙: "name", 丙: "ministries", 丁: "status" });
    const elsewhere = look(renamed(foreign, "別"), { ...reading, sheets: [] });
    expect(elsewhere.tables[0]?.columnReadings[2]).toMatchObject({ field: "ministries", reason: "learned" });
  });

  test("that is no table of measures is left out, and nothing is asked any more", () => {
    const sheet = look(foreign);
    const reading = answerQuestion(noChoices, sheet, question(sheet), { kind: "notMeasures" });
    const after = look(foreign, reading);
    expect(after).toMatchObject({ layout: "none", reason: "notChosen", questions: [] });
    expect(look(foreign, setSheet(reading, after, "isRead", undefined)).questions).toHaveLength(1);
  });
});

describe("the header rows", () => {
  const grid = gridOf([
    ["施策名", "担当府省庁", "状況"],
    ["避難所の通信手順づくり", "総務省", "○"],
    ["施策", "担当", "状況"],
    ["相談窓口の見直し", "法務省", "◎"],
  ]);

  test("are those that were chosen; the columns are found out", () => {
    const reading = setHeaderRows(noChoices, look(grid), 0, [3]);
    const sheet = look(grid, reading);
    expect(sheet).toMatchObject({ measures: 1, columns: { name: "A", ministries: "B", status: "C" } });
    expect(isDecided(reading, sheet)).toBe(true);
  });

  test("are found by themselves again", () => {
    const once = setHeaderRows(noChoices, look(grid), 0, [3]);
    const back = setHeaderRows(once, look(grid, once), 0, []);
    expect(back).toEqual(noChoices);
  });

  test("of a sheet on which nothing was found: its columns can be chosen then", () => {
    const words = gridOf([
      ["ほげ", "ふが"],
      ["避難所の通信手順づくり", "あ"],
      ["相談窓口の見直し", "い"],
    ]);
    const sheet = look(words);
    expect(sheet).toMatchObject({ layout: "none", tables: [] });
    const once = setHeaderRows(noChoices, sheet, 0, [1]);
    const then = look(words, once);
    expect(then.tables[0]?.columnReadings.map(({ header }) => header)).toEqual(["ほげ", "ふが"]);
    const twice = setColumn(once, then, at(1), "name");
    expect(look(words, twice)).toMatchObject({ measures: 2, isChosen: true });
    expect(twice.words).toEqual({ ほげ: "name" });
  });
});

describe("first and last row", () => {
  test("are kept while columns and headers change", () => {
    const once = setRows(noChoices, look(plain), 0, { firstRow: 4, lastRow: 4 });
    const sheet = look(plain, once);
    expect(sheet.measures).toBe(1);
    const twice = setColumn(once, sheet, at(5), "note");
    const then = look(plain, twice);
    expect(then).toMatchObject({ measures: 1, columns: { note: "E" } });
    const [table] = then.tables;
    expect(table && rowsOf(twice, then, table)).toEqual({ firstRow: 4, lastRow: 4 });
  });

  test("are given up again", () => {
    const once = setRows(noChoices, look(plain), 0, { firstRow: 4, lastRow: undefined });
    const back = setRows(once, look(plain, once), 0, { firstRow: undefined, lastRow: undefined });
    expect(look(plain, back).measures).toBe(3);
  });

  test("that leave nothing leave the columns to be seen", () => {
    const once = setRows(noChoices, look(plain), 0, { firstRow: 900, lastRow: undefined });
    expect(fieldsOf(look(plain, once))).toContain("name");
  });
});

describe("what is chosen of a sheet as a whole", () => {
  test("leaves its columns to be found out", () => {
    const once = setSheet(noChoices, look(plain), "isWhole", false);
    const twice = setSheet(once, look(plain, once), "grain", "subItem");
    const thrice = setSheet(twice, look(plain, twice), "layout", "printed");
    const sheet = look(plain, thrice);
    expect(sheet).toMatchObject({
      isChosen: false,
      layout: "printed",
      whole: { isWhole: false, reason: "chosen" },
      grain: { grain: "subItem", isChosen: true },
    });
    const back = setSheet(
      setSheet(setSheet(thrice, sheet, "layout", undefined), sheet, "grain", undefined),
      sheet,
      "isWhole",
      undefined,
    );
    expect(back).toEqual(noChoices);
  });

  test("a sheet that is left out keeps its columns for when it is read again", () => {
    const once = setColumn(noChoices, look(plain), at(5), "status");
    const out = setSheet(once, look(plain, once), "isRead", false);
    expect(look(plain, out)).toMatchObject({ layout: "none", reason: "notChosen" });
    const back = setSheet(out, look(plain, out), "isRead", undefined);
    expect(look(plain, back).columns["status"]).toBe("E");
  });

  test("of a sheet with another one's headers keeps what came from there", () => {
    const reading = setColumn(noChoices, look(plain), at(5), "status");
    const other = renamed(plain, "別");
    const inherited = look(other, reading);
    expect(inherited).toMatchObject({ isChosen: true, columns: { status: "E" } });
    const own = setSheet(reading, inherited, "isWhole", true);
    expect(look(other, own)).toMatchObject({ columns: { status: "E" }, whole: { isWhole: true } });
  });
});

describe("back to what is found by itself", () => {
  test("nothing is left of the choice, nor of the words it taught", () => {
    const once = decide(noChoices, look(unsure));
    expect(backToAuto(once, look(unsure, once))).toEqual(noChoices);
  });

  test("another sheet's choice does not take its place", () => {
    const reading = setColumn(noChoices, look(plain), at(5), "status");
    const other = renamed(plain, "別");
    const back = backToAuto(reading, look(other, reading));
    expect(look(other, back)).toMatchObject({ isChosen: false, columns: { status: "D" } });
    expect(look(plain, back).columns["status"]).toBe("E");
  });
});

describe("a choice whose headers are gone", () => {
  test("is said to be lost; what is decided then takes its place", () => {
    const reading = setColumn(noChoices, look(plain), at(5), "status");
    const changed = gridOf([["題"], ["項番", "施策名", "担当", "状況", "記号", "進捗状況"], ...ROWS]);
    const sheet = look(changed, reading);
    expect(doubtsIn(sheet)).toContain("mappingLost");
    const again = look(changed, decide(reading, sheet));
    expect(again).toMatchObject({ isChosen: true, questions: [] });
  });
});

describe("choices from a file", () => {
  test("go before what was chosen for the same sheets and words", () => {
    const mine: ReadingChoices = {
      words: { ぬし: "note", かた: "name" },
      sheets: [
        { name: "一", tables: [], isWhole: true },
        { name: "二", tables: [], isWhole: true },
      ],
    };
    const loaded: ReadingChoices = {
      words: { "ぬ し": "ministries" },
      sheets: [{ name: "二", tables: [], isWhole: false }],
    };
    expect(joined(mine, loaded)).toEqual({
      words: { かた: "name", "ぬ し": "ministries" },
      sheets: [
        { name: "一", tables: [], isWhole: true },
        { name: "二", tables: [], isWhole: false },
      ],
    });
  });

  test("a word is forgotten however it was written", () => {
    expect(forgetWord({ words: { ぬし: "note" }, sheets: [] }, "ぬ　し").words).toEqual({});
  });
});
