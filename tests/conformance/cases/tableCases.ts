import { lacks, type SnippetCase } from "../SnippetCase";
import type { SheetView, WorkbookView } from "../WorkbookView";

const HEADERS = ["Date", "Merchant", "Category", "Amount"];

/** Dates and amounts are written as an American types them; a Japanese Excel may leave them text. */
const expectExpenses = ({ sheet, activeSheet }: WorkbookView): void => {
  expect(activeSheet).toBe("Sample");
  expect(sheet.tables).toEqual({ ExpensesTable: "A1:D8" });
  expect(sheet.entered("A1:D1")).toEqual([HEADERS]);
  expect(
    sheet
      .entered("C2:C8")
      .flat()
      .filter((category) => typeof category === "string"),
  ).toHaveLength(7);
  expect(sheet.entered("C4:C5").flat()).toEqual(["Groceries", "Restaurant"]);
  expect(["$97", 97]).toContain(sheet.entered("D8")[0]?.[0]);
};

/** Largest first: of texts the later ones, and texts before numbers. */
function expectDescending(sheet: SheetView, address: string): void {
  const cells = sheet.entered(address).flat();
  const sorted = [...cells].sort((a, b) =>
    typeof a === "number" && typeof b === "number" ? b - a : String(b).localeCompare(String(a), "en"),
  );
  expect(cells).toEqual(sorted);
}

/** テーブル */
export const tableCases: readonly SnippetCase[] = [
  {
    snippet: "46-table/create-table",
    buttons: {
      "create-table": (after) => {
        expectExpenses(after);
        expect(after.sheet.table("ExpensesTable")).toMatchObject({
          style: "TableStyleMedium2",
          showHeaders: true,
          showTotals: false,
          showFilterButton: true,
          showBandedRows: true,
          showBandedColumns: false,
        });
      },
    },
  },
  {
    snippet: "46-table/add-rows-and-columns-to-a-table",
    buttons: {
      setup: expectExpenses,
      "add-row": ({ sheet }) => {
        expect(sheet.tables).toEqual({ ExpensesTable: "A1:D11" });
        expect(sheet.entered("B9:C9")).toEqual([["THE PHONE COMPANY", "Communications"]]);
        expect(sheet.entered("C11")).toEqual([["Groceries"]]);
      },
      "add-column": ({ sheet }) => {
        expect(sheet.tables).toEqual({ ExpensesTable: "A1:E11" });
        expect(sheet.entered("E1:E2").flat()).toEqual(["Deductable?", "Yes"]);
        expect(sheet.entered("E11:E12").flat()).toEqual(["No", null]);
      },
      "add-calculated-column": ({ sheet }) => {
        expect(sheet.tables).toEqual({ ExpensesTable: "A1:F11" });
        expect(sheet.entered("F1")).toEqual([["Type of the Day"]]);
        for (const [formula] of sheet.entered("F2:F11")) expect(formula).toMatch(/^=IF\(.*\[@date\]/iu);
      },
    },
  },
  {
    snippet: "46-table/convert-range-to-table",
    buttons: {
      setup: ({ sheet }) => {
        expect([sheet.tables, sheet.font("A1:E1", "bold")]).toEqual([{}, true]);
        expect(sheet.entered("A7:E7")).toEqual([["Spokes", 6005, 7634, 4589, 8765]]);
      },
      "convert-range-to-table": ({ sheet }) => {
        expect(sheet.tables).toEqual({ ExpensesTable: "A1:E7" });
        expect(sheet.entered("A1:B2")).toEqual([
          ["Product", "Qtr1"],
          ["Frames", 5000],
        ]);
      },
    },
  },
  {
    snippet: "46-table/resize-table",
    buttons: {
      setup: expectExpenses,
      "resize-table": ({ sheet }) => {
        expect(sheet.tables).toEqual({ ExpensesTable: "A1:D20" });
        expect(
          sheet
            .entered("A9:D20")
            .flat()
            .every((entered) => entered === null),
        ).toBe(true);
      },
    },
  },
  {
    snippet: "46-table/get-data-from-table",
    buttons: {
      setup: expectExpenses,
      "get-data-from-table": ({ sheet }) => {
        expect(sheet.entered("A18")).toEqual([["Results"]]);
        expect(sheet.entered("A20:D20")).toEqual([HEADERS]);
        expect(sheet.entered("A21:D27")).toEqual(sheet.entered("A2:D8"));
        expect(sheet.entered("B30:B36")).toEqual(sheet.entered("B2:B8"));
        expect(sheet.entered("A17:D17")).toEqual(sheet.entered("A3:D3"));
      },
    },
  },
  {
    snippet: "46-table/sort-data",
    buttons: {
      setup: expectExpenses,
      "sort-table": ({ sheet }) => {
        expectDescending(sheet, "D2:D8");
        expect(sheet.entered("A1:D1")).toEqual([HEADERS]);
        const rows = sheet
          .entered("C2:D8")
          .map(([category, amount]) => `${category} ${amount}`.replace("$", ""));
        // Rows stay together.
        for (const row of ["Education 350", "Restaurant 33", "Groceries 27"]) expect(rows).toContain(row);
      },
    },
  },
  {
    snippet: "46-table/filter-data",
    buttons: {
      setup: expectExpenses,
      "filter-table": lacks("UnsupportedOperation: The host filters by a list of values only."),
      "clear-filters": (after) => {
        expect(after.sheet.hiddenRows).toEqual([]);
        expectExpenses(after);
      },
    },
  },
  {
    snippet: "46-table/get-visible-range-of-a-filtered-table",
    buttons: {
      "create-table": expectExpenses,
      "filter-table": lacks("UnsupportedOperation: The host filters by a list of values only."),
      "get-range": ({ log }) => {
        expect(log[0]?.match(/Groceries/gu)).toHaveLength(2);
      },
      "get-visible-range": lacks("RangeObject.getVisibleView"),
    },
  },
  {
    snippet: "46-table/import-json-data",
    buttons: {
      "import-json-data": ({ sheet }) => {
        expect(sheet.tables).toEqual({ ExpensesTable: "A1:D12" });
        expect(sheet.entered("A1:D1")).toEqual([HEADERS]);
        expect(sheet.entered("C12")).toEqual([["Groceries"]]);
      },
    },
  },
  {
    snippet: "46-table/formatting",
    buttons: {
      setup: expectExpenses,
      "format-table": ({ sheet }) => {
        expect(sheet.fill("A1:D1")).toBe("#C70039");
        expect(sheet.fill("A2:A8")).toBe("#FFA07A");
        expect(sheet.fill("B3:D3")).toBe("#FFC300");
        expect([sheet.fill("B2:D2"), sheet.fill("B4:D8")]).toEqual(["#DAF7A6", "#DAF7A6"]);
        expect([sheet.fill("A9:D9"), sheet.fill("E1:E8")]).toEqual([null, null]);
      },
    },
  },
];
