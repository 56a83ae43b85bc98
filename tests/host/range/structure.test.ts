import type { Block } from "../../../src/host/model/Block";
import { parseA1 } from "../../../src/host/model/a1";
import { change, errorOf, load, onSheet, openBook, type Opened } from "./rangeHost";

const block = (address: string): Block => parseA1(address) ?? { top: 0, left: 0, bottom: 0, right: 0 };

function addTable({ state }: Opened, address: string): void {
  state.tables.push({
    id: "1",
    name: "一覧",
    block: block(address),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    style: "",
  });
}

const formulasOf = async (address: string): Promise<unknown[][]> =>
  (await load(address, "formulas")).formulas;

describe("inserting and deleting", () => {
  test("rows move all that stands below", async () => {
    const opened = openBook();
    const { state, book } = opened;
    addTable(opened, "A4:B6");
    state.merges = [block("A2:B2"), block("D1:D4")];
    state.validations = [{ type: "list", values: ["○"], range: "C1:C3 C8" }];
    state.conditionalRules = [{ type: "expression", formula: "TRUE", priority: 1, range: "A3:B9" }];
    state.pageSetup = { printArea: "$A$1:$B$6" };
    await change((sheet) => {
      sheet.getRange("A1:A3").values = [["a"], ["b"], ["=A2"]];
      sheet.getRange("3:3").format.rowHeight = 40;
      sheet.getRange("2:3").insert("Down");
    });
    expect(await formulasOf("A1:A5")).toEqual([["a"], [""], [""], ["b"], ["=A4"]]);
    expect(state.merges).toEqual([block("A4:B4"), block("D1:D6")]);
    expect(state.tables[0]?.block).toEqual(block("A6:B8"));
    expect(state.validations[0]?.range).toBe("C1:C5 C10");
    expect(state.conditionalRules[0]?.range).toBe("A5:B11");
    expect(state.pageSetup.printArea).toBe("$A$1:$B$8");
    expect([...state.rows.keys()]).toEqual([4]);
    expect([...book.staleFormulas]).toEqual([`${state.id}|4|0`]);
  });

  test("print titles and page breaks go with their rows and columns", async () => {
    const { state } = openBook();
    state.pageSetup = { printTitlesRow: "$2:$3", printTitlesColumn: "$A:$A" };
    Object.assign(state, { rowBreaks: [4, 9], columnBreaks: [2] });
    await change((sheet) => {
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("12:12").delete("Up");
      sheet.getRange("A:A").insert("Right");
    });
    expect(state.pageSetup).toEqual({ printTitlesRow: "$4:$5", printTitlesColumn: "$B:$B" });
    expect([state.rowBreaks, state.columnBreaks]).toEqual([[6, 10], [3]]);
    await change((sheet) => sheet.getRange("8:8").delete("Up"));
    expect(state.rowBreaks).toEqual([9]);
    await change((sheet) => sheet.getRange("A1:C1").insert("Down"));
    expect(state.rowBreaks).toEqual([9]);
  });

  test("rows that are deleted take what is wholly theirs with them", async () => {
    const { state } = openBook();
    state.merges = [block("A2:B3"), block("D1:D4")];
    state.validations = [{ type: "list", values: ["○"], range: "C2:C3" }];
    await change((sheet) => {
      sheet.getRange("A1:A5").values = [["a"], ["b"], ["c"], ["=A1"], ["=A2"]];
      sheet.getRange("2:3").delete("Up");
    });
    expect(await formulasOf("A1:A3")).toEqual([["a"], ["=A1"], ["=#REF!"]]);
    expect(state.merges).toEqual([block("D1:D2")]);
    expect(state.validations).toEqual([]);
  });

  test("columns move with their widths", async () => {
    const { state } = openBook();
    await change((sheet) => {
      sheet.getRange("A1:C1").values = [["a", "b", "=B1"]];
      sheet.getRange("B:B").format.columnWidth = 75;
      sheet.getRange("A:A").insert("Right");
    });
    expect(await formulasOf("A1:D1")).toEqual([["", "a", "b", "=C1"]]);
    expect([...state.columns.keys()]).toEqual([2]);
    await change((sheet) => sheet.getRange("A:B").delete("Left"));
    expect(await formulasOf("A1:B1")).toEqual([["b", "=A1"]]);
    expect([...state.columns.keys()]).toEqual([0]);
  });

  test("single cells move only those below or beside them", async () => {
    const { state } = openBook();
    state.validations = [{ type: "list", values: ["○"], range: "A1:B3" }];
    await change((sheet) => {
      sheet.getRange("A1:B3").values = [
        ["a1", "b1"],
        ["a2", "b2"],
        ["a3", "b3"],
      ];
      sheet.getRange("A2").insert("Down");
    });
    expect(await formulasOf("A1:B4")).toEqual([
      ["a1", "b1"],
      ["", "b2"],
      ["a2", "b3"],
      ["a3", ""],
    ]);
    expect(state.validations[0]?.range).toBe("A1:A4 B1:B3");
    await change((sheet) => sheet.getRange("A2:A3").delete("Left"));
    expect(await formulasOf("A1:B4")).toEqual([
      ["a1", "b1"],
      ["b2", ""],
      ["b3", ""],
      ["a3", ""],
    ]);
  });

  test("new cells look like those above, and the new place is returned", async () => {
    const { state } = openBook();
    const address = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").format.font.bold = true;
      const inserted = sheet.getRange("A2:B3").insert("Down");
      inserted.load("address");
      await context.sync();
      return inserted.address;
    });
    expect(address).toBe("表!A2:B3");
    expect(state.cell(2, 1)?.style?.font?.bold).toBe(true);
  });

  test("a hyperlink and a style travel with their cell", async () => {
    const { state } = openBook();
    const cell = {
      content: "x",
      style: { font: { bold: true } },
      hyperlink: { target: "https://example.go.jp/" },
    };
    state.setCell(4, 0, cell);
    await change((sheet) => sheet.getRange("1:2").delete("Up"));
    expect(state.cell(2, 0)).toEqual(cell);
    expect(state.cell(4, 0)).toBeUndefined();
  });

  test.each<[string, (opened: Opened) => void, (sheet: Excel.Worksheet) => unknown]>([
    ["a table", (opened) => addTable(opened, "A3:B5"), (sheet) => sheet.getRange("A1").insert("Down")],
    ["a table's part", (opened) => addTable(opened, "A3:B5"), (sheet) => sheet.getRange("B4").delete("Up")],
    [
      "a merge",
      ({ state }) => (state.merges = [block("A3:B3")]),
      (sheet) => sheet.getRange("B1").insert("Down"),
    ],
    [
      "content pushed off the sheet",
      ({ state }) => state.setCell(1_048_575, 0, { content: 1 }),
      (sheet) => sheet.getRange("1:1").insert("Down"),
    ],
  ])("nothing happens where %s would be torn: InvalidOperation", async (_name, prepare, work) => {
    const opened = openBook();
    prepare(opened);
    const before = [...opened.state.cells()];
    expect(await errorOf(work)).toBe("InvalidOperation");
    expect([...opened.state.cells()]).toEqual(before);
  });
});

