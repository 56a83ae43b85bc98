import { lacks, type SnippetCase } from "../SnippetCase";
import type { WorkbookView } from "../WorkbookView";

const BLUE = "#0000FF";
const HEADER_BLUE = "#4472C4";
const WHITE = "#FFFFFF";

const expectProducts = ({ sheet, activeSheet }: WorkbookView): void => {
  expect(activeSheet).toBe("Sample");
  expect(sheet.entered("B3:E3")).toEqual([["Almonds", 2, 7.5, "=C3*D3"]]);
  expect(sheet.entered("B5:E5")).toEqual([["Chocolate", 5, 9.56, "=C5*D5"]]);
  expect(sheet.state.usedBlock(false)).toEqual({ top: 1, left: 1, bottom: 4, right: 4 });
};

const expectTotals = ({ sheet }: WorkbookView): void => {
  expect(sheet.entered("E2:E6")).toEqual([
    ["Total Price"],
    ["=C3*D3"],
    ["=C4*D4"],
    ["=C5*D5"],
    ["=SUM(E3:E5)"],
  ]);
  expect(sheet.results("E3:E6")).toEqual([[37.5], [34.5], [18], [90]]);
};

/** The only line of the console, as JSON. */
const logged = ({ log }: WorkbookView): unknown => JSON.parse(log.join(""));

const values: SnippetCase = {
  snippet: "42-range/set-get-values",
  calculated: true,
  buttons: {
    setup: ({ sheet, activeSheet }) => {
      expect(activeSheet).toBe("Sample");
      expect(sheet.entered("B3:E3")).toEqual([["Almonds", 2, 7.5, null]]);
      expect(sheet.entered("B5:D5")).toEqual([["Chocolate", 5, 9.56]]);
      expect([sheet.fill("B2:D2"), sheet.fontColor("B2:D2")]).toEqual([HEADER_BLUE, WHITE]);
      expect([sheet.fill("B3:D5"), sheet.fill("E2")]).toEqual([null, null]);
    },
    "set-value": ({ sheet }) => {
      expect(sheet.entered("B3:D3")).toEqual([["Almonds", 5, 7.5]]);
    },
    "set-values": ({ sheet }) => {
      expect(sheet.entered("B5:D5")).toEqual([["Potato Chips", 10, 1.8]]);
    },
    "set-formula": ({ sheet }) => {
      expect([sheet.entered("E3"), sheet.results("E3")]).toEqual([[["=C3*D3"]], [[37.5]]]);
    },
    "set-formulas": expectTotals,
    "set-formulas-r1c1": lacks("RangeObject.formulasR1C1"),
    "get-values": (after) => {
      expect(logged(after)).toEqual([
        ["Product", "Qty", "Unit Price", "Total Price"],
        ["Almonds", 5, 7.5, 37.5],
        ["Coffee", 1, 34.5, 34.5],
        ["Potato Chips", 10, 1.8, 18],
        ["", "", "", 90],
      ]);
    },
    "get-texts": (after) => {
      expect(logged(after)).toContainEqual(["Almonds", "5", "7.5", "37.5"]);
      expect(logged(after)).toContainEqual(["", "", "", "90"]);
    },
    "get-formulas": (after) => {
      expect(logged(after)).toContainEqual(["Almonds", 5, 7.5, expect.stringMatching(/^=C3 ?\* ?D3$/u)]);
      expect(logged(after)).toContainEqual(["", "", "", "=SUM(E3:E5)"]);
    },
  },
};

const usedRange: SnippetCase = {
  snippet: "42-range/used-range",
  buttons: {
    setup: ({ sheet }) => {
      // The rows take the place of the empty row that a table of headers alone is given.
      expect(sheet.tables).toEqual({ SalesTable: "B2:F9" });
      expect(sheet.table("SalesTable").showTotals).toBe(true);
      // The total was put in before its column got this name.
      expect(sheet.entered("F9")).toEqual([[expect.stringContaining("[Qtr4]")]]);
      expect(sheet.entered("B2:C2")).toEqual([["Product", "Qtr1"]]);
      expect(
        sheet
          .entered("B3:F8")
          .flat()
          .every((entered) => entered === null),
      ).toBe(true);
    },
    "try-create-chart-from-table": ({ log }) => {
      expect(log[0]).toContain("Need Data");
    },
    "fill-table": ({ sheet }) => {
      expect(sheet.entered("B8:F8")).toEqual([["Spokes", 6005, 7634, 4589, 8765]]);
      expect(sheet.tables).toEqual({ SalesTable: "B2:F9" });
    },
  },
};

