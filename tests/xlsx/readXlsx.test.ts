import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { GridReader } from "../../src/domain/grid/GridReader";
import { cellAddress } from "../../src/domain/grid/cellAddress";
import type { Grid, GridCell } from "../../src/domain/grid/Grid";
import { UnreadableWorkbook } from "../../src/domain/grid/UnreadableWorkbook";
import { MAX_FILE_BYTES } from "../../src/host/xlsx/inspectArchive";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import { xlsxOf } from "../support/xlsxParts";

/** The first cell of a sheet that holds one cell. */
async function onlyCell(cell: string, strings: readonly string[] = []): Promise<GridCell | undefined> {
  const [grid] = await readXlsx(
    xlsxOf({ sheetData: `<row r="1">${cell}<c r="B1"><v>1</v></c></row>`, strings }),
  );
  return grid?.rows[0]?.[0];
}

const shared = (si: string) => onlyCell(`<c r="A1" t="s"><v>0</v></c>`, [si]);

describe("cells", () => {
  test("furigana is no content", async () => {
    const si = `<si><t>内閣府</t><rPh sb="0" eb="3"><t>ナイカクフ</t></rPh><phoneticPr fontId="1"/></si>`;
    expect(await shared(si)).toEqual({ kind: "text", text: "内閣府" });
  });

  test("furigana among runs is no content", async () => {
    const si = `<si><r><t>内閣</t></r><r><rPr><b/></rPr><t>府</t></r><rPh sb="0" eb="3"><t>ナイカクフ</t></rPh></si>`;
    expect(await shared(si)).toEqual({ kind: "text", text: "内閣府" });
  });

  test("struck-through runs are left out and told", async () => {
    const si = `<si><r><rPr><strike/></rPr><t>実施予定</t></r><r><rPr><b/></rPr><t>実施済</t></r></si>`;
    expect(await shared(si)).toEqual({ kind: "text", text: "実施済", struck: "実施予定" });
  });

  test("a strike that is switched off is none", async () => {
    const si = `<si><r><rPr><strike val="0"/></rPr><t>実施済</t></r></si>`;
    expect(await shared(si)).toEqual({ kind: "text", text: "実施済" });
  });

  test("a cell struck through as a whole has no content", async () => {
    const cell = `<c r="A1" s="5" t="inlineStr"><is><t>廃止</t></is></c>`;
    expect(await onlyCell(cell)).toEqual({ kind: "text", text: "", struck: "廃止" });
  });

  test("runs in an inline string", async () => {
    const cell = `<c r="A1" t="inlineStr"><is><r><rPr><strike/></rPr><t>旧</t></r><r><t>新</t></r></is></c>`;
    expect(await onlyCell(cell)).toEqual({ kind: "text", text: "新", struck: "旧" });
  });

  test.each([
    [
      "a number with its format keeps its zeros",
      `<c r="A1" s="1"><v>7</v></c>`,
      { kind: "number", text: "007" },
    ],
    ["a plain number", `<c r="A1"><v>1.5</v></c>`, { kind: "number", text: "1.5" }],
    ["an error", `<c r="A1" t="e"><v>#REF!</v></c>`, { kind: "error", text: "#REF!" }],
    [
      "a formula's error",
      `<c r="A1" t="e"><f>B1/0</f><v>#DIV/0!</v></c>`,
      { kind: "error", text: "#DIV/0!", formula: "B1/0" },
    ],
    [
      "a formula's text",
      `<c r="A1" t="str"><f>"済"</f><v>済</v></c>`,
      { kind: "text", text: "済", formula: '"済"' },
    ],
    ["a truth value", `<c r="A1" t="b"><v>1</v></c>`, { kind: "boolean", text: "TRUE" }],
    [
      "a date in 和暦",
      `<c r="A1" s="3"><v>40633</v></c>`,
      { kind: "date", text: "平成23年3月31日", date: "2011-03-31" },
    ],
    [
      "a date of Japanese Excel",
      `<c r="A1" s="2"><v>40633</v></c>`,
      { kind: "date", text: "2011/3/31", date: "2011-03-31" },
    ],
    [
      "a short date",
      `<c r="A1" s="4"><v>40633</v></c>`,
      { kind: "date", text: "2011/3/31", date: "2011-03-31" },
    ],
    [
      "an escaped line break",
      `<c r="A1" t="inlineStr"><is><t>一_x000D_\n二</t></is></c>`,
      { kind: "text", text: "一\r\n二" },
    ],
    ["nothing", `<c r="A1" s="1"/>`, undefined],
  ])("%s", async (_, cell, expected) => expect(await onlyCell(cell)).toEqual(expected));
});

