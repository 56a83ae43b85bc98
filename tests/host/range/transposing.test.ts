import { transposeFormula } from "../../../src/host/api/range/structure/transposeFormula";
import { onSheet, openBook } from "./rangeHost";

test.each([
  ["=SUM(A1:D1)", "=SUM(G7:G10)"],
  ["=D1+E2", "=G10+H11"],
  ["=$A$1+D$1", "=$A$1+D$1"],
  ["=SUM(A:A)", "=SUM(A:A)"],
  ['="A1"&D1', '="A1"&G10'],
])("%s of E1 in G11", (formula, expected) => {
  expect(transposeFormula(formula, { row: 0, column: 4 }, { row: 10, column: 6 })).toBe(expected);
});

test("references that leave the sheet are lost", () => {
  expect(transposeFormula("=A1", { row: 0, column: 4 }, { row: 0, column: 0 })).toBe("=#REF!");
});

test("copyFrom transposes what it copies", async () => {
  const { state } = openBook();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C1").formulas = [[1, 2, "=A1+B1"]];
    sheet.getRange("E1").copyFrom("A1:C1", "All", false, true);
    await context.sync();
  });
  expect([0, 1, 2].map((row) => state.cell(row, 4)?.formula ?? state.cell(row, 4)?.content)).toEqual([
    1,
    2,
    "=E1+E2",
  ]);
});