describe("merging", () => {
  test("keeps the top left value; values for covered cells are dropped", async () => {
    const { state } = openBook();
    await change((sheet) => {
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        ["c", "d"],
      ];
      sheet.getRange("A1:B2").merge();
      sheet.getRange("A2:C2").values = [["x", "y", "z"]];
    });
    expect(await formulasOf("A1:C2")).toEqual([
      ["a", "", ""],
      ["", "", "z"],
    ]);
    expect(state.merges).toEqual([block("A1:B2")]);
  });

  test("across merges each row by itself; unmerging takes all that it meets", async () => {
    const { state } = openBook();
    await change((sheet) => sheet.getRange("A1:C2").merge(true));
    expect(state.merges).toEqual([block("A1:C1"), block("A2:C2")]);
    await change((sheet) => sheet.getRange("B2:B9").unmerge());
    expect(state.merges).toEqual([block("A1:C1")]);
  });

  test("a merge that meets another takes it in", async () => {
    const { state } = openBook();
    await change((sheet) => {
      sheet.getRange("B2:C3").merge();
      sheet.getRange("A1:B2").merge();
    });
    expect(state.merges).toEqual([block("A1:C3")]);
  });

  test("not over a table", async () => {
    const opened = openBook();
    addTable(opened, "B2:C3");
    expect(await errorOf((sheet) => sheet.getRange("A1:B2").merge())).toBe("MergedRangeConflict");
    expect(opened.state.merges).toEqual([]);
  });

  test("merges are found whose top left cell lies in the range", async () => {
    const { state } = openBook();
    state.merges = [block("A1:B1"), block("B3:C4"), block("D3:D9")];
    const found = await onSheet(async (sheet, context) => {
      const areas = sheet.getRange("B1:D5").getMergedAreasOrNullObject();
      areas.load("address,areaCount,cellCount");
      areas.areas.load("items/address");
      await context.sync();
      return [
        areas.address,
        areas.areaCount,
        areas.cellCount,
        areas.areas.items.map(({ address }) => address),
      ];
    });
    expect(found).toEqual(["表!B3:C4,表!D3:D9", 2, 11, ["表!B3:C4", "表!D3:D9"]]);
  });
});

