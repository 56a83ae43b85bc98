import { localAddress } from "./localAddress";
import type { Probe } from "./Probe";

const NAME = "_ShindanProbe";

/** 隠したシート. */
export const hiddenSheetProbes: readonly Probe[] = [
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
    id: "hidden-page-numbers",
    title: "非表示のシートでも、余白・改ページ・先頭のページ番号を決められ、番号は空に戻せる",
    assumed: { margin: 36, breaks: 2, first: 5, none: "" },
    members: ["PageLayout.setPrintMargins", "PageLayout.firstPageNumber", "PageBreakCollection.add"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.visibility = "Hidden";
      const { pageLayout, horizontalPageBreaks } = sheet;
      sheet.getRange("A1:A9").values = Array.from({ length: 9 }, () => ["x"]);
      pageLayout.setPrintMargins("Points", { left: 36 });
      for (const cell of ["A3", "A6"]) horizontalPageBreaks.add(cell);
      pageLayout.firstPageNumber = 5;
      pageLayout.load("leftMargin,firstPageNumber");
      horizontalPageBreaks.load("items");
      await context.sync();
      const { leftMargin: margin, firstPageNumber: first } = pageLayout;
      pageLayout.firstPageNumber = "";
      pageLayout.load("firstPageNumber");
      await context.sync();
      return { margin, breaks: horizontalPageBreaks.items.length, first, none: pageLayout.firstPageNumber };
    },
  },
  {
    id: "moved-sheet",
    title: "シートの position を決めると、ちょうどその番目に移る（非表示のシートも数える）",
    assumed: [0, 1],
    members: ["Worksheet.position"],
    run: async (context, scratch) => {
      const [first, second] = [scratch.addSheet(context), scratch.addSheet(context)];
      first.visibility = "Hidden";
      first.load("position");
      await context.sync();
      const start = first.position;
      second.position = start;
      for (const sheet of [first, second]) sheet.load("position");
      await context.sync();
      return [second.position - start, first.position - start];
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
