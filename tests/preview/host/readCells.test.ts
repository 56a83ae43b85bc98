import { Book } from "../../../src/host/model/Book";
import { ErrorValue, type CellState } from "../../../src/host/model/CellState";
import { readCells } from "../../../src/preview/host/readCells";

const thin = { style: "thin", color: { rgb: "FF0000" } } as const;
const block = { top: 0, left: 0, bottom: 3, right: 3 };

function readAll(cells: Readonly<Record<string, CellState>>, prepare?: (book: Book) => void) {
  const book = new Book();
  const sheet = book.addSheet("様式");
  for (const [key, cell] of Object.entries(cells)) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    sheet.loadCell(row, column, cell);
  }
  prepare?.(book);
  const { cells: read, looks } = readCells(book, sheet, block);
  return read.map(({ look, ...cell }) => ({ ...cell, look: looks[look] }));
}

describe("cells as the page shows them", () => {
  test.each<[string, CellState, object]>([
    ["a text", { content: "あ" }, { text: "あ", align: "left", look: {} }],
    [
      "a number in its format",
      { content: 0.5, style: { numFmt: "0%" } },
      { text: "50%", align: "right", look: {} },
    ],
    ["a truth value", { content: true }, { text: "TRUE", align: "center" }],
    ["an error", { content: new ErrorValue("#REF!") }, { text: "#REF!", align: "center" }],
    [
      "a look",
      {
        content: "あ",
        style: { font: { bold: true, strikethrough: true, size: 9 }, alignment: { wrapText: true } },
      },
      { look: { bold: true, strike: true, size: 9, wrap: true } },
    ],
    [
      "a fill without text",
      { content: null, style: { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFFCC" } } } },
      { text: "", look: { fill: "#FFFFCC" } },
    ],
  ])("%s", (_name, cell, shown) => {
    expect(readAll({ "0,0": cell })).toMatchObject([shown]);
  });

  test("cells that show nothing are left out", () => {
    expect(readAll({ "0,0": { content: null, style: { font: { bold: true } } } })).toEqual([]);
  });

  test("a line between two cells belongs to both, whoever draws it", () => {
    const read = readAll({ "1,1": { content: "あ", style: { border: { right: thin } } } });
    const line = { width: 1, style: "solid", color: "#FF0000" };
    expect(read).toMatchObject([
      { row: 1, column: 1, look: { right: line } },
      { row: 1, column: 2, look: { left: line } },
    ]);
  });

  test("a merge shows its first cell, with the lines at its far edges", () => {
    const read = readAll(
      { "0,0": { content: "題" }, "0,1": { content: "隠れる", style: { border: { right: thin } } } },
      (book) => {
        const [sheet] = book.sheets;
        if (sheet) sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
      },
    );
    expect(read.map(({ text }) => text)).toEqual(["題", ""]);
    expect(read[0]?.look?.right?.width).toBe(1);
  });

  test("links lead to cells by the sheet's id, elsewhere by their address", () => {
    const read = readAll({
      "0,0": { content: "中", hyperlink: { target: "", location: "様式!B3" } },
      "1,0": { content: "外", hyperlink: { target: "https://example.com/" } },
      "2,0": { content: "無", hyperlink: { target: "", location: "ない!A1" } },
    });
    expect(read.map(({ link }) => link)).toEqual([
      { kind: "cell", sheet: expect.any(String) as string, row: 2, column: 1 },
      { kind: "address", address: "https://example.com/" },
      undefined,
    ]);
  });
});
