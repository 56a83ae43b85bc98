import type { Element } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { UnsavableWorkbook } from "../../src/domain/grid/UnsavableWorkbook";
import type { Book } from "../../src/host/model/Book";
import { bookOfModels } from "../../src/host/model/bookOfModels";
import { childOf, childrenOf, parseXml, rootOf } from "../../src/host/xlsx/package/xml";
import { openBook } from "../../src/host/xlsx/openBook";
import { saveBook } from "../../src/host/xlsx/saveBook";
import { writeModels } from "../../src/host/xlsx/writeModels";
import { chartedModel } from "../support/chartedModel";
import { plainChart } from "../support/plainChart";

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const chartParts = (bytes: Uint8Array): string[] =>
  Object.keys(partsOf(bytes)).filter((name) => /charts|drawings/u.test(name));

const written = (): Promise<Uint8Array> => writeModels([chartedModel([3, 0, 2])]);
const firstSheet = ({ sheets: [sheet] }: Book) => {
  if (!sheet) throw new Error("no sheet");
  return sheet;
};
/** Adds the charts of the model as new ones, as Office.js would. */
function addCharts(book: Book): void {
  const sheet = firstSheet(book);
  const [like] = bookOfModels([chartedModel([3, 0, 2])]).sheets;
  for (const chart of like?.charts ?? []) sheet.charts.push({ ...chart, id: book.newId() });
  sheet.reshape("charts");
}

const rootIn = async (part: string): Promise<Element> =>
  rootOf(parseXml(partsOf(await written())[part] ?? ""));
const path = (from: Element | undefined, ...names: readonly string[]): Element | undefined =>
  names.reduce((element, name) => childOf(element, name), from);
const names = (element: Element | undefined): (string | null)[] =>
  childrenOf(element).map(({ localName }) => localName);
const val = (element: Element | undefined): string | null | undefined => element?.getAttribute("val");

