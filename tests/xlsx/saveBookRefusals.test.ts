import type { Book } from "../../src/host/model/Book";
import { isMacroWorkbook } from "../../src/host/xlsx/isMacroWorkbook";
import { openBook } from "../../src/host/xlsx/openBook";
import { saveBook } from "../../src/host/xlsx/saveBook";
import { UnsavableWorkbook } from "../../src/domain/grid/UnsavableWorkbook";
import { UnreadableWorkbook } from "../../src/domain/grid/UnreadableWorkbook";
import { putCell } from "../support/plainBook";
import { richWorkbook, richWorkbookWith } from "../support/richWorkbook";

const FORM = "xl/worksheets/sheet1.xml";
const LIST = "xl/worksheets/sheet2.xml";
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const touch = (book: Book): void => putCell(book.sheets[0], "Z1", { content: 1 });
const insertRows = (book: Book): void => book.sheets[0]?.reshape("rows");
const listWith = (element: string): Uint8Array =>
  richWorkbookWith(LIST, (text) => text.replace("<tableParts", `${element}<tableParts`));
const moveList = (book: Book): void => book.sheets[1]?.reshape("columns");

test.each<[string, Uint8Array, (book: Book) => void, UnsavableWorkbook]>([
  [
    "a signed file",
    richWorkbook({ "_xmlsignatures/sig1.xml": "<a/>" }),
    touch,
    new UnsavableWorkbook("signed"),
  ],
  [
    "the strict format",
    richWorkbookWith("xl/workbook.xml", (text) =>
      text.replace(/xmlns="[^"]*"/u, `xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"`),
    ),
    touch,
    new UnsavableWorkbook("strictFormat"),
  ],
  [
    "moved rows beside extensions",
    richWorkbook(),
    insertRows,
    new UnsavableWorkbook("unmovableContent", "様式", "extLst"),
  ],
  [
    "moved rows around an array formula",
    richWorkbookWith(FORM, (text) => text.replace(/<extLst>.*<\/extLst>/u, "")),
    insertRows,
    new UnsavableWorkbook("unmovableContent", "様式", "arrayFormula"),
  ],
  [
    "moved columns under a drawing",
    listWith(`<drawing r:id="rId9"/>`),
    moveList,
    new UnsavableWorkbook("unmovableContent", "一覧", "drawing"),
  ],
  [
    "a validation over one that is not understood",
    richWorkbook(),
    ({ sheets: [form] }) => {
      form?.validations.push({ type: "whole", operator: "equal", formula1: "1", range: "A3:A9" });
      form?.reshape("validations");
    },
    new UnsavableWorkbook("validation", "様式", "A3:A9"),
  ],
  [
    "a renamed sheet that a chart names",
    richWorkbook({ "xl/charts/chart1.xml": "<c:f xmlns:c='c'>様式!$A$1</c:f>" }),
    ({ sheets: [form] }) => {
      if (form) form.name = "新";
    },
    new UnsavableWorkbook("renamedSheetInUse", "様式", "xl/charts/chart1.xml"),
  ],
  [
    "a deleted sheet with a pivot table",
    richWorkbook({
      "xl/worksheets/_rels/sheet2.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELS}/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>`,
    }),
    (book) => void book.sheets.pop(),
    new UnsavableWorkbook("deletedSheetInUse", "一覧", "pivotTable"),
  ],
])("%s is refused", async (_, bytes, change, error) => {
  const book = await openBook(bytes);
  change(book);
  await expect(saveBook(book)).rejects.toEqual(error);
});

test("a damaged file is not opened", async () => {
  const broken = richWorkbookWith("xl/workbook.xml", () => "<workbook><sheets></workbook>");
  await expect(openBook(broken)).rejects.toEqual(new UnreadableWorkbook("damaged"));
});

test.each([
  ["with macros", richWorkbook({ "xl/vbaProject.bin": "x" }), true],
  ["without", richWorkbook(), false],
])("a workbook %s", (_, bytes, expected) => expect(isMacroWorkbook(bytes)).toBe(expected));
