import { readXlsx } from "hucre/xlsx";
import { Book } from "../../src/host/model/Book";
import type { SheetState, TableState } from "../../src/host/model/SheetState";
import { openBook } from "../../src/host/xlsx/openBook";
import { saveBook } from "../../src/host/xlsx/saveBook";
import { cellAt, plainBook, putCell } from "../support/plainBook";
import { changedParts, partsOf, richWorkbook, richWorkbookWith } from "../support/richWorkbook";

const WORKBOOK = "xl/workbook.xml";
const FORM = "xl/worksheets/sheet1.xml";
const LIST = "xl/worksheets/sheet2.xml";
const TABLE = "xl/tables/table1.xml";

const table = (name: string, bottom: number, right: number): TableState => ({
  id: "{新}",
  name,
  block: { top: 0, left: 0, bottom, right },
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  style: "TableStyleMedium2",
});

/** A sheet as a report has it: with all that a sheet of ours may hold. */
function fillReport(sheet: SheetState): void {
  const rows = [
    ["府省", "件数"],
    ["内閣府", 3],
    ["総務省", 5],
  ];
  rows.forEach((row, at) => row.forEach((content, column) => sheet.setCell(at, column, { content })));
  sheet.setCell(4, 1, { content: 8, formula: "=SUM(集計表[件数])", style: { font: { bold: true } } });
  sheet.setCell(6, 0, { content: "頁", hyperlink: { target: "https://example.com/" } });
  sheet.merges = [{ top: 8, left: 0, bottom: 8, right: 2 }];
  sheet.tables = [table("集計表", 2, 1)];
  sheet.validations = [{ type: "list", values: ["済", "未"], range: "D2:D9", showErrorMessage: true }];
  sheet.conditionalRules = [
    {
      type: "cellIs",
      operator: "greaterThan",
      formula: "4",
      priority: 1,
      range: "B2:B3",
      style: { font: { bold: true } },
    },
  ];
  sheet.columns.set(0, { size: 30 }).set(1, { size: 30 }).set(3, { hidden: true });
  sheet.rows.set(0, { size: 40 }).set(20, { hidden: true, outlineLevel: 1 });
  sheet.frozen = { rows: 1, columns: 1 };
  sheet.tabColor = "#FF9900";
  sheet.showGridlines = false;
  sheet.pageSetup = {
    orientation: "landscape",
    paperSize: "a4",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { top: 1, right: 1, bottom: 1, left: 1, header: 0.3, footer: 0.3 },
    printTitlesRow: "$1:$1",
    printArea: "$A$1:$D$9",
  };
  sheet.headerFooter = { oddFooter: "&C&P / &N" };
  sheet.firstPage = 7;
  sheet.rowBreaks = [4];
  sheet.protection = { sheet: true, formatCells: true, sort: false };
  sheet.names = [{ name: "_印", formula: "='集 計'!$A$1", comment: "", visible: false }];
}

async function withReport(bytes?: Uint8Array): Promise<Book> {
  const book = bytes ? await openBook(bytes) : new Book();
  fillReport(book.addSheet("集 計", bytes ? 1 : 0));
  return book;
}

const sheetNamed = (book: Book, name: string): SheetState => {
  const sheet = book.sheetNamed(name);
  if (!sheet) throw new Error(`no sheet: ${name}`);
  return sheet;
};