describe("a chart as a file has it", () => {
  test("its children stand in the schema's order, or Excel refuses the file", async () => {
    const plot = path(await rootIn("xl/charts/chart1.xml"), "chart", "plotArea");
    const bars = path(plot, "barChart");
    const [series] = childrenOf(bars, "ser");
    expect(names(plot)).toEqual(["layout", "barChart", "catAx", "valAx"]);
    expect(names(bars)).toEqual("barDir grouping varyColors ser ser gapWidth overlap axId axId".split(" "));
    expect(names(series)).toEqual("idx order tx spPr invertIfNegative dLbls cat val".split(" "));
    expect(names(path(series, "dLbls"))).toEqual(
      "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize".split(
        " ",
      ),
    );
    expect(names(path(plot, "catAx"))).toEqual(
      "axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos spPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl".split(
        " ",
      ),
    );
    expect(names(path(plot, "valAx"))).toEqual(
      "axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos crossAx crosses crossBetween".split(
        " ",
      ),
    );
  });

  test("bars lie, the first on top, stacked, with labels that follow no cell's format", async () => {
    const plot = path(await rootIn("xl/charts/chart1.xml"), "chart", "plotArea");
    const bars = path(plot, "barChart");
    expect(["barDir", "grouping", "gapWidth", "overlap"].map((name) => val(path(bars, name)))).toEqual([
      "bar",
      "stacked",
      "50",
      "100",
    ]);
    expect(val(path(plot, "catAx", "scaling", "orientation"))).toBe("maxMin");
    expect(val(path(plot, "valAx", "delete"))).toBe("1");
    const formats = childrenOf(bars, "ser").map((each) => path(each, "dLbls", "numFmt"));
    expect(formats.map((each) => each?.getAttribute("formatCode"))).toEqual(['"◎ "0;;', '"a"\\""b "0;;']);
    expect(formats.map((each) => each?.getAttribute("sourceLinked"))).toEqual(["0", "0"]);
    expect(val(path(childrenOf(bars, "ser")[0], "spPr", "solidFill", "srgbClr"))).toBe("107C41");
  });

  test("references come with what their cells now hold, names in levels from within", async () => {
    const bars = path(await rootIn("xl/charts/chart1.xml"), "chart", "plotArea", "barChart");
    const [series] = childrenOf(bars, "ser");
    const points = (cache: Element | undefined): string[] =>
      childrenOf(cache, "pt").map((each) => `${each.getAttribute("idx")} ${each.textContent}`);
    expect(path(series, "tx", "strRef", "f")?.textContent).toBe("集計!$C$2");
    expect(points(path(series, "tx", "strRef", "strCache"))).toEqual(["0 ◎"]);
    expect(path(series, "val", "numRef", "f")?.textContent).toBe("集計!$C$3:$C$5");
    expect(points(path(series, "val", "numRef", "numCache"))).toEqual(["0 3", "1 0", "2 2"]);
    expect(path(series, "cat", "multiLvlStrRef", "f")?.textContent).toBe("集計!$A$3:$B$5");
    const levels = childrenOf(path(series, "cat", "multiLvlStrRef", "multiLvlStrCache"), "lvl").map(points);
    expect(levels).toEqual([
      ["0 表示", "1 衛生", "2 事故"],
      ["0 第１章", "2 第２章"],
    ]);
    const column = path(await rootIn("xl/charts/chart2.xml"), "chart", "plotArea", "barChart", "ser", "cat");
    expect(points(path(column, "strRef", "strCache"))).toEqual(["0 表示", "1 衛生", "2 事故"]);
  });

  test("the sheet leads to a drawing, the drawing to both charts, each declared and named", async () => {
    const parts = partsOf(await written());
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<drawing r:id="rId\d+"\/>/u);
    const drawing = rootOf(parseXml(parts["xl/drawings/drawing1.xml"] ?? ""));
    const anchors = childrenOf(drawing, "twoCellAnchor");
    const properties = anchors.map((each) => path(each, "graphicFrame", "nvGraphicFramePr", "cNvPr"));
    expect(properties.map((each) => each?.getAttribute("name"))).toEqual([
      "グラフ_章と節ごとの状況",
      "グラフ_実施済み & 完了",
    ]);
    expect(properties.map((each) => each?.getAttribute("descr"))).toEqual([
      "章と節ごとの状況",
      "実施済み & 完了",
    ]);
    expect(new Set(properties.map((each) => each?.getAttribute("id"))).size).toBe(2);
    expect(["from", "to"].map((end) => path(anchors[0], end, "row")?.textContent)).toEqual(["6", "16"]);
    expect(["from", "to"].map((end) => path(anchors[0], end, "col")?.textContent)).toEqual(["0", "4"]);
    for (const part of ["xl/drawings/drawing1.xml", "xl/charts/chart1.xml", "xl/charts/chart2.xml"])
      expect(parts["[Content_Types].xml"]).toContain(`PartName="/${part}"`);
  });
});

