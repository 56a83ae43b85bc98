import { onSheet, openBook } from "./rangeHost";

const struckOf = ({ value }: OfficeExtension.ClientResult<Excel.CellProperties[][]>): unknown[] =>
  value.map(([cell]) => cell?.format?.font?.strikethrough);

test("a cell that is struck through in part tells neither yes nor no", async () => {
  const { state } = openBook();
  const runs = [{ text: "実施予定", font: { strikethrough: true } }, { text: "実施済" }];
  state.setCell(0, 0, { content: "実施予定実施済", richText: runs });
  state.setCell(1, 0, { content: "廃止", style: { font: { strikethrough: true } } });
  const seen = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A3");
    const cells = range.getCellProperties({ format: { font: { strikethrough: true } } });
    range.load("values");
    await context.sync();
    return { texts: range.values.flat(), struck: struckOf(cells) };
  });
  expect(seen).toEqual({ texts: ["実施予定実施済", "廃止", ""], struck: [null, true, false] });
});
