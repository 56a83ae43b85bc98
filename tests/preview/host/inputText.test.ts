import { Book } from "../../../src/host/model/Book";
import type { CellState } from "../../../src/host/model/CellState";
import { inputText } from "../../../src/preview/host/inputText";

test.each<[string, CellState, string]>([
  ["a formula", { content: 3, formula: "=1+2" }, "=1+2"],
  ["a text", { content: "001", style: { numFmt: "@" } }, "001"],
  ["a number without its format", { content: 1234.5, style: { numFmt: "#,##0" } }, "1234.5"],
  ["a per cent", { content: 0.5, style: { numFmt: "0%" } }, "50%"],
  ["a date", { content: 40_633, style: { numFmt: "yyyy/m/d" } }, "2011/3/31"],
  ["nothing", { content: null }, ""],
])("%s is edited as it would be typed", (_name, cell, text) => {
  const book = new Book();
  const sheet = book.addSheet("様式");
  sheet.loadCell(0, 0, cell);
  expect(inputText(book, sheet, 0, 0)).toBe(text);
});