describe("a new sheet", () => {
  test("leaves every sheet of the file as it is, byte for byte", async () => {
    const before = richWorkbook();
    const after = await saveBook(await withReport(before));
    expect(changedParts(before, after)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/styles.xml",
      "xl/tables/table2.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet3.xml.rels",
      "xl/worksheets/sheet3.xml",
    ]);
  });

  test.each([
    ["into a file", richWorkbook()],
    ["into a new workbook", undefined],
  ])("%s: is read back as it was written", async (_, bytes) => {
    const book = await withReport(bytes);
    const again = await openBook(await saveBook(book));
    const [written, read] = [book, again].map((each) => sheetNamed(each, "集 計"));
    for (const aspect of [
      "merges",
      "validations",
      "columns",
      "rows",
      "frozen",
      "tabColor",
      "showGridlines",
      "pageSetup",
      "headerFooter",
      "firstPage",
      "rowBreaks",
      "protection",
      "names",
    ] as const)
      expect(read?.[aspect]).toEqual(written?.[aspect]);
    expect(read?.tables).toMatchObject([{ ...table("集計表", 2, 1), id: expect.any(String) }]);
    expect(read?.conditionalRules).toEqual(written?.conditionalRules);
    expect(plainBook(again)).toEqual(plainBook(await openBook(await saveBook(again))));
  });

  test("another reader sees its table, its cells and its links", async () => {
    const { sheets } = await readXlsx(await saveBook(await withReport()), { readStyles: true });
    expect(sheets[0]?.tables).toMatchObject([
      { name: "集計表", range: "A1:B3", columns: [{ name: "府省" }, { name: "件数" }] },
    ]);
    expect(sheets[0]?.rows[1]?.slice(0, 2)).toEqual(["内閣府", 3]);
    expect(sheets[0]?.cells?.get("6,0")?.hyperlink?.target).toBe("https://example.com/");
  });

  test("the chart sheet keeps its place, names keep their sheets, ids are unique", async () => {
    const xml = partsOf(await saveBook(await withReport(richWorkbook())))[WORKBOOK] ?? "";
    expect(
      [...xml.matchAll(/<sheet name="([^"]+)" sheetId="(\d+)"/gu)].map(([, name, id]) => `${name}${id}`),
    ).toEqual(["様式3", "図4", "集 計8", "一覧7"]);
    expect(xml).toContain(`<definedName name="局所" localSheetId="3" hidden="1">一覧!$A$2</definedName>`);
    expect(xml).toContain(
      `<definedName localSheetId="2" name="_xlnm.Print_Titles">'集 計'!$1:$1</definedName>`,
    );
    expect(xml).toContain(`<extLst><ext uri="{x}"/></extLst>`);
  });

  test("headings of a table are text, filled in and told apart, as Excel wants them", async () => {
    const book = new Book();
    const sheet = book.addSheet("表");
    [2024, null, "数", "数"].forEach((content, column) => sheet.setCell(0, column, { content }));
    sheet.tables = [table("表一", 1, 3)];
    const [read] = (await readXlsx(await saveBook(book))).sheets;
    const names = ["2024", "列2", "数", "数2"];
    expect(read?.tables?.[0]?.columns.map(({ name }) => name)).toEqual(names);
    expect(read?.rows[0]).toEqual(names);
  });
});

describe("a report of an earlier run, written again in place", () => {
  async function rewritten(
    change: (sheet: SheetState) => void,
  ): Promise<{ sheet: SheetState; bytes: Uint8Array; before: Uint8Array }> {
    const before = await saveBook(await withReport(richWorkbook()));
    const book = await openBook(before);
    change(sheetNamed(book, "集 計"));
    const bytes = await saveBook(book);
    return { sheet: sheetNamed(await openBook(bytes), "集 計"), bytes, before };
  }

  test("its table grows with its cells", async () => {
    const { sheet, bytes, before } = await rewritten((report) => {
      putCell(report, "A4", { content: "外務省" });
      putCell(report, "C1", { content: "率" });
      const [first] = report.tables;
      if (first) first.block = { top: 0, left: 0, bottom: 3, right: 2 };
      report.reshape("tables");
    });
    expect(sheet.tables).toMatchObject([{ name: "集計表", block: { bottom: 3, right: 2 } }]);
    expect(cellAt(sheet, "A4")).toEqual({ content: "外務省" });
    expect(partsOf(bytes)["xl/tables/table2.xml"]).toContain(`<tableColumn id="3" name="率"/>`);
    expect(changedParts(before, bytes)).toEqual(["xl/tables/table2.xml", "xl/worksheets/sheet3.xml"]);
  });

  test("a heading that is renamed renames the table's column", async () => {
    const { bytes } = await rewritten((report) => putCell(report, "B1", { content: "数\n量" }));
    expect(partsOf(bytes)["xl/tables/table2.xml"]).toContain(`<tableColumn id="2" name="数_x000a_量"/>`);
  });

  test("rows moved down take all with them", async () => {
    const { sheet } = await rewritten((report) => {
      const cells = [...report.cells()];
      for (const [row, column] of cells) report.setCell(row, column, undefined);
      for (const [row, column, cell] of cells) report.setCell(row + 1, column, cell);
      report.merges = [{ top: 9, left: 0, bottom: 9, right: 2 }];
      report.tables = report.tables.map((each) => ({
        ...each,
        block: { top: 1, left: 0, bottom: 3, right: 1 },
      }));
      report.validations = report.validations.map((each) => ({ ...each, range: "D3:D10" }));
      report.conditionalRules = report.conditionalRules.map((each) => ({ ...each, range: "B3:B4" }));
      report.rows.clear();
      report.rows.set(1, { size: 40 });
      report.reshape("rows");
    });
    expect(cellAt(sheet, "A1")).toBeUndefined();
    expect(cellAt(sheet, "A7")).toBeUndefined();
    expect(cellAt(sheet, "A8")).toMatchObject({
      content: "頁",
      hyperlink: { target: "https://example.com/" },
    });
    expect(sheet.rows).toEqual(new Map([[1, { size: 40 }]]));
    expect(sheet.merges).toEqual([{ top: 9, left: 0, bottom: 9, right: 2 }]);
    expect([sheet.validations[0]?.range, sheet.conditionalRules[0]?.range]).toEqual(["D3:D10", "B3:B4"]);
    expect(sheet.tables[0]?.block.top).toBe(1);
  });

  test("a table that is taken away takes its part along", async () => {
    const { bytes, sheet } = await rewritten((report) => {
      report.tables = [];
      report.reshape("tables");
    });
    const parts = partsOf(bytes);
    expect(sheet.tables).toEqual([]);
    expect(parts["xl/tables/table2.xml"]).toBeUndefined();
    expect(parts["[Content_Types].xml"]).not.toContain("table2");
    expect(parts["xl/worksheets/sheet3.xml"]).not.toContain("tablePart");
  });

  test("saving what was saved changes nothing", async () => {
    const { bytes, before } = await rewritten(() => undefined);
    expect(changedParts(before, bytes)).toEqual([]);
  });
});