describe("sheets", () => {
  test("merges, hidden rows and columns, visibility, tables", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "様式",
          rows: [
            ["番号", "施策名"],
            ["1", "訓練"],
            ["2", "点検"],
          ],
          merges: [{ startRow: 1, endRow: 2, startCol: 1, endCol: 1 }],
          columns: [{}, { hidden: true }],
          rowDefs: new Map([[2, { hidden: true }]]),
          tables: [{ name: "施策一覧", range: "A1:B3", columns: [{ name: "番号" }, { name: "施策名" }] }],
        },
        { name: "控え", rows: [["x"]], hidden: true },
        { name: "記録", rows: [["x"]], veryHidden: true },
      ],
    });
    const [form, copy, record] = await readXlsx(bytes);
    expect(form).toMatchObject({
      name: "様式",
      visibility: "visible",
      merges: [{ top: 2, left: 2, bottom: 3, right: 2 }],
      tables: [{ name: "施策一覧", area: { top: 1, left: 1, bottom: 3, right: 2 } }],
    });
    expect([...(form?.hiddenRows ?? [])]).toEqual([3]);
    expect([...(form?.hiddenColumns ?? [])]).toEqual([2]);
    expect([copy?.visibility, record?.visibility]).toEqual(["hidden", "veryHidden"]);
  });

  test("a chart sheet beside the form is passed over", async () => {
    const grids = await readXlsx(
      xlsxOf({ sheetData: `<row r="1"><c r="A1"><v>1</v></c></row>`, chartSheet: true }),
    );
    expect(grids.map(({ name }) => name)).toEqual(["様式"]);
  });

  test("one merge over very many rows costs no memory of its own", async () => {
    const afterData = `<mergeCells count="1"><mergeCell ref="A1:ZZ40000"/></mergeCells>`;
    const sheetData = `<row r="1"><c r="A1"><v>1</v></c></row><row r="40000"><c r="B40000"><v>1</v></c></row>`;
    const [grid] = await readXlsx(xlsxOf({ sheetData, afterData }));
    expect(grid && new GridReader(grid).filled(39_000, 2)?.text).toBe("1");
  });

  test("a sheet formatted to its far corner is read as far as its content goes", async () => {
    const sheetData = `<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="C3"><v>2</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>`;
    const [grid] = await readXlsx(
      xlsxOf({ sheetData, afterData: `<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>` }),
    );
    expect(grid?.rows).toHaveLength(3);
    expect(grid?.rows[2]?.[2]?.text).toBe("2");
    expect(grid?.merges).toHaveLength(1);
  });

  test("rows formatted below the content are not walked", async () => {
    const [grid] = await readXlsx(
      xlsxOf({
        sheetData: `<row r="1"><c r="A1"><v>1</v></c></row><row r="5000"><c r="A5000" s="1"/></row>`,
      }),
    );
    expect(grid?.rows).toHaveLength(1);
  });
});

/** Rows of texts, each saying where it stands. */
const rowsXml = (rows: readonly number[], columns: readonly string[]): string =>
  rows
    .map((row) => {
      const cells = columns.map(
        (column) => `<c r="${column}${row}" t="inlineStr"><is><t>${column}${row}</t></is></c>`,
      );
      return `<row r="${row}">${cells.join("")}</row>`;
    })
    .join("");