describe("clearing", () => {
  const prepared = async (): Promise<Opened> => {
    const opened = openBook();
    opened.state.merges = [block("A1:B1")];
    opened.state.validations = [{ type: "list", values: ["○"], range: "A1:A9" }];
    opened.state.conditionalRules = [{ type: "expression", formula: "TRUE", priority: 1, range: "A1:A9" }];
    opened.state.setCell(0, 0, {
      content: "x",
      style: { font: { bold: true } },
      hyperlink: { target: "https://example.go.jp/" },
    });
    return opened;
  };

  test.each<[Parameters<Excel.Range["clear"]>[0], string[], string[]]>([
    ["All", [], ["A2:A9", "A2:A9", "0"]],
    ["Contents", ["content", "style", "hyperlink"], ["A1:A9", "A1:A9", "1"]],
    ["Formats", ["content", "hyperlink"], ["A1:A9", "A2:A9", "0"]],
    ["Hyperlinks", ["content", "style"], ["A1:A9", "A1:A9", "1"]],
    ["RemoveHyperlinks", ["content"], ["A1:A9", "A1:A9", "1"]],
  ])("%s leaves of the cell %j", async (kind, fields, others) => {
    const { state } = await prepared();
    await change((sheet) => sheet.getRange("A1").clear(kind));
    expect(Object.keys(state.cell(0, 0) ?? {}).sort()).toEqual([...fields].sort());
    expect(state.cell(0, 0)?.content ?? null).toBe(["All", "Contents"].includes(String(kind)) ? null : "x");
    const ranges = [
      state.validations[0]?.range,
      state.conditionalRules[0]?.range,
      String(state.merges.length),
    ];
    expect(ranges).toEqual(others);
  });

  test("a whole column, with the format that it gives", async () => {
    const { state } = openBook();
    await change((sheet) => {
      sheet.getRange("A:A").format.font.bold = true;
      sheet.getRange("A1:A3").values = [["x"], ["y"], ["z"]];
      sheet.getRange("A:A").clear();
    });
    expect(state.columns.get(0)?.style).toBeUndefined();
    expect([...state.cells()].every(([, , cell]) => cell.content === null && !cell.style)).toBe(true);
  });

  test("a cell cleared in a formatted column has no format of its own nor the column's", async () => {
    const { state } = openBook();
    await change((sheet) => {
      sheet.getRange("A:A").format.font.bold = true;
      sheet.getRange("A1").clear("Formats");
    });
    expect(state.cell(0, 0)).toEqual({ content: null });
  });

  test("another kind is refused", async () => {
    openBook();
    expect(await errorOf((sheet) => sheet.getRange("A1").clear("Everything" as "All"))).toBe(
      "InvalidArgument",
    );
  });
});

