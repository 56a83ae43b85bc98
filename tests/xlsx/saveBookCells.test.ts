import type { FontStyle } from "hucre";
import { openBook } from "../../src/host/xlsx/openBook";
import { saveBook } from "../../src/host/xlsx/saveBook";
import { UnsavableWorkbook } from "../../src/domain/grid/UnsavableWorkbook";
import type { CellState } from "../../src/host/model/CellState";
import { cellAt, putCell } from "../support/plainBook";
import { changedParts, partsOf, richWorkbook, richWorkbookWith } from "../support/richWorkbook";

const FORM = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";

type Change = (cell: CellState | undefined) => CellState | undefined;

async function changed(
  address: string,
  change: Change,
): Promise<{ bytes: Uint8Array; form: string; styles: string }> {
  const book = await openBook(richWorkbook());
  const [sheet] = book.sheets;
  putCell(sheet, address, change(cellAt(sheet, address)));
  const bytes = await saveBook(book);
  const parts = partsOf(bytes);
  return { bytes, form: parts[FORM] ?? "", styles: parts[STYLES] ?? "" };
}

const original = partsOf(richWorkbook())[FORM] ?? "";
const content =
  (value: CellState["content"]): Change =>
  (cell) => ({
    content: value,
    ...(cell?.style && { style: cell.style }),
  });
