import type { GridCell } from "../../src/domain/grid/Grid";
import { readSheet } from "../../src/domain/layout/readSheet";
import { measureFields } from "../../src/domain/measure/MeasureRow";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { gridOf, type CellSpec } from "../support/grids";
import { judgesOf } from "../support/judges";

/** As Excel gives a text of which a part is struck through: all of it. */
const mixed = (text: string): GridCell => ({ kind: "text", text, isPartlyStruck: true });

const read = (rows: readonly (readonly CellSpec[])[], merges: readonly string[] = []) =>
  readSheet(gridOf(rows, merges), judgesOf(2010));

const HEADER = ["番号", "節", "該当項目", "施策名", "担当省庁", "状況", "進捗状況", "期限", "備考"];
const ROW = ["001", "（１）備え", "ア）", "訓練", "総務省", "○", "・実施した。", "2010年度", "済"];

describe("a cell that is struck through in part", () => {
  test.each([
    ["番号", "001002", { id: null }],
    ["節", "（１）旧（１）新", { section: null }],
    ["該当項目", "ア）イ）", { label: null }],
    ["施策名", "演習訓練", { name: null }],
    ["担当省庁", "法務省総務省", { ministries: [], ministriesText: null }],
    ["状況", "◎○", { status: null }],
    ["進捗状況", "実施予定実施済", { progress: null }],
    ["期限", "2009年度2010年度", { deadline: null }],
    ["備考", "再掲済", { note: null, relisted: false }],
  ])("%s: is no value, and its row is still one", (header, text, expected) => {
    const row = ROW.map((value, index) => (HEADER[index] === header ? mixed(text) : value));
    const { rows } = read([HEADER, row, ["002", "（２）点検", ...ROW.slice(2)]]);
    expect(rows).toHaveLength(2);
    const whole = read([HEADER, ROW]).rows[0];
    const { cells, ...values } = rows[0] ?? { cells: undefined };
    expect(values).toEqual({ ...whole, cells: undefined, ...expected });
    expect(measureFields.filter((field) => cells?.[field]?.isPartlyStruck)).toHaveLength(1);
  });

  test("a heading over rows is not joined, ends the one above it and is reported", () => {
    const header = HEADER.slice(2, 7);
    const measure = (label: string) => [label, ...ROW.slice(3, 7)];
    const sheet = read(
      [
        ["１ 総論"],
        ["（１）備え"],
        header,
        measure("ア）"),
        [mixed("（２）点検教育")],
        header,
        measure("イ）"),
        [mixed("（２）調査教育")],
        header,
        measure("ウ）"),
        ["（３）広報"],
        header,
        measure("エ）"),
      ],
      ["A1:E1", "A2:E2", "A5:E5", "A8:E8", "A11:E11"],
    );
    expect(sheet.rows.map(({ chapter, section }) => [chapter, section])).toEqual([
      ["１ 総論", "（１）備え"],
      ["１ 総論", null],
      ["１ 総論", null],
      ["１ 総論", "（３）広報"],
    ]);
    expect(sheet.rows.map(({ cells }) => cells.section?.row)).toEqual([2, 5, 8, 11]);
    expect(sheet.headings.map(({ text }) => text)).toEqual(["１ 総論", "（１）備え", "", "", "（３）広報"]);
  });

  test("a label that is split over columns is unknown where one of them is", () => {
    const sheet = read([
      ["該当項目", "", "施策名", "担当省庁", "進捗状況"],
      ["ア）", "ａ）", "訓練", "総務省", "・実施した。"],
      ["", mixed("ａ）ｂ）"), "点検", "総務省", "・実施した。"],
      ["", "ｃ）", "教育", "総務省", "・実施した。"],
      [mixed("イ）ウ）"), "ａ）", "広報", "総務省", "・実施した。"],
      ["", "ｂ）", "調査", "総務省", "・実施した。"],
    ]);
    expect(sheet.rows.map(({ label }) => label)).toEqual(["ア）ａ）", null, "ア）ｃ）", null, null]);
  });

  test("titles and headers say nothing of the document's year", () => {
    const factsOf = (title: CellSpec, header: CellSpec) =>
      checkWorkbook([gridOf([[title], HEADER.map((text) => (text === "状況" ? header : text)), ROW])])
        .documentFacts;
    expect(factsOf("2010年度の進捗", "状況")).toEqual({ fiscalYear: 2010 });
    expect(factsOf(mixed("2009年度2010年度の進捗"), "状況")).toEqual({});
    expect(factsOf("進捗", mixed("2009年度2010年度の状況"))).toEqual({});
  });

  test("does not make a column one of statuses", () => {
    const statuses = (cell: CellSpec) =>
      read([HEADER, ...[1, 2, 3].map(() => ROW.map((text, index) => (index === 5 ? cell : text)))]);
    expect(statuses(mixed("◎○")).statusOutsideScheme).toBe(false);
    expect(statuses(mixed("◎○")).columns.status).toBe(6);
  });

  test("in the rest of a row that a page break cut, the whole text is unknown", () => {
    const header = HEADER.slice(2, 7);
    const { rows } = read([
      header,
      ["ア）", "訓練", "総務省", "○", "・実施した。"],
      header,
      ["", "", "", "", mixed("・続けるやめる。")],
      ["イ）", "点検", "総務省", "○", "・実施した。"],
    ]);
    expect(rows.map(({ progress }) => progress)).toEqual([null, "・実施した。"]);
  });
});

describe("the merged area of a source", () => {
  test("is that whose top-left it is; a plain cell has none", () => {
    const sheet = read(
      [HEADER, ROW, [null, "", "イ）", "点検", "法務省", "○", "・実施した。"]],
      ["A2:A3", "B2:B3"],
    );
    const area = { top: 2, left: 1, bottom: 3, right: 1 };
    expect(sheet.rows.map(({ cells }) => cells.id)).toEqual([
      expect.objectContaining({ row: 2, text: "001", area }),
      expect.objectContaining({ row: 2, text: "001", area }),
    ]);
    expect(sheet.rows[0]?.cells.name).toMatchObject({ text: "訓練", area: undefined });
  });

  test("every cell has all keys", () => {
    const [row] = read([HEADER, ROW]).rows;
    const keys = measureFields.flatMap((field) => {
      const cell = row?.cells[field];
      return cell ? [Object.keys(cell).join()] : [];
    });
    expect(new Set(keys).size).toBe(1);
  });
});
