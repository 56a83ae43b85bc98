import { formatRows, parseRow, parseRows } from "../../../src/taskpane/reading/parseRows";

describe("rows as people type them", () => {
  test.each([
    ["3", [3]],
    ["3-4", [3, 4]],
    ["３～４", [3, 4]],
    ["3〜4行目", [3, 4]],
    ["3ー4", [3, 4]],
    ["3,10", [3, 10]],
    ["10、3", [3, 10]],
    ["3・4・4", [3, 4]],
    [" 3-4 10 ", [3, 4, 10]],
    ["", []],
    ["　", []],
  ])("%s", (text, rows) => {
    expect(parseRows(text)).toEqual(rows);
  });

  test.each(["0", "あ", "4-3", "3-", "1.5", "-3", "1048577", "3-400", "3,,あ"])("%s is none", (text) => {
    expect(parseRows(text)).toBeUndefined();
  });

  test("one row, no row, or nothing that is one", () => {
    expect([parseRow("12行目"), parseRow(""), parseRow("3-4"), parseRow("x")]).toEqual([
      12,
      null,
      undefined,
      undefined,
    ]);
  });

  test("are read as they are written", () => {
    const rows = [3, 4, 9, 10, 11, 20];
    expect(formatRows(rows)).toBe("3-4、9-11、20");
    expect(parseRows(formatRows(rows))).toEqual(rows);
  });
});
