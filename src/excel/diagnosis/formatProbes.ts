import { setNumberFormat } from "./observeCells";
import type { Probe } from "./Probe";

const BORDERS = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
const WIDE = 200;

function drawAll(format: Excel.RangeFormat): void {
  for (const index of BORDERS) {
    const border = format.borders.getItem(index);
    border.style = "Continuous";
    border.color = "#A6A6A6";
  }
}

/** Draws all six borders on some cells and tells what a cell then has. */
const bordersOf =
  (addresses: string, cell: string): Probe["run"] =>
  async (context, scratch) => {
    const sheet = scratch.addSheet(context);
    drawAll(sheet.getRanges(addresses).format);
    const borders = BORDERS.map((index) => {
      const border = sheet.getRange(cell).format.borders.getItem(index);
      border.load("style,color");
      return border;
    });
    await context.sync();
    return Object.fromEntries(
      borders.map(({ style, color }, at) => [BORDERS[at], style === "None" ? style : `${style} ${color}`]),
    );
  };

const LINE = "Continuous #A6A6A6";
const EDGES = { EdgeTop: LINE, EdgeBottom: LINE, EdgeLeft: LINE, EdgeRight: LINE };

const borderProbes: readonly Probe[] = [
  {
    id: "borders-single-cell",
    title: "一つのセルに六種類の罫線を引いても断られず、四辺にだけ引かれる",
    assumed: { ...EDGES, InsideHorizontal: "None", InsideVertical: "None" },
    members: ["RangeBorderCollection.getItem", "RangeBorder.style"],
    run: bordersOf("B2", "B2"),
  },
  {
    id: "borders-several-areas",
    title: "離れた範囲をまとめた getRanges に六種類の罫線を引くと、それぞれの範囲の内側にも引かれる",
    assumed: { ...EDGES, InsideHorizontal: LINE, InsideVertical: LINE },
    members: ["Worksheet.getRanges", "RangeAreas.format"],
    run: bordersOf("B2,D4:F6,B8:D8", "D4:E5"),
  },
  {
    id: "borders-row",
    title: "一行の範囲に六種類の罫線を引くと、縦の内側に引かれ、横の内側は断られない",
    assumed: { ...EDGES, InsideHorizontal: "None", InsideVertical: LINE },
    members: ["RangeBorder.style"],
    run: bordersOf("B2:D2,B4:D4", "B2:D2"),
  },
  {
    id: "borders-neighbour",
    title: "セルの下に引いた罫線は、その下のセルの上の罫線としては読めない",
    assumed: "None",
    members: ["RangeBorder.style"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.getRange("B2").format.borders.getItem("EdgeBottom").style = "Continuous";
      const below = sheet.getRange("B3").format.borders.getItem("EdgeTop");
      below.load("style");
      await context.sync();
      return below.style;
    },
  },
];

const sizeProbes: readonly Probe[] = [
  {
    id: "column-width-standard",
    title: "新しいシートの列幅は48ポイント、行の高さは15ポイント",
    assumed: { columnWidth: 48, rowHeight: 15 },
    members: ["RangeFormat.columnWidth", "RangeFormat.rowHeight"],
    run: async (context, scratch) => {
      const { format } = scratch.addSheet(context).getRange("A1");
      format.load("columnWidth,rowHeight");
      await context.sync();
      return { columnWidth: format.columnWidth, rowHeight: format.rowHeight };
    },
  },
  {
    id: "column-width-rounded",
    title: "列幅は、0.75ポイント（1ピクセル）の倍数に丸められる",
    assumed: [9, 56.25, 60.75, 99.75],
    members: ["RangeFormat.columnWidth"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      const columns = [9, 56.25, 61, 100].map((width, index) => {
        const { format } = sheet.getCell(0, index).getEntireColumn();
        format.columnWidth = width;
        format.load("columnWidth");
        return format;
      });
      await context.sync();
      return columns.map(({ columnWidth }) => columnWidth);
    },
  },
  {
    id: "hidden-lines",
    title: "一部の行だけを隠した範囲の rowHidden は null、列を隠していない範囲の columnHidden は false",
    assumed: { rowHidden: null, columnHidden: false },
    members: ["Range.rowHidden", "Range.columnHidden"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.getRange("2:2").rowHidden = true;
      const range = sheet.getRange("A1:B3");
      range.load("rowHidden,columnHidden");
      await context.sync();
      return { rowHidden: range.rowHidden, columnHidden: range.columnHidden };
    },
  },
  {
    id: "hidden-line-properties",
    title: "getRowProperties と getColumnProperties は、範囲の行・列を一つずつ、隠れているかを添えて返す",
    assumed: { rows: [false, true, false], columns: [true, false] },
    members: ["Range.getRowProperties", "Range.getColumnProperties"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("A:A").columnHidden = true;
      const range = sheet.getRange("A1:B3");
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      await context.sync();
      return {
        rows: rows.value.map(({ rowHidden }) => rowHidden),
        columns: columns.value.map(({ columnHidden }) => columnHidden),
      };
    },
  },
];

