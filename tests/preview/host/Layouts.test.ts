import { Book } from "../../../src/host/model/Book";
import { Layouts } from "../../../src/preview/host/Layouts";

function sheetOf(text: string) {
  const book = new Book();
  const sheet = book.addSheet("様式");
  sheet.columns.set(0, { size: 11 });
  sheet.loadCell(0, 0, { content: text, style: { alignment: { wrapText: true } } });
  return { book, sheet, layouts: new Layouts(book) };
}

describe("the layout of a sheet", () => {
  test("a row without a height is as high as its wrapped text needs", () => {
    const { layouts, sheet } = sheetOf("十文字の長さの文字列");
    expect([...layouts.read(sheet).rows.slice(0, 2)]).toEqual([45, 25]);
  });

  test("a height of its own counts, whatever stands in the row; a hidden row has none", () => {
    const { layouts, sheet } = sheetOf("十文字の長さの文字列");
    sheet.rows.set(0, { size: 15 });
    sheet.rows.set(1, { size: 15, hidden: true });
    expect([...layouts.read(sheet).rows.slice(0, 2)]).toEqual([20, 0]);
  });

  test("an edited row is fitted again, by itself", () => {
    const { layouts, sheet } = sheetOf("短い");
    expect(layouts.read(sheet).rows[0]).toBe(25);
    sheet.setCell(0, 0, { content: "一\n二\n三", style: { alignment: { wrapText: true } } });
    layouts.refresh(sheet, 0, 0);
    expect(layouts.read(sheet).rows[0]).toBe(65);
    sheet.setCell(0, 0, { content: "短い" });
    layouts.refresh(sheet, 0, 0);
    expect(layouts.read(sheet).rows[0]).toBe(25);
  });

  test("there is room to type after the last cell, but not beyond Excel's grid", () => {
    const { layouts, sheet } = sheetOf("あ");
    sheet.loadCell(5000, 30, { content: 1 });
    const { rows, columns } = layouts.read(sheet);
    expect([rows.length, columns.length]).toEqual([5100, 40]);
    sheet.loadCell(1_048_575, 16_383, { content: 1 });
    const all = layouts.read(sheet);
    expect([all.rows.length, all.columns.length]).toEqual([1_048_576, 16_384]);
  });
});
