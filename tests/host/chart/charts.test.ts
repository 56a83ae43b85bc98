import type { SheetState } from "../../../src/host/model/SheetState";
import type { Host } from "../../../src/host/startHost";
import { openHost } from "../../support/hostWorkbook";
import { refusalOf, run } from "../workbook/run";

const cells = {
  集計: [
    ["節", "◎", "○"],
    ["表示", 3, 1],
    ["衛生", 2, 0],
  ],
  控え: [["あ"]],
};

const sheetOf = ({ book }: Host, name = "集計"): SheetState => {
  const sheet = book.sheetNamed(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

const add = (
  context: Excel.RequestContext,
  address = "A1:C3",
  by: "Auto" | "Columns" | "Rows" = "Columns",
) => {
  const sheet = context.workbook.worksheets.getItem("集計");
  return sheet.charts.add("BarStacked", sheet.getRange(address), by);
};

describe("adding a chart", () => {
  const seriesOf = async (address: string, by: "Auto" | "Columns" | "Rows") => {
    const host = openHost(cells);
    await run((context) => void add(context, address, by));
    return sheetOf(host).charts[0]?.series.map(({ name, values, categories }) => [name, values, categories]);
  };

  test("names and categories are taken from texts over and before the numbers", async () => {
    expect(await seriesOf("A1:C3", "Columns")).toEqual([
      ["=集計!$B$1", "=集計!$B$2:$B$3", "=集計!$A$2:$A$3"],
      ["=集計!$C$1", "=集計!$C$2:$C$3", "=集計!$A$2:$A$3"],
    ]);
  });

  test("numbers alone have names by number, and no categories", async () => {
    expect(await seriesOf("B2:C3", "Columns")).toEqual([
      ["系列1", "=集計!$B$2:$B$3", ""],
      ["系列2", "=集計!$C$2:$C$3", ""],
    ]);
  });

  test("by rows each row is a series", async () => {
    expect(await seriesOf("A1:C3", "Rows")).toEqual([
      ["=集計!$A$2", "=集計!$B$2:$C$2", "=集計!$B$1:$C$1"],
      ["=集計!$A$3", "=集計!$B$3:$C$3", "=集計!$B$1:$C$1"],
    ]);
  });

  test("it is found by its name and its place, and is gone when deleted", async () => {
    openHost(cells);
    await run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("集計");
      const chart = add(context);
      chart.name = "状況";
      const same = charts.getItem("状況").load("id,name");
      const first = charts.getItemAt(0).load("id");
      charts.load("count,items/name,items/chartType");
      await context.sync();
      expect([same.id, charts.count]).toEqual([first.id, 1]);
      expect(charts.items.map(({ name, chartType }) => [name, chartType])).toEqual([["状況", "BarStacked"]]);
      charts.getItem("状況").delete();
      const gone = charts.getItemOrNullObject("状況").load("name");
      charts.load("count");
      await context.sync();
      expect([gone.isNullObject, charts.count]).toEqual([true, 0]);
    });
  });

  test("what the host does not draw, cannot find, or may not touch is refused as Excel does", async () => {
    const host = openHost(cells);
    expect(await refusalOf((context) => void addOfType(context, "Line"))).toBe("ApiNotFound");
    expect(
      await refusalOf(({ workbook }) => void workbook.worksheets.getItem("集計").charts.getItem("x")),
    ).toBe("ItemNotFound");
    sheetOf(host).protection = { sheet: true };
    expect(await refusalOf((context) => void addOfType(context, "BarStacked"))).toBe("AccessDenied");
    expect(sheetOf(host).charts).toEqual([]);
  });
  const addOfType = ({ workbook }: Excel.RequestContext, type: "Line" | "BarStacked"): void => {
    const sheet = workbook.worksheets.getItem("集計");
    sheet.charts.add(type, sheet.getRange("A1:C3"));
  };

  test("a chart that was deleted with its sheet is not found again", async () => {
    openHost(cells);
    await run(async (context) => {
      const chart = add(context).load("name");
      await context.sync();
      context.workbook.worksheets.getItem("集計").delete();
      await context.sync();
      chart.load("name");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    }).catch(() => undefined);
    expect.assertions(1);
  });
});