describe("changes of a user's sheet keep what the model does not know", () => {
  async function formAfter(change: (form: SheetState) => void): Promise<string> {
    const book = await openBook(richWorkbook());
    change(sheetNamed(book, "様式"));
    return partsOf(await saveBook(book))[FORM] ?? "";
  }

  test.each<[string, (form: SheetState) => void, string[]]>([
    [
      "a validation's input mode, and one that is only an input mode",
      (form) => {
        form.validations = [
          ...form.validations,
          { type: "whole", operator: "equal", formula1: "1", range: "E2" },
        ];
        form.reshape("validations");
      },
      [
        `<dataValidation imeMode="hiragana" allowBlank="1" sqref="A2:A3"/>`,
        `<dataValidation type="list" imeMode="off" allowBlank="1" sqref="B2:B3">`,
        `<dataValidation type="whole" operator="equal" sqref="E2"><formula1>1</formula1></dataValidation>`,
      ],
    ],
    [
      "conditional formats of other kinds, and the numbers of their formats",
      (form) => {
        form.conditionalRules = [
          ...form.conditionalRules,
          {
            type: "expression",
            formula: "A1>1",
            priority: 3,
            range: "A1",
            style: { font: { italic: true } },
          },
        ];
        form.reshape("conditionalFormats");
      },
      [
        `<cfRule type="timePeriod" priority="1" timePeriod="today" dxfId="0">`,
        `<cfRule type="cellIs" dxfId="0" priority="2" operator="equal">`,
        `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="3" dxfId="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>`,
      ],
    ],
    [
      "columns' other attributes",
      (form) => {
        form.columns.set(1, { size: 50 });
        form.reshape("sizes");
      },
      [
        `<col width="20.625" bestFit="1" customWidth="1" min="1" max="1"/>`,
        `<col width="50" bestFit="1" customWidth="1" min="2" max="2"/>`,
        `<col width="9" style="2" min="3" max="3"/>`,
        `<row r="1" spans="1:3" ht="30" customHeight="1" x14ac:dyDescent="0.4">`,
      ],
    ],
    [
      "paper without a name and other print settings",
      (form) => {
        form.pageSetup = { ...form.pageSetup, orientation: "landscape" };
        form.reshape("pageLayout");
      },
      [`<pageSetup paperSize="256" orientation="landscape" blackAndWhite="1"/>`],
    ],
    [
      "the extensions",
      (form) => {
        form.merges = [];
        form.reshape("merges");
      },
      [`<x14:conditionalFormattings/>`, `<phoneticPr fontId="1"/>`],
    ],
  ])("%s", async (_, change, expected) => {
    const form = await formAfter(change);
    for (const text of expected) expect(form).toContain(text);
  });
});

