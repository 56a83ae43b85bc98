import { lacks, type SnippetCase } from "../SnippetCase";
import type { WorkbookView } from "../WorkbookView";

const rowOf = (numbers: readonly number[]): string => numbers.join(",");

const expectTwoSheets = ({ sheetNames, activeSheet }: WorkbookView): void => {
  expect([sheetNames, activeSheet]).toEqual([["Sheet1", "Sheet2"], "Sheet1"]);
};

const sheets: readonly SnippetCase[] = [
  {
    snippet: "54-worksheet/active-worksheet",
    sheet: "Sheet1",
    buttons: {
      // A new sheet does not come to the front by itself.
      setup: expectTwoSheets,
      "get-active-worksheet": ({ log }) => {
        expect(log[0]).toContain('"Sheet1"');
      },
      "set-active-worksheet": ({ activeSheet, log }) => {
        expect(activeSheet).toBe("Sheet2");
        expect(log[0]).toContain('"Sheet2"');
      },
    },
  },
  {
    snippet: "54-worksheet/add-delete-rename-move-worksheet",
    buttons: {
      "add-worksheet": (after) => {
        expectTwoSheets(after);
        expect(after.log[0]).toMatch(/"Sheet2".*\b1$/u);
      },
      "delete-worksheet": ({ sheetNames }) => {
        expect(sheetNames).toEqual(["Sheet1"]);
      },
      // The sheet that is looked for in vain gives an error, after which the context goes on.
      "rename-worksheet": ({ sheetNames, log }) => {
        expect(sheetNames).toEqual(["Renamed1"]);
        expect(log[0]).toContain('"Renamed1"');
      },
      "move-worksheet": ({ sheetNames, log }) => {
        expect(sheetNames).toEqual(["Renamed1"]);
        expect(log[0]).toContain('"0"');
      },
    },
  },
  {
    snippet: "54-worksheet/list-worksheets",
    buttons: {
      "list-worksheets": ({ log }) => {
        expect(log.slice(1)).toEqual(["Sheet1"]);
      },
    },
  },
  {
    snippet: "54-worksheet/reference-worksheets-by-relative-position",
    calculated: true,
    buttons: {
      setup: ({ sheetNames, activeSheet, sheetNamed, book }) => {
        expect(sheetNames).toEqual(["Sheet1", "Taxes2014", "Taxes2015", "Taxes2016", "Taxes2017"]);
        expect(activeSheet).toBe("Taxes2017");
        expect(book.tables.map(({ table }) => table.name)).toContain("TaxesCalculation2015");
        expect(sheetNamed("Taxes2014").entered("A2:C2")).toEqual([[10000, 0.213, "=A2*B2"]]);
        expect(sheetNamed("Taxes2014").numberFormat("B2")).toBe("0.00%");
      },
      "compare-current-and-previous-year": ({ log }) => {
        expect(log[0]).toContain("2017 was $2,304.23");
        expect(log[0]).toContain("2016 was $2,245.40");
      },
      "compare-first-and-last-year": ({ log }) => {
        expect(log[0]).toContain("2014: 21.30%");
        expect(log[0]).toContain("2017: 22.05%");
      },
    },
  },
  {
    snippet: "54-worksheet/worksheet-copy",
    buttons: {
      setup: ({ sheet, sheetNames }) => {
        expect(sheetNames).toEqual(["Sheet1", "Sample"]);
        expect(sheet.tables).toEqual({ SalesTable: "A1:E7" });
      },
      "copy-worksheet": ({ sheet, sheetNamed, sheetNames, log }) => {
        expect(sheetNames).toEqual(["Sheet1", "Sample", "Sample (2)"]);
        const copy = sheetNamed("Sample (2)");
        expect(copy.entered("A1:E7")).toEqual(sheet.entered("A1:E7"));
        expect(Object.values(copy.tables)).toEqual(["A1:E7"]);
        expect(Object.keys(copy.tables)).not.toContain("SalesTable");
        expect(log[0]).toContain("'Sample (2)'");
      },
    },
  },
  {
    snippet: "54-worksheet/worksheet-visibility",
    sheet: "Sheet1",
    // The page has a button that would add a sheet, but its script gives it nothing to do.
    buttons: {
      "hide-worksheet": ({ sheet, log }) => {
        expect(sheet.state.visibility).toBe("Visible");
        expect(log[0]).toContain("Cannot hide");
      },
      "unhide-worksheet": ({ sheet, log }) => {
        expect(sheet.state.visibility).toBe("Visible");
        expect(log[0]).toContain("No hidden worksheets");
      },
    },
  },
];

