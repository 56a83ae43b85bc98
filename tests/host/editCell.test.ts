import { editCell } from "../../src/host/editCell";
import { Book } from "../../src/host/model/Book";
import type { SheetState } from "../../src/host/model/SheetState";
import { HostError } from "../../src/host/protocol/HostError";

function bookWithSheet(): { book: Book; sheet: SheetState } {
  const book = new Book();
  const sheet = book.addSheet("様式");
  sheet.setCell(0, 0, { content: "あ", style: { font: { bold: true } } });
  return { book, sheet };
}

describe("what a user types into a cell", () => {
  test.each([
    ["い", { content: "い" }],
    ["12%", { content: 0.12, style: { numFmt: "0%" } }],
    ["=1+1", { content: null, formula: "=1+1" }],
    ["'001", { content: "001" }],
    ["true", { content: true }],
  ])("%s is taken as Excel takes it", (text, expected) => {
    const { book, sheet } = bookWithSheet();
    editCell(book, sheet, 2, 1, text);
    expect(sheet.cell(2, 1)).toEqual(expected);
  });

  test("nothing empties the cell, which keeps its look", () => {
    const { book, sheet } = bookWithSheet();
    editCell(book, sheet, 0, 0, "");
    expect(sheet.cell(0, 0)).toEqual({ content: null, style: { font: { bold: true } } });
  });

  test("add-ins hear of it, and that it was not they; formulas are to be calculated again", () => {
    const { book, sheet } = bookWithSheet();
    editCell(book, sheet, 2, 1, "い");
    expect(book.events).toEqual([
      {
        kind: "changed",
        sheet: sheet.id,
        address: "B3",
        changeType: "RangeEdited",
        triggerSource: "Unknown",
      },
    ]);
    expect(book.needsCalculation).toBe(true);
  });

  test("in a merged area it lands in the first cell", () => {
    const { book, sheet } = bookWithSheet();
    sheet.merges = [{ top: 2, left: 1, bottom: 4, right: 2 }];
    editCell(book, sheet, 3, 2, "い");
    expect([sheet.cell(2, 1)?.content, sheet.cell(3, 2)]).toEqual(["い", undefined]);
  });

  test("a header of a table stays a text, and none of its own twice", () => {
    const { book, sheet } = bookWithSheet();
    sheet.setCell(0, 1, { content: "状況" });
    sheet.tables = [
      {
        id: book.newId(),
        name: "表",
        block: { top: 0, left: 0, bottom: 1, right: 1 },
        showHeaders: true,
        showTotals: false,
        showFilterButton: true,
        showBandedRows: true,
        showBandedColumns: false,
        style: "",
      },
    ];
    editCell(book, sheet, 0, 0, "2025");
    expect(sheet.cell(0, 0)?.content).toBe("2025");
    editCell(book, sheet, 0, 0, "状況");
    expect([sheet.cell(0, 0)?.content, sheet.cell(0, 1)?.content]).toEqual(["状況", "状況2"]);
  });
});

describe("what is refused changes nothing", () => {
  test.each<[string, string, (sheet: SheetState) => void]>([
    ["AccessDenied", "い", (sheet) => (sheet.protection = { sheet: true })],
    ["InvalidArgument", "=1+", () => undefined],
    ["InvalidArgument", "あ".repeat(32_768), () => undefined],
  ])("%s", (code, text, prepare) => {
    const { book, sheet } = bookWithSheet();
    prepare(sheet);
    expect(() => editCell(book, sheet, 0, 0, text)).toThrow(expect.objectContaining({ code }) as HostError);
    expect([sheet.cell(0, 0)?.content, book.events]).toEqual(["あ", []]);
  });

  test("a cell of a sheet that was deleted", () => {
    const { book } = bookWithSheet();
    const gone = new Book().addSheet("様式");
    expect(() => editCell(book, gone, 0, 0, "い")).toThrow(HostError);
  });
});