describe("the list of sheets", () => {
  test("a deleted sheet goes with its table and its names; others stay", async () => {
    const book = await openBook(richWorkbook());
    book.sheets = book.sheets.filter(({ name }) => name !== "一覧");
    const parts = partsOf(await saveBook(book));
    expect([parts[LIST], parts[TABLE], parts["xl/worksheets/_rels/sheet2.xml.rels"]]).toEqual(
      Array(3).fill(undefined),
    );
    expect(parts["[Content_Types].xml"]).not.toMatch(/sheet2|table1/u);
    expect(parts[WORKBOOK]).not.toMatch(/一覧|局所/u);
    expect(parts["xl/strange/thing.xml"]).toBe("<thing/>");
  });

  test("order, names and visibility; names of sheets follow them", async () => {
    const book = await openBook(richWorkbook());
    book.sheets.reverse();
    sheetNamed(book, "一覧").name = "覧 & 表";
    sheetNamed(book, "様式").visibility = "VeryHidden";
    const bytes = await saveBook(book);
    const xml = partsOf(bytes)[WORKBOOK] ?? "";
    expect([...xml.matchAll(/<sheet name="([^"]+)"/gu)].map(([, name]) => name)).toEqual([
      "覧 &amp; 表",
      "様式",
      "図",
    ]);
    expect(xml).toContain(`state="veryHidden"`);
    expect(xml).toContain(`<definedName name="局所" localSheetId="0" hidden="1">`);
    expect(xml).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="1">`);
    expect(changedParts(richWorkbook(), bytes)).toEqual([WORKBOOK]);
  });

  test("a renamed sheet renames its print titles", async () => {
    const book = await openBook(richWorkbook());
    sheetNamed(book, "様式").name = "様 式";
    expect(partsOf(await saveBook(book))[WORKBOOK]).toContain(`'様 式'!$A:$B,'様 式'!$1:$1<`);
  });

  test("only the active sheet is selected, as selected sheets are edited together", async () => {
    const book = await openBook(richWorkbook());
    book.activeSheet = sheetNamed(book, "一覧");
    const list = richWorkbookWith(LIST, (text) =>
      text.replace("<sheetData>", `<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData>`),
    );
    const other = await openBook(list);
    other.activeSheet = sheetNamed(other, "一覧");
    const parts = partsOf(await saveBook(other));
    expect(parts[WORKBOOK]).toContain(`activeTab="2"`);
    expect(parts[FORM]).toContain(`<sheetView workbookViewId="0">`);
    expect(parts[LIST]).toContain(`<sheetView workbookViewId="0" tabSelected="1"/>`);
    expect((await openBook(await saveBook(book))).activeSheet?.name).toBe("一覧");
  });

  test("names are added, changed and taken away; others keep their attributes", async () => {
    const book = await openBook(richWorkbook());
    book.names = [{ name: "新", formula: "=1", comment: "", visible: false }];
    const [local] = sheetNamed(book, "一覧").names;
    if (local) local.formula = "=一覧!$B$2";
    const xml = partsOf(await saveBook(book))[WORKBOOK] ?? "";
    expect(xml).not.toContain("全体");
    expect(xml).toContain(`<definedName name="局所" localSheetId="2" hidden="1">一覧!$B$2</definedName>`);
    expect(xml).toContain(`<definedName name="新" hidden="1">1</definedName>`);
  });
});

test.each([
  `password="CC1A"`,
  `algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000"`,
])("a sheet's password stays when its protection is written anew: %s", async (password) => {
  const protection = `<sheetProtection ${password} sheet="1" sort="0"/>`;
  const book = await openBook(
    richWorkbookWith(LIST, (xml) => xml.replace("<tableParts", `${protection}<tableParts`)),
  );
  sheetNamed(book, "一覧").reshape("protection");
  const xml = partsOf(await saveBook(book))[LIST] ?? "";
  for (const attribute of password.split(" ")) expect(xml).toContain(attribute);
});