describe("a file with charts", () => {
  test("is opened with the charts that it was written with", async () => {
    const book = await openBook(await written());
    const [like] = bookOfModels([chartedModel([3, 0, 2])]).sheets;
    expect(firstSheet(book).charts.map(plainChart)).toEqual(like?.charts.map(plainChart));
    expect(firstSheet(book).charts).toHaveLength(2);
  });

  test("is saved again to the letter, and with other cells its charts stay as they are", async () => {
    const bytes = await written();
    expect(await saveBook(await openBook(bytes))).toEqual(bytes);
    const book = await openBook(bytes);
    firstSheet(book).setCell(3, 3, { content: 9 });
    const [before, after] = [partsOf(bytes), partsOf(await saveBook(book))];
    for (const part of chartParts(bytes)) expect(after[part]).toBe(before[part]);
  });

  test("loses those that are deleted, and new ones take their place without leftovers", async () => {
    const bytes = await written();
    const book = await openBook(bytes);
    const sheet = firstSheet(book);
    sheet.charts = sheet.charts.slice(0, 1);
    sheet.reshape("charts");
    expect((await openBook(await saveBook(book))).sheets[0]?.charts.map(({ name }) => name)).toEqual([
      "グラフ_章と節ごとの状況",
    ]);
    sheet.charts = [];
    const without = partsOf(await saveBook(book));
    expect(Object.keys(without).filter((name) => /charts|drawings/u.test(name))).toEqual([]);
    expect(without["xl/worksheets/sheet1.xml"]).not.toContain("<drawing");
    expect(without["[Content_Types].xml"]).not.toMatch(/chart|drawing/u);
    addCharts(book);
    expect(chartParts(await saveBook(book)).sort()).toEqual(chartParts(bytes).sort());
  });

  test("a sheet that is deleted takes its charts with it", async () => {
    const model = chartedModel([3, 0, 2]);
    const book = await openBook(await writeModels([model, { ...model, name: "残る", charts: [] }]));
    book.sheets = book.sheets.slice(1);
    expect(chartParts(await saveBook(book))).toEqual([]);
  });

  test("of somebody else's drawing all stays; charts come beside it", async () => {
    const shape = `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="7" name="図形"/><xdr:cNvSpPr/></xdr:nvSpPr></xdr:sp>`;
    const parts = unzipSync(await written());
    const drawing = strFromU8(parts["xl/drawings/drawing1.xml"] ?? new Uint8Array());
    const [anchor = ""] = /<xdr:twoCellAnchor[\s\S]*?<\/xdr:twoCellAnchor>/u.exec(drawing) ?? [];
    const foreign = anchor.replace(/<xdr:graphicFrame[\s\S]*<\/xdr:graphicFrame>/u, shape);
    parts["xl/drawings/drawing1.xml"] = strToU8(drawing.replace("</xdr:wsDr>", `${foreign}</xdr:wsDr>`));
    const pie = strFromU8(parts["xl/charts/chart2.xml"] ?? new Uint8Array()).replaceAll(
      "barChart",
      "pieChart",
    );
    parts["xl/charts/chart2.xml"] = strToU8(pie);
    const book = await openBook(zipSync(parts));
    const sheet = firstSheet(book);
    expect(sheet.charts.map(({ type }) => type)).toEqual(["BarStacked", undefined]);
    sheet.charts = sheet.charts.slice(1);
    addCharts(book);
    const after = partsOf(await saveBook(book));
    expect(after["xl/drawings/drawing1.xml"]).toContain(shape);
    expect(after["xl/charts/chart2.xml"]).toBe(pie);
    const numbers = [...(after["xl/drawings/drawing1.xml"] ?? "").matchAll(/cNvPr id="(\d+)"/gu)].map(
      ([, id]) => id,
    );
    expect(new Set(numbers).size).toBe(4);
    const again = await openBook(await saveBook(book));
    expect(again.sheets[0]?.charts.map(({ type }) => type)).toEqual([
      undefined,
      "BarStacked",
      "ColumnClustered",
    ]);
  });

  test("a chart that cannot be read is kept, and nobody else's is lost for it", async () => {
    const parts = unzipSync(await written());
    parts["xl/charts/chart1.xml"] = strToU8("<c:chartSpace");
    const book = await openBook(zipSync(parts));
    expect(firstSheet(book).charts.map(({ type }) => type)).toEqual([undefined, "ColumnClustered"]);
    addCharts(book);
    expect(partsOf(await saveBook(book))["xl/charts/chart1.xml"]).toBe("<c:chartSpace");
  });

  test("its sheet is not given another name while the file's charts name it", async () => {
    const book = await openBook(await written());
    firstSheet(book).name = "別の名";
    await expect(saveBook(book)).rejects.toEqual(
      new UnsavableWorkbook("renamedSheetInUse", "集計", "xl/charts/chart1.xml"),
    );
  });
});