const relationships: SnippetCase = {
  snippet: "42-range/range-relationships",
  buttons: {
    setup: ({ sheet }) => {
      expect([sheet.fill("H2:J3"), sheet.fill("H4:I5")]).toEqual(["#008000", "#008000"]);
      expect(sheet.fill("J4:L8")).toBe("#FFFF00");
      expect(sheet.tables).toEqual({ SalesTable: "A1:E7" });
      expect(sheet.entered("D7:E7")).toEqual([[104, null]]);
    },
    intersection: ({ sheet }) => {
      expect([sheet.fill("J4:J5"), sheet.fill("J3"), sheet.fill("J6:J8"), sheet.fill("K4:K5")]).toEqual([
        BLUE,
        "#008000",
        "#FFFF00",
        "#FFFF00",
      ]);
      expect(sheet.entered("J4")).toEqual([["Intersection"]]);
    },
    "resized-range": ({ sheet }) => {
      expect([sheet.fill("J4:K10"), sheet.fill("L4:L8"), sheet.fill("J11:K11")]).toEqual([
        BLUE,
        "#FFFF00",
        null,
      ]);
      expect(sheet.entered("J4")).toEqual([["ResizedRange(2,-1)"]]);
    },
    "bounding-rect": ({ sheet }) => {
      expect([sheet.fill("H2:L8"), sheet.fill("M2:M8"), sheet.fill("G2:G8")]).toEqual([BLUE, null, null]);
      expect(sheet.entered("H2")).toEqual([["Bounding Rect"]]);
    },
    "offset-range": ({ sheet }) => {
      expect([sheet.fill("K8:M11"), sheet.fill("M7"), sheet.fill("K12:M12")]).toEqual([BLUE, null, null]);
      expect(sheet.entered("K8")).toEqual([["OffsetRange(6,3)"]]);
    },
    "create-sales-contest-charts": lacks("ChartLegendObject.format"),
  },
};

const areas: SnippetCase = {
  snippet: "42-range/range-areas",
  calculated: true,
  buttons: {
    reset: ({ sheet }) => {
      expect(sheet.entered("I3:J3")).toEqual([[false, "=IF(I3=TRUE,H3*0.9,H3)"]]);
      expect(sheet.results("J4")[0]?.[0]).toBeCloseTo(34.5 * 0.9);
      expect(sheet.results("J5")[0]?.[0]).toBeCloseTo(47.8 * 1.2);
    },
    "color-selected-ranges": ({ sheet }) => {
      expect([sheet.fill("A1"), sheet.fill("B2:J5")]).toEqual(["#ADD8E6", null]);
    },
    "color-specified-ranges": ({ sheet }) => {
      expect([sheet.fill("D3:D5"), sheet.fill("G3:G5"), sheet.fill("E3:F5")]).toEqual([
        "#FFC0CB",
        "#FFC0CB",
        null,
      ]);
    },
    "color-all-formula-ranges": ({ sheet }) => {
      for (const formulas of ["F3:F5", "H3:H5", "J3:J5"]) expect(sheet.fill(formulas)).toBe("#90EE90");
      expect([sheet.fill("B2:J2"), sheet.fill("I3:I5"), sheet.fill("G3:G5")]).toEqual([
        null,
        null,
        "#FFC0CB",
      ]);
    },
    "color-all-logical-text-ranges": ({ sheet }) => {
      for (const texts of ["B2:J2", "B3:B5", "D3:D5", "I3:I5"]) expect(sheet.fill(texts)).toBe("#FFA500");
      expect([sheet.fill("C3:C5"), sheet.fill("F3:F5")]).toEqual([null, "#90EE90"]);
    },
    "read-properties-specified-ranges": ({ log }) => {
      expect(log[0]?.toUpperCase()).toContain(WHITE);
      expect(log[1]).toContain("false");
      expect(log[2]).toMatch(/Sample!C3:C5, ?Sample!E3:E5$/u);
      expect(log[3]).toMatch(/\b2$/u);
    },
  },
};

