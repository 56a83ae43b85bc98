import { ErrorValue } from "../../../src/host/model/CellState";
import { change, errorOf, load, onSheet, openBook } from "./rangeHost";

/** Handlers are told after the batch. */
const toldOf = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe("writing values", () => {
  test("rows of values are read back with texts, types and formulas", async () => {
    openBook();
    await change((sheet) => {
      sheet.getRange("A1:C2").values = [
        ["名称", "001", "2011-03-31"],
        [true, "#N/A", "=A1"],
      ];
    });
    const range = await load("A1:C2", "values", "text", "valueTypes", "formulas");
    expect(range.values).toEqual([
      ["名称", 1, 40633],
      [true, "#N/A", ""],
    ]);
    expect(range.text).toEqual([
      ["名称", "1", "2011/3/31"],
      ["TRUE", "#N/A", ""],
    ]);
    expect(range.valueTypes).toEqual([
      ["String", "Double", "Double"],
      ["Boolean", "Error", "Empty"],
    ]);
    expect(range.formulas[1]).toEqual([true, "#N/A", "=A1"]);
  });

  test("one value fills all cells; null leaves a cell alone, an empty text clears it", async () => {
    const { state } = openBook();
    await change((sheet) => {
      sheet.getRange("A1:B2").values = "x" as never;
      sheet.getRange("A1:B2").values = [
        [null, ""],
        [1, null],
      ];
    });
    expect((await load("A1:B2", "values")).values).toEqual([
      ["x", ""],
      [1, "x"],
    ]);
    expect(state.cell(0, 1)).toBeUndefined();
  });

  test("a text format keeps codes, set before the values", async () => {
    openBook();
    await change((sheet) => {
      sheet.getRange("A1:A2").numberFormat = [["@"], ["@"]];
      sheet.getRange("A1:A2").values = [["001"], ["=1+1"]];
    });
    const range = await load("A1:A2", "values", "formulas");
    expect(range.values).toEqual([["001"], ["=1+1"]]);
    expect(range.formulas).toEqual([["001"], ["=1+1"]]);
  });

  test("an apostrophe is not read back", async () => {
    openBook();
    await change((sheet) => {
      sheet.getRange("A1").values = [["'=danger()"]];
    });
    expect((await load("A1", "formulas")).formulas).toEqual([["=danger()"]]);
  });

  test("a value keeps the look of a cell, also one that its column gives", async () => {
    const { state } = openBook();
    await change((sheet) => {
      sheet.getRange("A:A").format.font.bold = true;
      sheet.getRange("A1").values = [["x"]];
      sheet.getRange("A1").values = [["y"]];
    });
    expect(state.cell(0, 0)).toEqual({ content: "y", style: { font: { bold: true } } });
  });

  test("formulas wait for their calculation until a value takes their place", async () => {
    const { book } = openBook();
    await change((sheet) => {
      sheet.getRange("A1:A2").formulas = [["=1+1"], ["=2"]];
      sheet.getRange("A2").values = [[5]];
    });
    expect([...book.staleFormulas].map((key) => key.split("|").slice(1))).toEqual([["0", "0"]]);
    expect(book.needsCalculation).toBe(true);
  });

  test("values over more cells than the client sends at once", async () => {
    openBook();
    const values = Array.from({ length: 10_000 }, (_row, y) =>
      Array.from({ length: 20 }, (_cell, x) => `${y}の${x}`),
    );
    await change((sheet) => {
      sheet.getRange("A1:T10000").values = values;
    });
    expect((await load("A1:T10000", "values")).values).toEqual(values);
  });

  test("handlers hear once of each write", async () => {
    openBook();
    // What earlier tests did is told before.
    await toldOf();
    const heard: string[] = [];
    await onSheet(async (sheet, context) => {
      sheet.load("id");
      await context.sync();
      sheet.onChanged.add(async ({ address, changeType }) => {
        heard.push(`${changeType} ${address}`);
      });
      await context.sync();
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await toldOf();
    expect(heard).toEqual(["RangeEdited B2:C3"]);
  });

  test.each<[string, string, unknown]>([
    ["too few rows", "A1:B2", [[1, 2]]],
    ["too few columns", "A1:B2", [[1], [2]]],
    ["rows of differing length", "A1:B2", [[1, 2], [3]]],
    ["too many rows for the client to send at once", "A1:B2", Array.from({ length: 1000 }, () => [1, 2])],
    ["a row that is none", "A1:B2", [1, 2]],
    ["no value at all", "A1", null],
    ["a faulty formula", "A1", [["=("]]],
    ["a whole column", "A:A", "x"],
    ["whole rows", "1:2", "x"],
  ])("%s: InvalidArgument, and nothing is written", async (_name, address, values) => {
    const { state } = openBook();
    const code = await errorOf((sheet) => {
      sheet.getRange(address).values = values as never;
    });
    expect(code).toBe("InvalidArgument");
    expect(state.cellCount).toBe(0);
  });
});

describe("reading", () => {
  test("whole columns and rows give no values, but their place and size", async () => {
    openBook();
    const columns = await load(
      "B:C",
      "values",
      "text",
      "formulas",
      "numberFormat",
      "address",
      "cellCount",
      "isEntireColumn",
    );
    expect(columns.values).toBeNull();
    expect(columns.text).toBeNull();
    expect(columns.formulas).toBeNull();
    expect(columns.numberFormat).toBeNull();
    expect(columns).toMatchObject({ address: "表!B:C", cellCount: 2 * 1_048_576, isEntireColumn: true });
  });

  test("more than five million cells give null", async () => {
    openBook();
    expect((await load("A1:F833334", "values")).values).toBeNull();
  });

  test("errors are texts", async () => {
    const { state } = openBook();
    state.setCell(0, 0, { content: new ErrorValue("#REF!"), formula: "=#REF!" });
    const range = await load("A1", "values", "formulas");
    expect([range.values, range.formulas]).toEqual([[["#REF!"]], [["=#REF!"]]]);
  });

  test("numbers are shown in their format", async () => {
    openBook();
    await change((sheet) => {
      sheet.getRange("A1:B1").values = [[1234.5, 40633]];
      sheet.getRange("A1:B1").numberFormat = [["#,##0.00", 'ggge"年"m"月"d"日"']];
    });
    expect((await load("A1:B1", "text")).text).toEqual([["1,234.50", "平成23年3月31日"]]);
  });
});

describe("number formats", () => {
  test("one for all cells, also as [[format]], or one for each; null leaves one alone", async () => {
    openBook();
    await change((sheet) => {
      sheet.getRange("A1:B2").numberFormat = [["0.0"]];
      sheet.getRange("A1:B1").numberFormat = [[null, "@"]];
    });
    expect((await load("A1:B2", "numberFormat")).numberFormat).toEqual([
      ["0.0", "@"],
      ["0.0", "0.0"],
    ]);
  });

  test("wrong sizes are refused", async () => {
    openBook();
    const code = await errorOf((sheet) => {
      sheet.getRange("A1:B2").numberFormat = [["0", "0"]];
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("protected sheets", () => {
  test("locked cells can be neither written nor formatted, unlocked ones written", async () => {
    const { state } = openBook();
    state.setCell(0, 1, { content: null, style: { protection: { locked: false } } });
    state.protection = { sheet: true };
    const codes = [
      await errorOf((sheet) => (sheet.getRange("A1").values = [["x"]])),
      await errorOf((sheet) => (sheet.getRange("A1:B1").values = [["x", "x"]])),
      await errorOf((sheet) => (sheet.getRange("B1").values = [["x"]])),
      await errorOf((sheet) => (sheet.getRange("B1").format.font.bold = true)),
      await errorOf((sheet) => sheet.getRange("1:1").delete("Up")),
      await errorOf((sheet) => sheet.getRange("B1").clear("Contents")),
    ];
    expect(codes).toEqual(["AccessDenied", "AccessDenied", "none", "AccessDenied", "AccessDenied", "none"]);
    state.protection = { sheet: true, formatCells: true };
    expect(await errorOf((sheet) => (sheet.getRange("B1").format.font.bold = true))).toBe("none");
  });
});
