import { loadCells, seenCells, setNumberFormat } from "./observeCells";
import type { Probe } from "./Probe";

const LINK_TARGET = "A9";

async function seenLook(context: Excel.RequestContext, { format: look }: Excel.Range): Promise<object> {
  const { fill, font } = look;
  const border = look.borders.getItem("EdgeTop");
  look.load("wrapText,columnWidth,rowHeight");
  fill.load("color");
  font.load("bold");
  border.load("style");
  await context.sync();
  return {
    fill: fill.color,
    bold: font.bold,
    wrapText: look.wrapText,
    border: border.style,
    takesWidth: look.columnWidth > 100,
    takesHeight: look.rowHeight > 50,
  };
}

/** 範囲の写しとリンク. */
export const copyProbes: readonly Probe[] = [
  {
    id: "copy-keeps-texts",
    title: "数式に見える文字列は、copyFrom で写しても文字列のまま（@ の書式でも「'」付きで書いたものでも）",
    assumed: [
      { type: "String", value: "=1+1", numberFormat: "@" },
      { type: "String", value: "=1+1", numberFormat: "General" },
    ],
    members: ["Range.copyFrom"],
    run: async (context, scratch) => {
      const source = scratch.cells(context, 1, 2);
      source.numberFormat = [["@", "General"]];
      source.values = [["=1+1", "'=1+1"]];
      const copy = scratch.cells(context, 1, 2);
      copy.copyFrom(source, "All");
      loadCells(copy);
      await context.sync();
      return seenCells(copy);
    },
  },
  {
    id: "copy-formulas",
    title: "copyFrom で写した数式は、番地が写し先に合わせてずれる",
    assumed: "=B5+$A$1",
    members: ["Range.copyFrom", "Range.formulas"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.getRange("C1").formulas = [["=B1+$A$1"]];
      const copy = sheet.getRange("C5");
      copy.copyFrom("C1", "All");
      copy.load("formulas");
      await context.sync();
      return copy.formulas[0]?.[0];
    },
  },
  {
    id: "copy-hyperlinks",
    title: "copyFrom の All は、ブックの中へのリンクも写す",
    assumed: { documentReference: LINK_TARGET, textToDisplay: "行く" },
    members: ["Range.copyFrom", "Range.hyperlink"],
    run: async (context, scratch) => {
      const source = scratch.cells(context);
      source.hyperlink = { documentReference: LINK_TARGET, textToDisplay: "行く" };
      const copy = scratch.cells(context);
      copy.copyFrom(source, "All");
      copy.load("hyperlink");
      await context.sync();
      const { documentReference, textToDisplay } = copy.hyperlink;
      return { documentReference, textToDisplay };
    },
  },
  {
    id: "copy-conditional-formats",
    title: "copyFrom の All は、条件付き書式も写す",
    assumed: ["Custom"],
    members: ["Range.copyFrom", "Range.conditionalFormats"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      const custom = sheet.getRange("A1:A2").conditionalFormats.add("Custom").custom;
      custom.rule.formula = "=TRUE";
      custom.format.fill.color = "#FF0000";
      sheet.getRange("C5").copyFrom("A1:A2", "All");
      const copied = sheet.getRange("C5:C6").conditionalFormats;
      copied.load("items/type");
      await context.sync();
      return copied.items.map(({ type }) => type);
    },
  },
  {
    id: "copy-formats",
    title: "copyFrom の All は、塗り・太字・折り返し・罫線を写し、列幅と行の高さは写さない",
    assumed: {
      fill: "#00FF00",
      bold: true,
      wrapText: true,
      border: "Continuous",
      takesWidth: false,
      takesHeight: false,
    },
    members: ["Range.copyFrom", "RangeFormat"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      const { format } = sheet.getRange("A1");
      format.fill.color = "#00FF00";
      format.font.bold = true;
      format.wrapText = true;
      format.borders.getItem("EdgeTop").style = "Continuous";
      format.columnWidth = 150;
      format.rowHeight = 60;
      const copy = sheet.getRange("C5");
      copy.copyFrom("A1", "All");
      return seenLook(context, copy);
    },
  },
  {
    id: "hyperlink-text",
    title: "文字列の書式（@）のセルにリンクを付けると、表示の文字列はそのままセルの値になる",
    assumed: [
      { type: "String", value: "1-2", numberFormat: "@" },
      { type: "String", value: "=甲", numberFormat: "@" },
    ],
    members: ["Range.hyperlink"],
    run: async (context, scratch) => {
      const range = scratch.cells(context, 1, 2);
      setNumberFormat(range, "@");
      range.getCell(0, 0).hyperlink = { documentReference: LINK_TARGET, textToDisplay: "1-2" };
      range.getCell(0, 1).hyperlink = { documentReference: LINK_TARGET, textToDisplay: "=甲" };
      loadCells(range);
      await context.sync();
      return seenCells(range);
    },
  },
  {
    id: "hyperlink-look",
    title: "リンクを付けたセルは、青い字と下線になる",
    assumed: { color: "#0563C1", underline: "Single" },
    members: ["Range.hyperlink", "RangeFont.color", "RangeFont.underline"],
    run: async (context, scratch) => {
      const range = scratch.cells(context);
      range.hyperlink = { documentReference: LINK_TARGET, textToDisplay: "行く" };
      range.load("format/font/color,format/font/underline");
      await context.sync();
      const { color, underline } = range.format.font;
      return { color, underline };
    },
  },
  {
    id: "hyperlink-rewritten",
    title: "リンクのあるセルに値を書いても、リンクは残る",
    assumed: { documentReference: LINK_TARGET, textToDisplay: "別" },
    members: ["Range.hyperlink", "Range.values"],
    run: async (context, scratch) => {
      const range = scratch.cells(context);
      range.hyperlink = { documentReference: LINK_TARGET, textToDisplay: "行く" };
      range.values = [["別"]];
      range.load("hyperlink");
      await context.sync();
      const { documentReference, textToDisplay } = range.hyperlink;
      return { documentReference, textToDisplay };
    },
  },
];