describe("the parts of a chart", () => {
  test("what is set is what is read, and takes the place of what Excel begins with", async () => {
    openHost(cells);
    await run(async (context) => {
      const chart = add(context);
      const series = chart.series.getItemAt(0);
      const { categoryAxis, valueAxis } = chart.axes;
      const labelFont = chart.series.getItemAt(0).dataLabels.format.font;
      const load = async () => {
        chart.load("name,title/text,title/visible,legend/position,legend/visible");
        chart.title.format.font.load("size,bold");
        categoryAxis.load("reversePlotOrder,visible,title/text");
        valueAxis.load("visible,numberFormat,maximum,minimum,majorGridlines/visible");
        series.load("name,gapWidth,overlap,hasDataLabels,dataLabels/numberFormat,dataLabels/position");
        labelFont.load("color");
        await context.sync();
      };
      await load();
      expect([chart.name, chart.title.visible, chart.legend.visible]).toEqual(["グラフ 1", false, true]);
      expect([series.name, series.gapWidth, series.overlap, series.hasDataLabels]).toEqual([
        "◎",
        150,
        100,
        false,
      ]);
      expect([categoryAxis.reversePlotOrder, valueAxis.majorGridlines.visible]).toEqual([false, true]);
      chart.title.text = "状況";
      chart.title.format.font.set({ size: 12, bold: true });
      chart.legend.position = "Bottom";
      categoryAxis.reversePlotOrder = true;
      categoryAxis.title.text = "節";
      valueAxis.set({ visible: false, numberFormat: "0", maximum: 10, minimum: 0 });
      valueAxis.majorGridlines.visible = false;
      series.set({ gapWidth: 50, overlap: 90, hasDataLabels: true });
      series.dataLabels.numberFormat = '"◎ "0;;';
      labelFont.color = "#FFFFFF";
      await load();
      expect([chart.title.text, chart.title.visible, chart.legend.position]).toEqual([
        "状況",
        true,
        "Bottom",
      ]);
      expect([chart.title.format.font.size, chart.title.format.font.bold]).toEqual([12, true]);
      expect([categoryAxis.reversePlotOrder, categoryAxis.title.text]).toEqual([true, "節"]);
      expect([valueAxis.visible, valueAxis.numberFormat, valueAxis.maximum, valueAxis.minimum]).toEqual([
        false,
        "0",
        10,
        0,
      ]);
      expect([series.gapWidth, series.overlap, series.hasDataLabels]).toEqual([50, 90, true]);
      expect([series.dataLabels.numberFormat, series.dataLabels.position]).toEqual(['"◎ "0;;', "Center"]);
      expect(labelFont.color).toBe("#FFFFFF");
    });
  });

  test("series are added, given cells, colored and taken away", async () => {
    const host = openHost(cells);
    await run((context) => {
      const chart = add(context);
      const sheet = context.workbook.worksheets.getItem("集計");
      const series = chart.series.add("足した系列");
      series.setValues(sheet.getRange("B2:B3"));
      series.setXAxisValues(sheet.getRange("A2:A3"));
      series.format.fill.setSolidColor("green");
      chart.series.getItemAt(0).delete();
    });
    expect(sheetOf(host).charts[0]?.series).toMatchObject([
      { name: "=集計!$C$1" },
      { name: "足した系列", values: "=集計!$B$2:$B$3", categories: "=集計!$A$2:$A$3", color: "#008000" },
    ]);
  });

  test("it covers the cells that it is put over, in points", async () => {
    openHost(cells);
    await run(async (context) => {
      const chart = add(context);
      chart.setPosition("B5", "D14");
      const sheet = context.workbook.worksheets.getItem("集計");
      const range = sheet.getRange("B5:D14").load("left,top,width,height");
      chart.load("left,top,width,height");
      await context.sync();
      const { left, top, width, height } = range;
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([left, top, width, height]);
    });
  });

  test.each<[string, string, (chart: Excel.Chart) => void]>([
    ["labels beside stacked bars", "InvalidArgument", ({ series }) => beside(series)],
    [
      "a gap of more than five hundred",
      "InvalidArgument",
      ({ series }) => void (series.getItemAt(0).gapWidth = 501),
    ],
    ["a series that is not there", "InvalidArgument", ({ series }) => void series.getItemAt(2).load("name")],
    [
      "what is no color",
      "InvalidArgument",
      ({ series }) => series.getItemAt(0).format.fill.setSolidColor("みどり"),
    ],
    ["a reference as a name", "ApiNotFound", ({ series }) => void (series.getItemAt(0).name = "=集計!$A$1")],
    ["an empty name", "InvalidArgument", (chart) => void (chart.name = "")],
  ])("%s: %s", async (_, code, act) => {
    openHost(cells);
    expect(await refusalOf((context) => act(add(context)))).toBe(code);
  });
  const beside = (series: Excel.ChartSeriesCollection): void => {
    series.getItemAt(0).hasDataLabels = true;
    series.getItemAt(0).dataLabels.position = "OutsideEnd";
  };
});

