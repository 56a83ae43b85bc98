import { editOf, type ChangeEvent } from "../../src/excel/editOf";

const event = (changeType: ChangeEvent["changeType"], address: string): ChangeEvent => ({
  changeType,
  address,
  worksheetId: "{1}",
});
const cells = (firstRow: number, lastRow: number) => ({ kind: "cells", sheet: "{1}", firstRow, lastRow });

describe("what an event of Excel says", () => {
  test.each([
    ["C5", cells(5, 5)],
    ["$C$5:$D$9", cells(5, 9)],
    ["様式!B2:B3", cells(2, 3)],
    ["'a!1:2'!B4", cells(4, 4)],
    ["3:4", cells(3, 4)],
    ["G:G", cells(1, 1_048_576)],
    ["B2,D9:E10,C1", cells(1, 10)],
    ["XFD1048576", cells(1_048_576, 1_048_576)],
  ])("cells %s", (address, expected) => {
    expect(editOf(event("RangeEdited", address))).toEqual(expected);
  });

  test.each([
    ["RowInserted", "2:2", { kind: "insertedRows", at: 2, count: 1 }],
    ["RowDeleted", "10:12", { kind: "deletedRows", at: 10, count: 3 }],
    ["ColumnInserted", "B:C", { kind: "insertedColumns", at: 2, count: 2 }],
    ["ColumnDeleted", "AA:AA", { kind: "deletedColumns", at: 27, count: 1 }],
  ] as const)("%s %s", (changeType, address, expected) => {
    expect(editOf(event(changeType, address))).toEqual({ ...expected, sheet: "{1}" });
  });

  test.each([
    ["CellInserted", "B2:B3"],
    ["CellDeleted", "B2"],
    ["Unknown", "A1"],
    ["RowDeleted", "2:2,5:6"],
    ["ColumnInserted", "2:2"],
  ] as const)("%s %s: only a new reading tells", (changeType, address) => {
    expect(editOf(event(changeType, address))).toEqual({ kind: "movedCells", sheet: "{1}" });
  });
});