const YELLOW = { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFF00" } } as const;

describe("content", () => {
  test.each<[string, string, Change, string, string]>([
    [
      "a number keeps the format",
      "A2",
      content(1.5),
      `<c r="A2" s="2"><v>45383.5</v></c>`,
      `<c r="A2" s="2"><v>1.5</v></c>`,
    ],
    [
      "a text is written into the cell",
      "A2",
      content("済 "),
      `<c r="A2" s="2"><v>45383.5</v></c>`,
      `<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">済 </t></is></c>`,
    ],
    [
      "an emptied cell keeps its format",
      "A2",
      content(null),
      `<c r="A2" s="2"><v>45383.5</v></c>`,
      `<c r="A2" s="2"/>`,
    ],
    ["a cell that is taken away", "B2", () => undefined, `<c r="B2" t="b"><v>1</v></c>`, ""],
    [
      "a formula",
      "B2",
      () => ({ content: 2, formula: "=1+1" }),
      `<c r="B2" t="b"><v>1</v></c>`,
      `<c r="B2"><f>1+1</f><v>2</v></c>`,
    ],
  ])("%s", async (_, address, change, before, after) => {
    const { bytes, form } = await changed(address, change);
    expect(form).toBe(original.replace(before, after));
    expect(changedParts(richWorkbook(), bytes)).not.toContain(STYLES);
  });

  test("a text that has furigana in the file keeps it elsewhere", async () => {
    const { form } = await changed("B3", content("施策"));
    expect(form).toContain(`<row r="3"><c r="B3" t="s"><v>0</v></c></row><row r="4"`);
  });

  test("new rows and cells stand in their order", async () => {
    const { form } = await changed("F4", content(1));
    expect(form).toContain(`<v>1</v></c><c r="F4"><v>1</v></c></row><row r="5">`);
    expect(form).toContain(`<dimension ref="A1:F9"/>`);
  });
});

test("rows and cells without addresses get them where others come between", async () => {
  const book = await openBook(
    richWorkbookWith("xl/worksheets/sheet2.xml", (text) => text.replaceAll(/(<(?:row|c)) r="[^"]*"/gu, "$1")),
  );
  putCell(book.sheets[1], "C1", { content: 7 });
  expect(partsOf(await saveBook(book))["xl/worksheets/sheet2.xml"]).toContain(
    `<c r="C1"><v>7</v></c></row><row r="2"><c t="inlineStr" r="A2"><is><t>甲</t></is></c><c r="B2"><v>1</v></c></row>`,
  );
});

describe("format", () => {
  const fill =
    (rgb: string): Change =>
    (cell) => ({
      content: null,
      ...cell,
      style: { ...cell?.style, fill: { ...YELLOW, fgColor: { rgb } } },
    });

  test("only the changed aspect is new: named style, font and alignment stay, as does the text", async () => {
    const { form, styles } = await changed("A1", fill("FFFF00"));
    expect(form).toContain(`<c r="A1" t="s" s="4"><v>0</v></c>`);
    expect(styles).toContain(
      `<xf numFmtId="0" fontId="1" fillId="3" borderId="0" xfId="1" applyFill="1"><alignment horizontal="distributed" justifyLastLine="1"/></xf></cellXfs>`,
    );
    expect(styles).toContain(`<cellXfs count="5">`);
  });

  test("a font keeps what the model cannot say", async () => {
    const { styles } = await changed("A1", (cell) => ({
      content: null,
      ...cell,
      style: { ...cell?.style, font: { ...cell?.style?.font, italic: true } },
    }));
    expect(styles).toContain(
      `<font><b/><i/><outline/><sz val="14"/><name val="ＭＳ 明朝"/><family val="1"/><charset val="128"/></font></fonts>`,
    );
  });

  test("a plain cell made bold has the workbook's font", async () => {
    const { styles } = await changed("B2", (cell) => ({
      content: null,
      ...cell,
      style: { font: { bold: true } },
    }));
    expect(styles).toContain(
      `<font><b/><sz val="11"/><color theme="1"/><name val="游ゴシック"/><family val="3"/><charset val="128"/><scheme val="minor"/></font></fonts>`,
    );
  });

  test.each<[string, FontStyle, string]>([
    [
      "bold",
      { bold: true },
      `<font><b/><sz val="11"/><color theme="1"/><name val="游ゴシック"/><family val="3"/><charset val="128"/><scheme val="minor"/></font>`,
    ],
    [
      "a size",
      { size: 9 },
      `<font><sz val="9"/><color theme="1"/><name val="游ゴシック"/><family val="3"/><charset val="128"/><scheme val="minor"/></font>`,
    ],
    [
      "a name",
      { name: "メイリオ" },
      `<font><sz val="11"/><color theme="1"/><name val="メイリオ"/><family val="3"/><charset val="128"/></font>`,
    ],
  ])(
    "a font that says only %s, over a cell with another, is the workbook's for the rest",
    async (_, font, written) => {
      const { styles } = await changed("A1", (cell) => ({ content: null, ...cell, style: { font } }));
      expect(styles).toContain(`${written}</fonts>`);
    },
  );

  test("another name takes a font out of the theme", async () => {
    const { styles } = await changed("B2", (cell) => ({
      content: null,
      ...cell,
      style: { font: { name: "メイリオ" } },
    }));
    expect(styles).toMatch(
      /<name val="メイリオ"\/><family val="3"\/><charset val="128"\/><\/font><\/fonts>/u,
    );
  });

  test("a copied format is the very same", async () => {
    const book = await openBook(richWorkbook());
    const style = cellAt(book.sheets[0], "A1")?.style;
    putCell(book.sheets[0], "B9", { content: 1, ...(style && { style }) });
    const bytes = await saveBook(book);
    expect(partsOf(bytes)[FORM]).toContain(`<c r="B9" s="1"><v>1</v></c>`);
    expect(changedParts(richWorkbook(), bytes)).not.toContain(STYLES);
  });

  test("equal formats are one", async () => {
    const book = await openBook(richWorkbook());
    for (const address of ["G1", "G2", "G3"])
      putCell(book.sheets[0], address, { content: 1, style: { fill: YELLOW } });
    expect(partsOf(await saveBook(book))[STYLES]).toContain(`<cellXfs count="5">`);
  });
});

describe("formulas that stand for several cells", () => {
  test("followers of an overwritten shared formula get their own", async () => {
    const { form } = await changed("A4", content(9));
    expect(form).toContain(`<c r="A4"><v>9</v></c>`);
    expect(form).toContain(`<c r="A5"><f>$B2&amp;B$2&amp;&quot;A1&quot;</f><v>2</v></c>`);
    expect(form).toContain(`<c r="A6"><f>$B3&amp;B$2&amp;&quot;A1&quot;</f><v>3</v></c>`);
  });

  test("a follower may be overwritten alone", async () => {
    const { form } = await changed("A5", content(9));
    expect(form).toBe(
      original.replace(`<c r="A5"><f t="shared" si="0"/><v>2</v></c>`, `<c r="A5"><v>9</v></c>`),
    );
  });

  test.each(["A8", "A9"])("%s of an array formula is refused", async (address) => {
    await expect(changed(address, content(1))).rejects.toEqual(
      new UnsavableWorkbook("arrayFormula", "様式", address),
    );
  });

  test("a format within an array formula is no matter", async () => {
    const { form } = await changed("A9", (cell) => ({ content: null, ...cell, style: { fill: YELLOW } }));
    expect(form).toContain(`<c r="A9" s="4"><v>5</v></c>`);
  });
});

test("links are added with their relations, and taken away with them", async () => {
  const book = await openBook(richWorkbook());
  putCell(book.sheets[0], "B9", { content: "頁", hyperlink: { target: "https://example.com/?a=1&b=2" } });
  const linked = await saveBook(book);
  const again = await openBook(linked);
  expect(cellAt(again.sheets[0], "B9")?.hyperlink).toEqual({ target: "https://example.com/?a=1&b=2" });
  putCell(again.sheets[0], "B9", { content: "頁" });
  const parts = partsOf(await saveBook(again));
  expect(parts[FORM]).not.toContain("hyperlink");
  expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).not.toContain("example.com");
});

describe("the format of a whole row", () => {
  const LIST = "xl/worksheets/sheet2.xml";
  const styled = (): Uint8Array =>
    richWorkbookWith(LIST, (text) => text.replace(`<row r="2">`, `<row r="2" s="1" customFormat="1">`));

  test("is read, and stays when other rows are changed", async () => {
    const book = await openBook(styled());
    const [, list] = book.sheets;
    expect(list?.rows.get(1)?.style?.font?.bold).toBe(true);
    list?.rows.set(4, { size: 30 });
    list?.reshape("sizes");
    const part = partsOf(await saveBook(book))[LIST];
    expect(part).toContain(`<row r="2" s="1" customFormat="1">`);
    expect(part).toContain(`<row r="5" ht="30" customHeight="1"/>`);
  });

  test("moves with its row", async () => {
    const book = await openBook(styled());
    const [, list] = book.sheets;
    list?.rows.set(7, list.rows.get(1) ?? {}).delete(1);
    list?.reshape("rows");
    const part = partsOf(await saveBook(book))[LIST];
    expect(part).toContain(`<row r="8" s="1" customFormat="1"/>`);
    expect(part).not.toContain(`<row r="2" s=`);
  });

  test("is set and taken away", async () => {
    const book = await openBook(styled());
    const [, list] = book.sheets;
    list?.rows.set(6, { style: { fill: YELLOW } }).delete(1);
    list?.reshape("sizes");
    const again = await openBook(await saveBook(book));
    expect([...(again.sheets[1]?.rows.keys() ?? [])]).toEqual([6]);
    expect(again.sheets[1]?.rows.get(6)?.style?.fill).toEqual(YELLOW);
  });
});