const textFormatProbes: readonly Probe[] = [
  {
    id: "number-format-scalar",
    title: "numberFormat に一つの文字列を set すると、範囲のすべてのセルに付く",
    assumed: [
      ["@", "@"],
      ["@", "@"],
    ],
    members: ["Range.numberFormat"],
    run: async (context, scratch) => {
      const range = scratch.cells(context, 2, 2);
      setNumberFormat(range, "@");
      range.load("numberFormat");
      await context.sync();
      return range.numberFormat;
    },
  },
  {
    id: "strikethrough-mixed",
    title: "取り消し線のあるセルとないセルの範囲では strikethrough が null、セルごとには true と false",
    assumed: { whole: null, cells: [true, false] },
    members: ["RangeFont.strikethrough", "Range.getCellProperties"],
    run: async (context, scratch) => {
      const range = scratch.cells(context, 1, 2);
      range.values = [["x", "y"]];
      range.getCell(0, 0).format.font.strikethrough = true;
      range.load("format/font/strikethrough");
      const cells = range.getCellProperties({ format: { font: { strikethrough: true } } });
      await context.sync();
      return {
        whole: range.format.font.strikethrough,
        cells: cells.value[0]?.map(({ format }) => format?.font?.strikethrough),
      };
    },
  },
  {
    id: "cell-standard-look",
    title: "何も書いていないセルは Calibri の11ポイント、塗りなし（#FFFFFF と読める）、下詰め",
    assumed: { name: "Calibri", size: 11, fill: "#FFFFFF", vertical: "Bottom" },
    members: ["RangeFont.name", "RangeFont.size", "RangeFill.color"],
    run: async (context, scratch) => {
      const { format } = scratch.addSheet(context).getRange("A1");
      const { font, fill } = format;
      format.load("verticalAlignment");
      font.load("name,size");
      fill.load("color");
      await context.sync();
      return { name: font.name, size: font.size, fill: fill.color, vertical: format.verticalAlignment };
    },
  },
];

/** What is read of a fill before there is one, with it, and without it again. */
async function fillSteps(context: Excel.RequestContext, range: Excel.Range): Promise<string[]> {
  const { fill } = range.format;
  const read = async (): Promise<string> => {
    fill.load("color,pattern");
    await context.sync();
    return `${fill.pattern} ${fill.color}`;
  };
  const before = await read();
  fill.color = "#FDE7E9";
  const filled = await read();
  fill.clear();
  return [before, filled, await read()];
}

const FILL_STEPS = ["None #FFFFFF", "Solid #FDE7E9", "None #FFFFFF"];

const fillProbes: readonly Probe[] = [
  {
    id: "fill-pattern",
    title: "塗りの pattern は、塗りのないセルで None、色を付けると Solid、clear すると None に戻る",
    assumed: FILL_STEPS,
    members: ["RangeFill.pattern", "RangeFill.color", "RangeFill.clear"],
    run: (context, scratch) => fillSteps(context, scratch.addSheet(context).getRange("B2")),
  },
  {
    id: "fill-merged",
    title: "結合したセルの左上だけを塗っても、消しても、左上のセルの塗りとして読める",
    assumed: FILL_STEPS,
    members: ["Range.merge", "RangeFill.color", "RangeFill.clear"],
    run: (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.getRange("B2:B4").merge();
      return fillSteps(context, sheet.getRange("B2"));
    },
  },
];

/** Number, its format, and what a cell that is wide enough shows. */
const shown: readonly (readonly [value: number, format: string, text: string])[] = [
  [40633, "yyyy/m/d", "2011/3/31"],
  [40633, "m/d/yyyy", "2011/3/31"],
  [40633, '[$-411]ggge"年"m"月"d"日"', "平成23年3月31日"],
  [40633, "[$-411]ge.m.d", "H23.3.31"],
  [43586, '[$-411]ggge"年"m"月"', "令和1年5月"],
  [7, "000", "007"],
  [1234.5, "#,##0.0", "1,234.5"],
  [0.256, "0.0%", "25.6%"],
  [3, '"第"0"号"', "第3号"],
  [0.1, "General", "0.1"],
];

const shownProbe: Probe = {
  id: "shown-numbers",
  title:
    "日付（標準の短い形は 2011/3/31）・元号・桁・割合の書式の数値は、私たちの計算と同じ文字列で表示される",
  assumed: shown.map(([, , text]) => text),
  members: ["Range.text"],
  run: async (context, scratch) => {
    const range = scratch.addSheet(context).getRangeByIndexes(0, 0, shown.length, 1);
    range.numberFormat = shown.map(([, format]) => [format]);
    range.values = shown.map(([value]) => [value]);
    range.format.columnWidth = WIDE;
    range.load("text");
    await context.sync();
    return range.text.map(([text]) => text);
  },
};

/** 書式. */
export const formatProbes: readonly Probe[] = [
  ...borderProbes,
  ...sizeProbes,
  ...textFormatProbes,
  ...fillProbes,
  shownProbe,
];