const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
const LAST_ROW = 1_048_576;

/** What stands in a grid, by its address. */
const textsOf = (grid: Grid | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(grid?.rows ?? []).flatMap(([row, cells]) =>
      Object.entries(cells ?? []).flatMap(([column, cell]) =>
        cell ? [[cellAddress(Number(row) + 1, Number(column) + 1), cell.text]] : [],
      ),
    ),
  );

describe("sheets whose content is scattered over very many rows", () => {
  test.each<[string, readonly number[], readonly string[]]>([
    ["a text in the last row of all", [...upTo(200), LAST_ROW], ["A", "B", "C"]],
    ["rows five thousand apart", upTo(200).map((row) => row * 5242), ["A", "B", "C", "Y", "Z"]],
    ["the last column of all", [...upTo(5), LAST_ROW], ["A", "XFD"]],
    ["a last column that makes millions of cells of some rows", upTo(1300), ["A", "B", "XFD"]],
  ])("%s: every cell is where it was, and blank rows are not there at all", async (_, rows, columns) => {
    const [grid] = await readXlsx(xlsxOf({ sheetData: rowsXml(rows, columns) }));
    const addresses = rows.flatMap((row) => columns.map((column) => `${column}${row}`));
    expect(textsOf(grid)).toEqual(Object.fromEntries(addresses.map((address) => [address, address])));
    expect(Object.keys(grid?.rows ?? [])).toHaveLength(rows.length);
    expect(grid && new GridReader(grid).filledRows).toEqual(rows);
  });

  test("a sheet with a far row beside one with a far column", async () => {
    const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
    const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const sheet = (data: string) => `<worksheet ${main}><sheetData>${data}</sheetData></worksheet>`;
    const parts = {
      "xl/workbook.xml": `<workbook ${main} xmlns:r="${relation}"><sheets><sheet name="一" sheetId="1" r:id="rId1"/><sheet name="二" sheetId="2" r:id="rId2"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relation}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
      "xl/worksheets/sheet1.xml": sheet(rowsXml([1, LAST_ROW], ["A", "C"])),
      "xl/worksheets/sheet2.xml": sheet(rowsXml(upTo(1300), ["A", "XFD"])),
    };
    const extra = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
    const [far, wide] = await readXlsx(xlsxOf({ sheetData: "", extra }));
    expect(Object.keys(textsOf(far))).toEqual(["A1", "C1", `A${LAST_ROW}`, `C${LAST_ROW}`]);
    expect(Object.entries(textsOf(wide)).every(([address, text]) => address === text)).toBe(true);
    expect(Object.keys(textsOf(wide))).toHaveLength(2600);
  });

  test("formats, formulas, struck texts, merged areas and hidden rows far below", async () => {
    const sheetData = `<row r="1"><c r="B1" s="1"><v>7</v></c></row><row r="900000" hidden="1"><c r="B900000" s="3"><v>40633</v></c><c r="C900000"><f>1+2</f><v>3</v></c><c r="D900000" t="s"><v>0</v></c></row><row r="1000000"><c r="E1000000" s="1"/></row>`;
    const [grid] = await readXlsx(
      xlsxOf({
        sheetData,
        strings: [`<si><r><rPr><strike/></rPr><t>旧</t></r><r><t>新</t></r></si>`],
        afterData: `<mergeCells count="1"><mergeCell ref="B900000:B900001"/></mergeCells>`,
      }),
    );
    expect(grid?.rows[0]?.[1]).toEqual({ kind: "number", text: "007" });
    expect(grid?.rows[899_999]).toEqual([
      undefined,
      { kind: "date", text: "平成23年3月31日", date: "2011-03-31" },
      { kind: "number", text: "3", formula: "1+2" },
      { kind: "text", text: "新", struck: "旧" },
    ]);
    expect(grid?.rows).toHaveLength(900_000);
    expect(grid?.merges).toEqual([{ top: 900_000, left: 2, bottom: 900_001, right: 2 }]);
    expect([...(grid?.hiddenRows ?? [])]).toEqual([900_000]);
  });

  test("in a file whose elements have a prefix", async () => {
    const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="${LAST_ROW}"><x:c r="C${LAST_ROW}"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const [grid] = await readXlsx(
      xlsxOf({ sheetData: "", extra: { "xl/worksheets/sheet1.xml": strToU8(sheet) } }),
    );
    expect(textsOf(grid)).toEqual({ A1: "1", [`C${LAST_ROW}`]: "2" });
  });

  test("formats down to the last row are passed over", async () => {
    const formatted = Array.from(
      { length: 30_000 },
      (_, index) => `<row r="${index + 6}"><c r="A${index + 6}" s="1"/></row>`,
    );
    const [grid] = await readXlsx(xlsxOf({ sheetData: rowsXml(upTo(5), ["A"]) + formatted.join("") }));
    expect(grid?.rows).toHaveLength(5);
  });

  test("beside a sheet that is full of content, which stays as it is", async () => {
    const rows = Array.from({ length: 21_000 }, (_, row) => [`${row}`, "あ"]);
    const far = new Map([[`${LAST_ROW - 1},1`, { value: "い" }]]);
    const [form, scattered] = await readXlsx(
      await writeXlsx({
        sheets: [
          { name: "様式", rows },
          { name: "控え", rows: [["あ"]], cells: far },
        ],
      }),
    );
    expect(form?.rows).toHaveLength(21_000);
    expect(textsOf(scattered)).toEqual({ A1: "あ", [`B${LAST_ROW}`]: "い" });
  });
});

describe("what is no workbook is refused, with the reason", () => {
  const whole = xlsxOf({ sheetData: `<row r="1"><c r="A1"><v>1</v></c></row>` });
  const ole2 = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const encrypted = Uint8Array.of(
    ...ole2,
    ...strToU8([..."EncryptedPackage"].map((each) => `${each}\0`).join("")),
  );
  const spaces = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024).fill(0x20);

  test.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "emptyFile"],
    ["a text", strToU8("番号,施策名\n1,訓練"), "notWorkbook"],
    [
      "another zip",
      zipSync({ "word/document.xml": strToU8("<w/>"), "[Content_Types].xml": strToU8("<Types/>") }),
      "notWorkbook",
    ],
    ["an old .xls", ole2, "oldFormat"],
    ["a workbook with a password", encrypted, "encrypted"],
    [
      "a binary workbook",
      zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.bin": strToU8("x") }),
      "binaryFormat",
    ],
    ["a file cut short", whole.slice(0, whole.length - 40), "damaged"],
    [
      "a file with broken parts",
      zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<<<") }),
      "damaged",
    ],
    ["a workbook without a single cell", xlsxOf({ sheetData: "" }), "noCells"],
    ["a bomb", xlsxOf({ sheetData: "", extra: { "xl/media/x.bin": spaces(64) } }), "tooLarge"],
  ])("%s", async (_, bytes, reason) => {
    await expect(readXlsx(bytes)).rejects.toMatchObject({ name: "UnreadableWorkbook", reason });
    await expect(readXlsx(bytes)).rejects.toBeInstanceOf(UnreadableWorkbook);
  });

  test("a file over the limit is not even looked into", async () => {
    await expect(readXlsx(new Uint8Array(MAX_FILE_BYTES + 1))).rejects.toMatchObject({ reason: "tooLarge" });
  });

  test("a bomb is refused by its directory, before anything is unpacked", async () => {
    const bomb = xlsxOf({ sheetData: "", extra: { "xl/media/x.bin": spaces(64) } });
    const before = process.memoryUsage().arrayBuffers;
    await expect(readXlsx(bomb)).rejects.toMatchObject({ reason: "tooLarge" });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
  });
});
