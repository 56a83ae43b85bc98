import { localAddress } from "./localAddress";
import type { Probe } from "./Probe";

const NAME = "_ShindanProbe";

const hiddenProbes: readonly Probe[] = [
  {
    id: "hidden-freeze",
    title: "非表示のシートでもウィンドウ枠を固定できる",
    assumed: "A1:B3",
    members: ["WorksheetFreezePanes.freezeAt", "WorksheetFreezePanes.getLocationOrNullObject"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.visibility = "Hidden";
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const location = sheet.freezePanes.getLocationOrNullObject();
      location.load("address");
      await context.sync();
      return location.isNullObject ? null : localAddress(location.address);
    },
  },
  {
    id: "hidden-page-layout",
    title: "非表示のシートでも、用紙の向き・大きさ・拡大縮小・フッター・タイトル行を決められる",
    assumed: {
      orientation: "Landscape",
      paperSize: "A4",
      pages: 1,
      footer: "&P / &N",
      titles: "1:2",
    },
    members: ["Worksheet.pageLayout", "PageLayout.zoom", "PageLayout.setPrintTitleRows"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.visibility = "Hidden";
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      pageLayout.setPrintTitleRows("$1:$2");
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      pageLayout.load("orientation,paperSize,zoom,headersFooters/defaultForAllPages/centerFooter");
      titles.load("address");
      await context.sync();
      return {
        orientation: pageLayout.orientation,
        paperSize: pageLayout.paperSize,
        pages: pageLayout.zoom.horizontalFitToPages,
        footer: pageLayout.headersFooters.defaultForAllPages.centerFooter,
        titles: localAddress(titles.address).replaceAll("$", ""),
      };
    },
  },
  {
    id: "hidden-written",
    title: "非表示のシートでも、値・書式・列幅を書ける",
    assumed: { value: "x", bold: true, isWide: true },
    members: ["Range.values", "RangeFormat.columnWidth"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.visibility = "Hidden";
      const range = sheet.getRange("A1");
      range.values = [["x"]];
      const { format } = range;
      format.font.bold = true;
      format.columnWidth = 200;
      range.load("values");
      format.load("columnWidth,font/bold");
      await context.sync();
      return { value: range.values[0]?.[0], bold: format.font.bold, isWide: format.columnWidth > 150 };
    },
  },
  {
    id: "hidden-autofit",
    title: "非表示のシートでも行の高さを自動調整でき、その後に決めた高さはそのまま残る",
    assumed: 56.25,
    members: ["RangeFormat.autofitRows", "RangeFormat.rowHeight"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.visibility = "Hidden";
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:B2").format.autofitRows();
      const { format } = sheet.getRange("A1:B1");
      format.rowHeight = 56.25;
      format.load("rowHeight");
      await context.sync();
      return format.rowHeight;
    },
  },
  {
    id: "very-hidden-written",
    title: "VeryHidden のシートでも、値を書き、消し、名前を付けられる",
    assumed: { values: ["", "y"], formula: '="z"' },
    members: ["Worksheet.visibility", "Range.values", "NamedItemCollection.add"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.visibility = "VeryHidden";
      await context.sync();
      sheet.getRange("A1").values = [["x"]];
      sheet.getRange().clear("Contents");
      sheet.getRange("B1").values = [["y"]];
      const item = sheet.names.add(NAME, '="z"');
      const range = sheet.getRange("A1:B1");
      item.load("formula");
      range.load("values");
      await context.sync();
      return { values: range.values[0], formula: item.formula };
    },
  },
  {
    id: "hidden-deleted",
    title: "非表示のシートは、表示に戻さずに削除できる",
    assumed: true,
    members: ["Worksheet.delete"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.visibility = "Hidden";
      sheet.load("id");
      await context.sync();
      sheet.delete();
      const gone = context.workbook.worksheets.getItemOrNullObject(sheet.id);
      gone.load("id");
      await context.sync();
      return gone.isNullObject;
    },
  },
];