describe("a chart goes with its cells", () => {
  const withChart = async (change: (context: Excel.RequestContext) => void): Promise<Host> => {
    const host = openHost(cells);
    await run((context) => add(context).setPosition("E1", "H10"));
    await run(change);
    return host;
  };
  const sheetIn = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem("集計");

  test("rows and columns that come in before it move it, and what it shows", async () => {
    const host = await withChart((context) => {
      sheetIn(context).getRange("1:2").insert("Down");
      sheetIn(context).getRange("A:A").insert("Right");
    });
    const [chart] = sheetOf(host).charts;
    expect(chart?.place).toEqual({ top: 2, left: 5, bottom: 11, right: 8 });
    expect(chart?.series[0]).toMatchObject({ name: "=集計!$C$3", values: "=集計!$C$4:$C$5" });
  });

  test("cells that are taken away are no longer shown", async () => {
    const host = await withChart((context) => {
      sheetIn(context).getRange("3:3").delete("Up");
      sheetIn(context).getRange("C:C").delete("Left");
    });
    expect(sheetOf(host).charts[0]?.series.map(({ name, values }) => [name, values])).toEqual([
      ["=集計!$B$1", "=集計!$B$2:$B$2"],
      ["=集計!#REF!", "=集計!#REF!"],
    ]);
  });

  test("its sheet may have another name", async () => {
    const host = await withChart((context) => void (sheetIn(context).name = "4 月"));
    expect(sheetOf(host, "4 月").charts[0]?.series[0]?.values).toBe("='4 月'!$B$2:$B$3");
  });

  test("a copy of its sheet shows the copy", async () => {
    const host = await withChart((context) => void sheetIn(context).copy("End"));
    const [original, copy] = ["集計", "集計 (2)"].map((name) => sheetOf(host, name).charts[0]);
    expect(copy?.series[0]?.values).toBe("='集計 (2)'!$B$2:$B$3");
    expect(original?.series[0]?.values).toBe("=集計!$B$2:$B$3");
    expect(copy?.id).not.toBe(original?.id);
  });

  test("of a sheet that is gone nothing is shown", async () => {
    const host = openHost(cells);
    await run(({ workbook }) => {
      const source = workbook.worksheets.getItem("集計").getRange("A1:C3");
      workbook.worksheets.getItem("控え").charts.add("BarStacked", source, "Columns");
    });
    await run((context) => sheetIn(context).delete());
    expect(sheetOf(host, "控え").charts[0]?.series[0]?.values).toContain("#REF!");
  });
});