describe("copying", () => {
  test("formulas move with what they look at, except for $", async () => {
    openBook();
    await change((sheet) => {
      sheet.getRange("A1:B1").formulas = [["x", "=A1&$A1&A$1&$A$1&A:A&1:1"]];
      sheet.getRange("C3").copyFrom("A1:B1");
    });
    expect(await formulasOf("C3:D3")).toEqual([["x", "=C3&$A3&C$1&$A$1&C:C&3:3"]]);
  });

  test("what leaves the sheet is #REF!; texts and names in formulas stay", async () => {
    openBook();
    await change((sheet) => {
      sheet.getRange("B2").formulas = [['=A1&"A1"&LOG10(B2)&一覧[A1]']];
      sheet.getRange("A1").copyFrom("B2");
    });
    expect(await formulasOf("A1")).toEqual([['=#REF!&"A1"&LOG10(A1)&一覧[A1]']]);
  });

  test.each<[NonNullable<Parameters<Excel.Range["copyFrom"]>[1]>, unknown, boolean]>([
    ["All", "=A1", true],
    ["Formulas", "=A1", false],
    ["Values", 7, false],
    ["Formats", "", true],
    ["Link", "=表!B1", false],
  ])("%s", async (kind, formula, isBold) => {
    const { state } = openBook();
    state.setCell(0, 1, { content: 7, formula: "=$A1", style: { font: { bold: true } } });
    await change((sheet) => sheet.getRange("B2").copyFrom("B1", kind));
    const expected = formula === "=A1" ? "=$A2" : formula;
    expect((await formulasOf("B2"))[0]?.[0]).toBe(expected);
    expect(state.cell(1, 1)?.style?.font?.bold ?? false).toBe(isBold);
  });

  test("a multiple of the source is filled, anything else grows to it", async () => {
    openBook();
    await change((sheet) => {
      sheet.getRange("A1:B1").values = [["a", "b"]];
      sheet.getRange("A3:D4").copyFrom("A1:B1");
      sheet.getRange("F1:H1").copyFrom("A1:B1");
    });
    expect(await formulasOf("A3:D4")).toEqual([
      ["a", "b", "a", "b"],
      ["a", "b", "a", "b"],
    ]);
    expect(await formulasOf("F1:H1")).toEqual([["a", "b", ""]]);
  });

  test("turned over, without blanks, over itself, from another sheet", async () => {
    const { book } = openBook();
    const other = book.addSheet("別 紙");
    other.setCell(0, 0, { content: "other" });
    await change((sheet) => {
      sheet.getRange("A1:C1").values = [["a", "", "c"]];
      sheet.getRange("E1:E3").values = [["1"], ["2"], ["3"]];
      sheet.getRange("E1").copyFrom("A1:C1", "Values", true, true);
      sheet.getRange("B1").copyFrom("A1:C1");
      sheet.getRange("A9").copyFrom("'別 紙'!A1");
    });
    expect(await formulasOf("E1:E3")).toEqual([["a"], [2], ["c"]]);
    expect(await formulasOf("A1:D1")).toEqual([["a", "a", "", "c"]]);
    expect(await formulasOf("A9")).toEqual([["other"]]);
  });

  test("turned over, formulas look up where they looked left", async () => {
    openBook();
    await change((sheet) => {
      sheet.getRange("A1:B1").formulas = [[5, "=A1+$A$1"]];
      sheet.getRange("D1").copyFrom("A1:B1", "All", false, true);
    });
    expect(await formulasOf("D1:D2")).toEqual([[5], ["=D1+$A$1"]]);
  });

  test("merges, validations and conditional formats come along", async () => {
    const { state } = openBook();
    state.merges = [block("A1:B1")];
    state.validations = [{ type: "list", values: ["○"], range: "A1:A9" }];
    state.conditionalRules = [{ type: "expression", formula: "A1=1", priority: 1, range: "A1:B1" }];
    await change((sheet) => sheet.getRange("D5").copyFrom("A1:B2"));
    expect(state.merges).toEqual([block("A1:B1"), block("D5:E5")]);
    expect(state.validations.map(({ range }) => range)).toEqual(["A1:A9", "D5:D6"]);
    expect(state.conditionalRules.map(({ range }) => range)).toEqual(["A1:B1", "D5:E5"]);
  });

  test("a whole row", async () => {
    openBook();
    await change((sheet) => {
      sheet.getRange("A1:C1").values = [["a", "b", "=A1"]];
      sheet.getRange("3:3").copyFrom("1:1");
    });
    expect(await formulasOf("A3:C3")).toEqual([["a", "b", "=A3"]]);
  });

  test("off the sheet, from nowhere, of another kind: InvalidArgument", async () => {
    openBook();
    expect(await errorOf((sheet) => sheet.getRange("XFD1").copyFrom("A1:B1"))).toBe("InvalidArgument");
    expect(await errorOf((sheet) => sheet.getRange("A1").copyFrom("無い名前"))).toBe("InvalidArgument");
    expect(await errorOf((sheet) => sheet.getRange("A1").copyFrom("B1", "Some" as "All"))).toBe(
      "InvalidArgument",
    );
  });
});

describe("sorting", () => {
  test("by several columns, headings apart, blanks last, formulas along", async () => {
    openBook();
    await change((sheet) => {
      sheet.getRange("A1:C5").values = [
        ["名", "数", "式"],
        ["b", 2, "=B2"],
        ["a", 2, "=B3"],
        ["", 10, "=B4"],
        ["c", "", "=B5"],
      ];
      sheet.getRange("A1:C5").sort.apply([{ key: 1, ascending: false }, { key: 0 }], false, true);
    });
    expect(await formulasOf("A1:C5")).toEqual([
      ["名", "数", "式"],
      ["", 10, "=B2"],
      ["a", 2, "=B3"],
      ["b", 2, "=B4"],
      ["c", "", "=B5"],
    ]);
  });

  test("a key outside of the range is refused", async () => {
    openBook();
    expect(await errorOf((sheet) => sheet.getRange("A1:B2").sort.apply([{ key: 2 }]))).toBe(
      "InvalidArgument",
    );
  });
});
