import { strFromU8, unzipSync } from "fflate";
import { openBook } from "../../src/host/xlsx/openBook";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import { writeModels } from "../../src/host/xlsx/writeModels";
import { SheetDraft } from "../../src/domain/sheet/SheetDraft";
import { cellLooks } from "../../src/domain/sheet/cellLooks";
import { booksOf, checkForm, formOf } from "../support/inquiryForm";
import { cellAt } from "../support/plainBook";
import { shownRows } from "../support/modelGrid";

const form = formOf([
  ["001", "（１）備え", "ア）", "合同訓練の実施", "総務省", "〇", "=1+1 と書いた\n・続けた。"],
  ["002", "（１）備え", "イ）", "点検表の作成", "防衛省", "", "・作成した。"],
  ["003", "（１）備え", "ウ）", "窓口の整備", "総務省", "", "・整備した。"],
]);
const [soumu] = booksOf(checkForm(form));
if (!soumu) throw new Error("no book");
const { model } = soumu;

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

describe("照会 as a file", () => {
  test("says what its model says", async () => {
    const [grid] = await readXlsx(await writeModels([model]));
    const texts = shownRows(model).map((row) => row.map(String));
    texts.forEach((row, at) =>
      expect(row.map((_, column) => grid?.rows[at]?.[column]?.text ?? "")).toEqual(row),
    );
    expect(texts.length).toBeGreaterThan(8);
  });

  test("holds nothing but the one sheet: no other part, author, name with a path, hidden thing or link", async () => {
    const parts = partsOf(await writeModels([model]));
    expect(Object.keys(parts).sort()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "docProps/app.xml",
      "docProps/core.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/tables/table1.xml",
      "xl/theme/theme1.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(parts["docProps/core.xml"]).not.toMatch(/creator|lastModifiedBy/u);
    expect(parts["docProps/app.xml"]).not.toMatch(/Company|Manager|TitlesOfParts/u);
    const workbook = parts["xl/workbook.xml"] ?? "";
    expect(workbook.match(/<definedName [\s\S]*?<\/definedName>/gu)).toEqual([
      '<definedName localSheetId="0" name="_xlnm.Print_Titles">照会!$8:$8</definedName>',
    ]);
    expect(workbook.match(/<sheet /gu)).toHaveLength(1);
    expect(workbook).not.toMatch(/state=|externalReference|absPath|fileSharing/u);
    const all = Object.values(parts).join("\n");
    expect(all).not.toMatch(/TargetMode="External"|hidden="|<hyperlink|sheetProtection/u);
    expect(all).not.toMatch(/防衛省|点検表の作成|・作成した。/u);
  });

  test("can be filled in where answers go, and looks as sheets of ours look", async () => {
    const book = await openBook(await writeModels([model]));
    const [sheet] = book.sheets;
    const header = cellAt(sheet, "A8")?.style;
    expect(header?.font?.bold).toBe(true);
    expect(header?.fill).toMatchObject({ fgColor: { rgb: cellLooks.header.fill?.slice(1) } });
    const [asked, answer] = ["L9", "M9"].map((address) => cellAt(sheet, address)?.style);
    expect([asked?.protection?.locked, answer?.protection?.locked]).toEqual([undefined, false]);
    expect([answer?.numFmt, answer?.alignment?.wrapText]).toEqual(["@", true]);
    expect(sheet?.frozen).toEqual({ rows: 8, columns: 0 });
    expect(sheet?.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: "a4",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet?.columns.get(9)?.size).toBeGreaterThan(20);
    expect(sheet?.tables.map(({ name, block }) => [name, block.top])).toEqual([["照会", 7]]);
  });

  test("rows have room for their text, and may grow with what is filled in", async () => {
    const rows = (partsOf(await writeModels([model]))["xl/worksheets/sheet1.xml"] ?? "").match(
      /<row [^>]*>/gu,
    );
    const first = rows?.find((row) => row.includes('r="9"'));
    expect(Number(/ht="([\d.]+)"/u.exec(first ?? "")?.[1])).toBeGreaterThan(18.75);
    expect(first).not.toContain("customHeight");
  });

  test("the same inquiries give the same file", async () => {
    expect(await writeModels([model])).toEqual(await writeModels([model]));
  });
});

test("formulas and links of a model are written with their results", async () => {
  const draft = new SheetDraft();
  draft.add([{ formula: "=1+2", value: 3 }, { text: "F2", sheet: "様'式", cell: "F2" }, 4, "=文"]);
  const sheet = draft.model("findings", "様'式");
  const [written] = (await openBook(await writeModels([sheet]))).sheets;
  expect(cellAt(written, "A1")).toMatchObject({ content: 3, formula: "=1+2" });
  expect(cellAt(written, "B1")).toMatchObject({ content: "F2", hyperlink: { location: "'様''式'!F2" } });
  expect(cellAt(written, "C1")).toMatchObject({ content: 4 });
  expect(cellAt(written, "D1")).toMatchObject({ content: "=文" });
  expect(cellAt(written, "D1")?.formula).toBeUndefined();
});
