import { localAddress } from "./localAddress";
import type { Probe } from "./Probe";

const used = async (
  context: Excel.RequestContext,
  area: Excel.Worksheet | Excel.Range,
  valuesOnly: boolean,
): Promise<string | null> => {
  const range = area.getUsedRangeOrNullObject(valuesOnly);
  range.load("address");
  await context.sync();
  return range.isNullObject ? null : localAddress(range.address);
};

/** 使用範囲と数式のセル. */
export const usedRangeProbes: readonly Probe[] = [
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
    id: "used-range-within",
    title: "範囲の値だけの使用範囲は、その中の値を囲む最小の範囲で、値がなければ null オブジェクト",
    assumed: { some: "B3:C6", none: null },
    members: ["Range.getUsedRangeOrNullObject"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      for (const address of ["A1", "B6", "C3", "E9"]) sheet.getRange(address).values = [["x"]];
      sheet.getRange("A2").format.fill.color = "#FF0000";
      const within = (address: string): Promise<string | null> =>
        used(context, sheet.getRange(address), true);
      return { some: await within("A2:D8"), none: await within("A7:D8") };
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
  {
    id: "null-object-chain",
    title: "ないシートの名前や使用範囲を OrNullObject で求めても断られず、どれも null オブジェクト",
    assumed: [true, true, true],
    members: ["WorksheetCollection.getItemOrNullObject", "Worksheet.names"],
    run: async (context, scratch) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(scratch.newName());
      sheet.load("id");
      const name = sheet.names.getItemOrNullObject("_ShindanProbe");
      name.load("formula");
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("values");
      await context.sync();
      return [sheet.isNullObject, name.isNullObject, range.isNullObject];
    },
  },
];