const copiedProbes: readonly Probe[] = [
  {
    id: "copied-sheet-names",
    title: "シートの copy は、隠した名前も隠したまま写す",
    assumed: { formula: '="a"', visible: false },
    members: ["Worksheet.copy", "NamedItem.visible"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.names.add(NAME, '="a"').visible = false;
      const item = sheet.copy("After", sheet).names.getItem(NAME);
      item.load("formula,visible");
      await context.sync();
      return { formula: item.formula, visible: item.visible };
    },
  },
  {
    id: "copied-sheet-tables",
    title:
      "シートの copy は、テーブルを「もとの名前＋数字」の名前で写し、写しの中の数式は写しのテーブルを見る",
    assumed: { table: "表2", formula: "=ROWS(表2[甲])" },
    members: ["Worksheet.copy", "Table.name"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      const name = `${scratch.newName()}_表`;
      sheet.getRange("A1:A2").values = [["甲"], ["a"]];
      sheet.tables.add("A1:A2", true).name = name;
      sheet.getRange("C1").formulas = [[`=ROWS(${name}[甲])`]];
      const copy = sheet.copy("After", sheet);
      const table = copy.tables.getItemAt(0);
      const cell = copy.getRange("C1");
      table.load("name");
      cell.load("formulas");
      await context.sync();
      const shown = (text: unknown): string => String(text).replaceAll(name, "表");
      return { table: shown(table.name), formula: shown(cell.formulas[0]?.[0]) };
    },
  },
  {
    id: "copied-sheet-place",
    title: "シートの copy は、もとのシートのすぐ後に「もとの名前 (2)」という名前でできる",
    assumed: { name: "元 (2)", distance: 1 },
    members: ["Worksheet.copy", "Worksheet.position"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      const copy = sheet.copy("After", sheet);
      sheet.load("name,position");
      copy.load("name,position");
      await context.sync();
      return { name: copy.name.replace(sheet.name, "元"), distance: copy.position - sheet.position };
    },
  },
  {
    id: "copied-sheet-front",
    title: "シートを copy しても、前に出ているシートは変わらない",
    assumed: true,
    members: ["Worksheet.copy", "WorksheetCollection.getActiveWorksheet"],
    run: async (context, scratch) => {
      const before = context.workbook.worksheets.getActiveWorksheet();
      before.load("id");
      const sheet = scratch.addSheet(context);
      sheet.copy("After", sheet);
      const after = context.workbook.worksheets.getActiveWorksheet();
      after.load("id");
      await context.sync();
      return before.id === after.id;
    },
  },
  {
    id: "copied-hidden-sheet",
    title: "非表示のシートの copy は、表示されたシートになる",
    assumed: "Visible",
    members: ["Worksheet.copy", "Worksheet.visibility"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.visibility = "Hidden";
      const copy = sheet.copy("After", sheet);
      copy.load("visibility");
      await context.sync();
      return copy.visibility;
    },
  },
];

const used = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  valuesOnly: boolean,
): Promise<string | null> => {
  const range = sheet.getUsedRangeOrNullObject(valuesOnly);
  range.load("address");
  await context.sync();
  return range.isNullObject ? null : localAddress(range.address);
};

const usedProbes: readonly Probe[] = [
  {
    id: "used-range-fill",
    title: "塗りだけのセルは、使用範囲に入り、値だけの使用範囲には入らない",
    assumed: { all: "B2", valuesOnly: null },
    members: ["Worksheet.getUsedRangeOrNullObject"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.getRange("B2").format.fill.color = "#FF0000";
      return { all: await used(context, sheet, false), valuesOnly: await used(context, sheet, true) };
    },
  },
  {
    id: "used-range-number-format",
    title: "表示形式だけのセルも、使用範囲に入る",
    assumed: "C3",
    members: ["Worksheet.getUsedRangeOrNullObject"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.getRange("C3").numberFormat = [["@"]];
      return used(context, sheet, false);
    },
  },
  {
    id: "used-range-column-width",
    title: "列幅だけを変えたシートに、使用範囲はない",
    assumed: null,
    members: ["Worksheet.getUsedRangeOrNullObject"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.getRange("D:D").format.columnWidth = 100;
      return used(context, sheet, false);
    },
  },
  {
    id: "used-range-merge",
    title: "空のセルを結合しただけのシートに、使用範囲はない",
    assumed: null,
    members: ["Worksheet.getUsedRangeOrNullObject", "Range.merge"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.getRange("B2:C3").merge();
      return used(context, sheet, false);
    },
  },
  {
    id: "used-range-cleared",
    title: "値を消して書式もないセルは、すぐ使用範囲から外れる",
    assumed: "A1",
    members: ["Worksheet.getUsedRangeOrNullObject", "Range.clear"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.getRange("A1").values = [["x"]];
      sheet.getRange("D9").values = [["y"]];
      await context.sync();
      sheet.getRange("D9").clear();
      return used(context, sheet, false);
    },
  },
  {
    id: "formula-cells",
    title:
      "getSpecialCellsOrNullObject の Formulas は、数式のセルを続きごとに返し、なければ null オブジェクト",
    assumed: { before: [], after: ["A1:A2", "C1"] },
    members: ["Range.getSpecialCellsOrNullObject", "RangeAreas.areas"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.getRange("A1:C3").values = [
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ];
      const found = async (): Promise<string[]> => {
        const cells = sheet.getRange("A1:C3").getSpecialCellsOrNullObject("Formulas");
        cells.areas.load("items/address");
        await context.sync();
        return cells.isNullObject ? [] : cells.areas.items.map(({ address }) => localAddress(address)).sort();
      };
      const before = await found();
      sheet.getRange("A1:A2").formulas = [["=1"], ["=2"]];
      sheet.getRange("C1").formulas = [["=3"]];
      return { before, after: await found() };
    },
  },
];

/** シート. */
export const sheetProbes: readonly Probe[] = [...hiddenProbes, ...copiedProbes, ...usedProbes];