const looks: readonly SnippetCase[] = [
  {
    snippet: "54-worksheet/gridlines",
    sheet: "Sheet1",
    buttons: {
      "hide-gridlines": ({ sheet }) => {
        expect(sheet.state.showGridlines).toBe(false);
      },
      "show-gridlines": ({ sheet }) => {
        expect(sheet.state.showGridlines).toBe(true);
      },
    },
  },
  {
    snippet: "54-worksheet/tab-color",
    sheet: "Sheet1",
    buttons: {
      "set-tab-color-to-hex-color": ({ sheet }) => {
        expect(sheet.state.tabColor).toBe("#FF0000");
      },
      "set-tab-color-to-named-color": ({ sheet }) => {
        expect(sheet.state.tabColor).toBe("#FFFF00");
      },
      "set-tab-color-to-default-color": ({ sheet }) => {
        expect(sheet.state.tabColor).toBe("");
      },
      "get-tab-color": ({ log }) => {
        expect(log[0]).toContain("the default color");
      },
    },
  },
  {
    snippet: "54-worksheet/worksheet-freeze-panes",
    buttons: {
      setup: ({ sheet }) => {
        expect(sheet.entered("H5:K5")).toEqual([["Melons", 8, 3.5, "=I5*J5"]]);
        expect([sheet.fill("C2:F2"), sheet.fill("H2:K2")]).toEqual(["#FFFF00", "#008000"]);
        expect([sheet.fill("C3:F3"), sheet.font("C2:F2", "bold")]).toEqual([null, true]);
      },
      "freeze-columns": ({ sheet }) => {
        expect(sheet.state.frozen).toEqual({ rows: 0, columns: 2 });
      },
      "freeze-rows": ({ sheet }) => {
        expect(sheet.state.frozen).toEqual({ rows: 2, columns: 0 });
      },
      "freeze-at": ({ sheet }) => {
        expect(sheet.state.frozen).toEqual({ rows: 5, columns: 11 });
      },
      "get-location": ({ log }) => {
        expect(log[0]).toMatch(/"Sample!\w+:K5"/u);
      },
      "unfreeze-all-panes": ({ sheet }) => {
        expect(sheet.state.frozen).toEqual({ rows: 0, columns: 0 });
      },
    },
  },
  {
    snippet: "54-worksheet/worksheet-page-layout",
    sheet: "Print",
    buttons: {
      setup: ({ sheet }) => {
        expect(sheet.tables).toEqual({ FarmTable: "A1:E41" });
        expect(sheet.entered("A41:E41")).toEqual([["L Farms", "Lemon", "Conventional", 150, 270]]);
      },
      // Kept is the row above the break, counted from 0.
      setPageBreaks: ({ sheet }) => {
        expect(sheet.state.rowBreaks).toEqual([19]);
      },
      setPrintTitleRow: ({ sheet }) => {
        expect(sheet.state.pageSetup.printTitlesRow).toBe("$1:$1");
      },
      center: ({ sheet }) => {
        expect(sheet.state.pageSetup).toMatchObject({ horizontalCentered: true, verticalCentered: true });
      },
      setBlackAndWhite: lacks("PageLayoutObject.blackAndWhite"),
      setPrintArea: ({ sheet }) => {
        expect(sheet.state.pageSetup.printArea).toBe("$A$1:$D$41");
      },
      changeOrientation: ({ sheet }) => {
        expect(sheet.state.pageSetup.orientation).toBe("landscape");
      },
      setZoom: ({ sheet }) => {
        expect(sheet.state.pageSetup.scale).toBe(200);
        expect(sheet.state.pageSetup).toMatchObject({ printArea: "$A$1:$D$41", printTitlesRow: "$1:$1" });
      },
    },
  },
];

const cells: readonly SnippetCase[] = [
  {
    snippet: "54-worksheet/worksheet-range-cell",
    buttons: {
      setup: ({ sheet }) => {
        expect(sheet.entered("B5:E5")).toEqual([["Chocolate", 5, 9.56, "=C5*D5"]]);
      },
      "get-used-range": ({ log }) => {
        expect(log[0]).toContain('"Sample!B2:E5"');
      },
      "get-entire-range": ({ log }) => {
        expect(log[0]).toContain('"Sample!1:1048576"');
      },
      "get-range": ({ log }) => {
        expect(log[0]).toContain('"Sample!B2:C5"');
      },
      "get-cell": ({ log }) => {
        expect(log[0]).toContain('"Sample!E2"');
      },
    },
  },
  {
    snippet: "54-worksheet/worksheet-auto-filter",
    buttons: {
      setup: ({ sheet }) => {
        expect(sheet.entered("A21:D21")).toEqual([["F Farms", "Lemon", "Conventional", 270]]);
        expect(sheet.state.autoFilter).toBeUndefined();
      },
      "add-percent-auto-filter": lacks("UnsupportedOperation"),
      "add-custom-auto-filter": lacks("UnsupportedOperation"),
      "randomize-data": ({ sheet }) => {
        const numbers = sheet.entered("D2:D21").flat().map(Number);
        expect(
          numbers.filter((number) => Number.isInteger(number) && number >= 0 && number <= 5000),
        ).toHaveLength(20);
        expect(rowOf(numbers)).not.toMatch(/^2000,1800,2200,/u);
      },
      "refresh-auto-filter": ({ sheet }) => {
        expect(sheet.hiddenRows).toEqual([]);
      },
      "clear-single-auto-filter": ({ sheet }) => {
        expect(sheet.hiddenRows).toEqual([]);
      },
      "remove-all-auto-filters": ({ sheet }) => {
        expect(sheet.state.autoFilter).toBeUndefined();
      },
    },
  },
];

/** シート */
export const worksheetCases: readonly SnippetCase[] = [...sheets, ...looks, ...cells];