const others: readonly SnippetCase[] = [
  {
    snippet: "01-basics/basic-api-call",
    sheet: "Sheet1",
    buttons: {
      run: ({ sheet, log }) => {
        expect([sheet.fill("A1"), sheet.fill("A2:B2")]).toEqual(["#FFFF00", null]);
        expect(log[0]).toContain("Sheet1!A1");
      },
    },
  },
  {
    snippet: "42-range/selected-range",
    sheet: "Sheet1",
    buttons: {
      "get-selection": ({ log }) => {
        expect(log[0]).toContain('"Sheet1!A1"');
      },
      "set-selection": ({ selection }) => {
        expect(selection).toBe("Sheet1!B2:E6");
      },
    },
  },
  {
    snippet: "42-range/formatting",
    buttons: {
      setup: expectProducts,
      "set-font-and-fill-color": ({ sheet }) => {
        expect([sheet.fill("B2:E2"), sheet.fontColor("B2:E2")]).toEqual([HEADER_BLUE, WHITE]);
        expect(sheet.fill("B3:E5")).toBeNull();
      },
      "set-number-format": ({ sheet }) => {
        expect([sheet.numberFormat("D3:E5"), sheet.numberFormat("B2:C5")]).toEqual(["0.00", "General"]);
      },
    },
  },
  {
    snippet: "42-range/insert-delete-clear-range",
    calculated: true,
    buttons: {
      setup: (after) => {
        expectProducts(after);
        expect(after.sheet.fill("B2:E2")).toBe(HEADER_BLUE);
      },
      "insert-range": ({ sheet }) => {
        expect(sheet.entered("B3:E6")).toEqual([
          ["Almonds", 2, 7.5, "=C3*D3"],
          [null, null, null, null],
          ["Coffee", 1, 34.5, "=C5*D5"],
          ["Chocolate", 5, 9.56, "=C6*D6"],
        ]);
        expect(sheet.results("E6")[0]?.[0]).toBeCloseTo(47.8);
      },
      "delete-range": expectProducts,
      "clear-range": ({ sheet }) => {
        expect(sheet.entered("E2:E5").flat()).toEqual([null, null, null, null]);
        expect([sheet.fill("E2"), sheet.fill("B2:D2")]).toEqual([null, HEADER_BLUE]);
      },
    },
  },
  {
    snippet: "42-range/range-merged-ranges",
    buttons: {
      setup: ({ sheet }) => {
        expect(sheet.entered("B2:C2")).toEqual([["Product chart", null]]);
        expect(sheet.fill("B3:E3")).toBe(HEADER_BLUE);
      },
      "create-merged-range": ({ sheet }) => {
        expect(sheet.merges).toEqual(["B2:E2"]);
        expect(sheet.look("B2:E2", ({ alignment }) => alignment?.horizontal)).toBe("center");
        expect(sheet.entered("B2")).toEqual([["Product chart"]]);
      },
      "get-merged-range": ({ log, selection }) => {
        expect(log[0]).toMatch(/Sample!B2:E2$/u);
        expect(log[1]).toMatch(/\b4$/u);
        expect(selection).toBe("Sample!B2:E2");
      },
    },
  },
  {
    snippet: "42-range/range-find",
    buttons: {
      setup: ({ sheet }) => {
        expect(sheet.tables).toEqual({ ExpensesTable: "A1:D8" });
        expect(sheet.entered("C4").flat()).toEqual(["Groceries"]);
      },
      findText: ({ log }) => {
        expect(log).toEqual(["Sample!C4"]);
      },
      findTextWithNullCheck: ({ log }) => {
        expect(log).toEqual(["Sample!C4"]);
      },
      toggleComplete: ({ log }) => {
        expect(log[0]).toContain("true");
      },
      toggleCase: ({ log }) => {
        expect(log[0]).toContain("true");
      },
      toggleDirection: ({ log }) => {
        expect(log[0]).toContain("Backwards");
      },
    },
  },
  {
    snippet: "42-range/range-text-orientation",
    buttons: {
      setup: expectProducts,
      "set-text-orientation": ({ sheet }) => {
        const rotation = (address: string) =>
          sheet.look(address, ({ alignment }) => alignment?.textRotation ?? 0);
        expect([rotation("B2:E2"), rotation("B3:E5")]).toEqual([90, 0]);
      },
      "get-text-orientation": ({ log }) => {
        expect(log[0]).toMatch(/"Sample!B2:E2" is 90\.$/u);
      },
    },
  },
  {
    snippet: "42-range/cell-properties",
    buttons: {
      setup: ({ sheet }) => {
        expect(sheet.entered("A1")).toEqual([["Matchups"]]);
        expect(sheet.entered("C3:E3")).toEqual([["N/A", -1, 2]]);
      },
      "set-cell-properties": lacks("style"),
      "get-cell-properties": lacks("style"),
    },
  },
];

/** セル範囲 */
export const rangeCases: readonly SnippetCase[] = [values, usedRange, relationships, areas, ...others];
