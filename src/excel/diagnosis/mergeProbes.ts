import { localAddress } from "./localAddress";
import type { Probe } from "./Probe";

/** Addresses without their sheet. */
const localAddresses = (areas: Excel.RangeAreas): string[] =>
  areas.isNullObject ? [] : areas.address.split(",").map((address) => localAddress(address));

const SQUARE = [
  ["左上", "右上"],
  ["左下", "右下"],
];

/** 結合セル. */
export const mergeProbes: readonly Probe[] = [
  {
    id: "merge-found-by-top-left",
    title: "getMergedAreasOrNullObject は、左上のセルが範囲の中にある結合だけを返す",
    assumed: { whole: ["B2:C3"], topLeft: ["B2:C3"], rest: [] },
    members: ["Range.getMergedAreasOrNullObject"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.getRange("B2:C3").merge();
      const [whole, topLeft, rest] = ["A1:E5", "A1:B2", "C3:E5"].map((address) => {
        const areas = sheet.getRange(address).getMergedAreasOrNullObject();
        areas.load("address");
        return areas;
      });
      await context.sync();
      return Object.fromEntries(
        Object.entries({ whole, topLeft, rest }).map(([key, areas]) => [key, areas && localAddresses(areas)]),
      );
    },
  },
  {
    id: "merge-keeps-top-left",
    title: "結合すると左上の値だけが残り、解いてもほかの値は戻らない",
    assumed: [
      ["左上", ""],
      ["", ""],
    ],
    members: ["Range.merge", "Range.unmerge"],
    run: async (context, scratch) => {
      const range = scratch.cells(context, 2, 2);
      range.values = SQUARE;
      range.merge();
      range.unmerge();
      range.load("values");
      await context.sync();
      return range.values;
    },
  },
  {
    id: "merge-written",
    title: "結合したセルに配列を書くと左上にだけ入り、隠れたセルの値は捨てられる",
    assumed: [
      ["左上", ""],
      ["", ""],
    ],
    members: ["Range.values", "Range.merge"],
    run: async (context, scratch) => {
      const range = scratch.cells(context, 2, 2);
      range.merge();
      range.values = SQUARE;
      range.unmerge();
      range.load("values");
      await context.sync();
      return range.values;
    },
  },
  {
    id: "merge-grows",
    title: "結合セルに重ねて結合すると、両方を含む一つの結合になる",
    assumed: ["A1:C3"],
    members: ["Range.merge", "Range.getMergedAreasOrNullObject"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.getRange("A1:B2").merge();
      sheet.getRange("B2:C3").merge();
      const areas = sheet.getRange("A1:E5").getMergedAreasOrNullObject();
      areas.load("address");
      await context.sync();
      return localAddresses(areas);
    },
  },
  {
    id: "copy-merges",
    title: "copyFrom の All は結合も写し、写し先にあった結合は消える",
    assumed: ["A1:B1", "A6:B6"],
    members: ["Range.copyFrom"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A7:B7").merge();
      sheet.getRange("A6").copyFrom("A1:C2", "All");
      const areas = sheet.getRange("A1:E9").getMergedAreasOrNullObject();
      areas.load("address");
      await context.sync();
      return localAddresses(areas);
    },
  },
  {
    id: "clear-merges",
    title: "clear は、範囲の中の結合も解く",
    assumed: [],
    members: ["Range.clear"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:C3").clear();
      const areas = sheet.getRange("A1:E5").getMergedAreasOrNullObject();
      areas.load("address");
      await context.sync();
      return localAddresses(areas);
    },
  },
];
