import { lacks, type SnippetCase } from "../SnippetCase";
import type { WorkbookView } from "../WorkbookView";

const expectRegistered = ({ log }: WorkbookView): void => {
  expect(log).toHaveLength(1);
};

const lineWith = ({ log }: WorkbookView, text: string): string | undefined =>
  log.find((line) => line.includes(text));

const idOf = ({ book }: WorkbookView, name: string): string => book.sheetNamed(name)?.id ?? "no such sheet";

const tables: readonly SnippetCase[] = [
  {
    snippet: "30-events/data-change-event-details",
    buttons: {
      setup: ({ sheet }) => {
        expect(sheet.tables).toEqual({ ExpensesTable: "A1:D8" });
      },
      "register-handler": expectRegistered,
    },
  },
  {
    snippet: "30-events/events-table-changed",
    buttons: {
      setup: ({ sheet }) => {
        expect(sheet.tables).toEqual({ SalesTable: "A1:E7" });
      },
      "register-on-changed-handler": expectRegistered,
      "change-data": (after) => {
        expect(after.sheet.entered("A7:B7")).toEqual([["Spokes", 900]]);
        expect(lineWith(after, "onChanged")).toMatch(/\bB7$/u);
      },
      "register-on-selection-changed-handler": expectRegistered,
      "change-selection": (after) => {
        expect(after.selection).toBe("Sample!B3:C3");
        expect(lineWith(after, "onSelectionChanged")).toMatch(/\bB3:C3$/u);
      },
    },
  },
  {
    snippet: "30-events/events-tablecollection-changed",
    buttons: {
      setup: ({ sheet }) => {
        expect(sheet.tables).toEqual({ SalesTable: "A1:E7", ReturnsTable: "A10:E16" });
      },
      "register-on-changed-handler": expectRegistered,
      "change-data": (after) => {
        expect([after.sheet.entered("B7"), after.sheet.entered("C15")]).toEqual([[[900]], [[20]]]);
        expect(lineWith(after, "B7")).toBeDefined();
        expect(lineWith(after, "C15")).toBeDefined();
      },
    },
  },
];

const sheet: SnippetCase = {
  snippet: "30-events/events-worksheet",
  calculated: true,
  buttons: {
    setup: ({ sheet }) => {
      expect(sheet.tables).toEqual({ SalesTable: "A1:F7" });
      expect(sheet.results("F7")).toEqual([[26993]]);
    },
    "register-on-selection-changed-handler": expectRegistered,
    "select-range": (after) => {
      expect(after.selection).toBe("Sample!B7:C7");
      expect(lineWith(after, "selected range")).toMatch(/\bB7:C7$/u);
    },
    "register-on-changed-handler": expectRegistered,
    "register-onCalculated-handler": expectRegistered,
    recalculate: lacks("WorkbookObject.functions"),
    "delete-data": (after) => {
      expect(after.sheet.tables).toEqual({ SalesTable: "A1:F6" });
      expect(after.sheet.entered("A5:F5")).toEqual([["Mirrors", 225, 600, 923, 544, "=SUM(B5:E5)"]]);
      expect(lineWith(after, "address")).toMatch(/\bA5:F5$/u);
      expect(lineWith(after, "deleted shift")).toMatch(/Up$/u);
    },
    "register-on-name-changed-handler": lacks("WorksheetObject._RegisterEventNameChanged"),
    "change-worksheet-name": ({ sheetNames, log }) => {
      expect(sheetNames).toEqual(["Sheet1", "NewWorksheetName"]);
      expect(log[0]).toMatch(/NewWorksheetName$/u);
    },
  },
};

const workbook: SnippetCase = {
  snippet: "30-events/events-workbook-and-worksheet-collection",
  buttons: {
    "register-on-add-handler": expectRegistered,
    "add-worksheet": (after) => {
      expect(after.sheetNames).toEqual(["Sheet1", "Sheet2"]);
      expect(lineWith(after, "onAdded")).toContain(idOf(after, "Sheet2"));
    },
    "register-on-activate-handler": expectRegistered,
    "activate-worksheet": (after) => {
      expect(after.activeSheet).toBe("Sheet3");
      expect(lineWith(after, "activated")).toContain(idOf(after, "Sheet3"));
    },
    "register-on-deactivate-handler": expectRegistered,
    // The sheet in front goes, and the one before it takes its place.
    "delete-worksheet": (after) => {
      expect(after.sheetNames).toEqual(["Sheet1", "Sheet2"]);
      expect(after.activeSheet).toBe("Sheet2");
      expect(lineWith(after, "The activated")).toContain(idOf(after, "Sheet2"));
      expect(lineWith(after, "The deactivated")).toBeDefined();
    },
    "register-on-moved-handler": lacks("WorksheetsObject._RegisterEventMoved"),
    "move-worksheet": ({ sheetNames }) => {
      expect(sheetNames).toEqual(["Sheet2", "Sheet1"]);
    },
    "create-setting": ({ book, log }) => {
      expect(book.settings.get("NeedsReview")).toBe(true);
      expect(log[0]).toMatch(/true$/u);
    },
    "register-settings-changed-handler": expectRegistered,
    // Goes through the shared API, which is no part of the host.
    "change-setting": ({ book }) => {
      expect(book.settings.get("NeedsReview")).toBe(true);
    },
  },
};

const bindings: readonly SnippetCase[] = [
  {
    snippet: "30-events/data-changed",
    buttons: {
      setup: ({ sheet }) => {
        expect(sheet.tables).toEqual({ SalesTable: "A1:E6" });
        expect(sheet.entered("A6:E6")).toEqual([["Nairobi", 5001, 2232, 4763, null]]);
      },
      "register-data-changed-handler": lacks("WorkbookObject.bindings"),
    },
  },
  {
    snippet: "30-events/selection-changed-events",
    buttons: {
      setup: lacks("WorkbookObject.bindings"),
      "register-event-handlers": lacks("WorkbookObject.bindings"),
    },
  },
];

/** 出来事 */
export const eventCases: readonly SnippetCase[] = [...tables, sheet, workbook, ...bindings];
