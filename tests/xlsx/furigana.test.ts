import { strToU8 } from "fflate";
import { ExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import type { GridCell } from "../../src/domain/grid/Grid";
import { loadNodeClient } from "../../src/host/client/loadNodeClient";
import { startHost } from "../../src/host/startHost";
import { openBook } from "../../src/host/xlsx/openBook";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import { saveBook } from "../../src/host/xlsx/saveBook";
import { cellAt, putCell } from "../support/plainBook";
import { partsOf } from "../support/richWorkbook";
import { xlsxOf } from "../support/xlsxParts";

const SHEET = "xl/worksheets/sheet1.xml";

/** A text as it stands in <is> or <si>, and the cell that it makes. */
const texts: readonly [string, string, GridCell | undefined][] = [
  ["a plain text", `<t>番号</t><rPh sb="0" eb="2"><t>ヨミ</t></rPh>`, { kind: "text", text: "番号" }],
  [
    "several readings, and how they are shown",
    `<t>担当省庁</t><rPh sb="0" eb="2"><t>タントウ</t></rPh><rPh sb="2" eb="4"><t>ショウチョウ</t></rPh><phoneticPr fontId="1" type="fullwidthKatakana"/>`,
    { kind: "text", text: "担当省庁" },
  ],
  [
    "how readings are shown, without any",
    `<t>状況</t><phoneticPr fontId="1"/>`,
    { kind: "text", text: "状況" },
  ],
  [
    "blanks that are kept",
    `<t xml:space="preserve"> 備 考 </t><rPh sb="1" eb="4"><t xml:space="preserve"> ビ コウ </t></rPh>`,
    { kind: "text", text: " 備 考 " },
  ],
  [
    "an empty reading",
    `<t>節</t><rPh sb="0" eb="1"><t/></rPh><rPh sb="0" eb="1"/>`,
    { kind: "text", text: "節" },
  ],
  ["nothing but a reading", `<rPh sb="0" eb="0"><t>ヨミ</t></rPh>`, undefined],
  [
    "line breaks and marks in a reading",
    `<t>一&amp;_x000D_\n二</t><rPh\n sb="0"\n eb="1" ><t>イチ&lt;\n</t>\n</rPh >\n<phoneticPr fontId="1"></phoneticPr>\n`,
    { kind: "text", text: "一&\r\n二" },
  ],
  [
    "runs",
    `<r><t>内閣</t></r><r><rPr><b/></rPr><t>府</t></r><rPh sb="0" eb="3"><t>ナイカクフ</t></rPh>`,
    { kind: "text", text: "内閣府" },
  ],
  [
    "a run of nothing",
    `<r><t xml:space="preserve">実施</t></r><r><rPr><sz val="11"/></rPr><t xml:space="preserve"></t></r><rPh sb="0" eb="2"><t>ジッシ</t></rPh><phoneticPr fontId="1"/>`,
    { kind: "text", text: "実施" },
  ],
  [
    "runs of which one is struck through",
    `<r><rPr><strike/></rPr><t xml:space="preserve">実施予定 </t></r><r><rPr><b/></rPr><t xml:space="preserve"> 実施済</t></r><rPh sb="0" eb="2"><t>ジッシ</t></rPh><phoneticPr fontId="1"/>`,
    { kind: "text", text: " 実施済", struck: "実施予定 " },
  ],
  [
    "a run that is not struck through after all",
    `<r><rPr><strike val="0"/></rPr><t>実施済</t></r><rPh sb="0" eb="2"><t>ジッシ</t></rPh>`,
    { kind: "text", text: "実施済" },
  ],
  [
    "text that only looks like a reading",
    `<t>&lt;rPh&gt;<![CDATA[<rPh>番号</rPh>]]></t><rPh sb="0" eb="1"><t>ヨミ</t></rPh>`,
    { kind: "text", text: "<rPh><rPh>番号</rPh>" },
  ],
];

const otherCell = `<c r="B1"><v>1</v></c>`;
const inline = (text: string): Uint8Array =>
  xlsxOf({ sheetData: `<row r="1"><c r="A1" t="inlineStr"><is>${text}</is></c>${otherCell}</row>` });
const shared = (text: string): Uint8Array =>
  xlsxOf({
    sheetData: `<row r="1"><c r="A1" t="s"><v>0</v></c>${otherCell}</row>`,
    strings: [`<si>${text}</si>`],
  });
const prefixed = (text: string): Uint8Array => {
  const cell = `<c r="A1" t="inlineStr"><is>${text}</is></c>`;
  const rows = `<sheetData><row r="1">${cell}${otherCell}</row></sheetData>`;
  const sheet = rows.replace(/<(\/?)(?=\w)/gu, "<$1x:");
  const root = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`;
  return xlsxOf({ sheetData: "", extra: { [SHEET]: strToU8(`${root}${sheet}</x:worksheet>`) } });
};

/** Through Office.js it can only be seen that some of a text is struck through. */
const shownByOffice = (cell: GridCell | undefined): GridCell | undefined =>
  cell?.struck === undefined
    ? cell
    : { kind: cell.kind, text: cell.struck + cell.text, isPartlyStruck: true };

const firstOfFile = async (bytes: Uint8Array) => (await readXlsx(bytes))[0]?.rows[0]?.[0];

async function firstOfOffice(bytes: Uint8Array): Promise<GridCell | undefined> {
  startHost(await openBook(bytes), loadNodeClient());
  return (await new ExcelWorkbook().readGrids({ merges: true }))[0]?.rows[0]?.[0];
}

describe("furigana is no content, neither for the file's reader nor for the host", () => {
  describe.each([
    ["inline", inline],
    ["shared", shared],
  ])("%s", (_, bytesOf) => {
    test.each(texts)("%s", async (_name, text, expected) => {
      expect(await firstOfFile(bytesOf(text))).toEqual(expected);
      expect(await firstOfOffice(bytesOf(text))).toEqual(shownByOffice(expected));
    });
  });

  test.each(texts)("the host knows of runs in a cell what it knows of shared ones: %s", async (_, text) => {
    const [here, there] = await Promise.all([inline(text), shared(text)].map(openBook));
    const { content, richText } = cellAt(there?.sheets[0], "A1") ?? {};
    expect(cellAt(here?.sheets[0], "A1") ?? {}).toEqual({ content, richText });
  });

  test("in a file whose elements have a prefix", async () => {
    const bytes = prefixed(`<t>番号</t><rPh sb="0" eb="2"><t>ヨミ</t></rPh><phoneticPr fontId="1"/>`);
    expect(await firstOfFile(bytes)).toEqual({ kind: "text", text: "番号" });
    expect(await firstOfOffice(bytes)).toEqual({ kind: "text", text: "番号" });
  });

  test("a reading that is not closed takes no cell along", async () => {
    const cell = (text: string) => `<c t="inlineStr"><is>${text}</is></c>`;
    const reading = `<rPh sb="0" eb="1"><t>ヨミ</t>`;
    const cells = cell(`<t>番号</t>${reading}`) + cell(`<t>状況</t>${reading}</rPh>`);
    const [grid] = await readXlsx(xlsxOf({ sheetData: `<row r="1">${cells}</row>` }));
    expect(grid?.rows[0]?.map((each) => each?.text)).toEqual(["番号ヨミ", "状況"]);
  });

  test("in a sheet whose content is scattered", async () => {
    const cell = (row: number) =>
      `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>番号</t><rPh sb="0" eb="2"><t>ヨミ</t></rPh></is></c></row>`;
    const [grid] = await readXlsx(xlsxOf({ sheetData: cell(1) + cell(1_048_576) }));
    expect(grid?.rows[0]?.[0]?.text).toBe("番号");
    expect(grid?.rows[1_048_575]?.[0]?.text).toBe("番号");
  });
});

test("readings stay in a sheet of which another cell is changed, and those bytes are all that changes", async () => {
  const bytes = inline(`<t>番号</t><rPh sb="0" eb="2"><t>ヨミ</t></rPh><phoneticPr fontId="1"/>`);
  const copy = bytes.slice();
  const before = partsOf(bytes);
  const book = await openBook(bytes);
  expect(partsOf(await saveBook(book))).toEqual(before);
  putCell(book.sheets[0], "B1", { ...cellAt(book.sheets[0], "B1"), content: 2 });
  const after = partsOf(await saveBook(book));
  expect(after[SHEET]?.replace(`<dimension ref="A1:B1"/>`, "")).toBe(
    before[SHEET]?.replace(otherCell, `<c r="B1"><v>2</v></c>`),
  );
  await readXlsx(bytes);
  expect(bytes).toEqual(copy);
});
