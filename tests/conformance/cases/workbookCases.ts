import { lacks, type SnippetCase } from "../SnippetCase";
import type { WorkbookView } from "../WorkbookView";

const expectSalesTotals = ({ sheet }: WorkbookView): void => {
  for (const [total, ...quarters] of sheet.results("B2:F7").map((row) => row.map(Number).reverse()))
    expect(total).toBe(quarters.reduce((sum, each) => sum + each, 0));
};

const names: readonly SnippetCase[] = [
  {
    snippet: "34-named-item/create-and-remove-named-item",
    buttons: {
      setup: ({ sheet, book }) => {
        expect(sheet.tables).toEqual({ ExpensesTable: "A1:D10" });
        expect([sheet.names, book.names]).toEqual([{}, []]);
      },
      "add-name-to-total": ({ sheet }) => {
        expect(sheet.names).toEqual({
          TotalAmount: expect.stringMatching(/^=SUM\(ExpensesTable\[AMOUNT\]\)$/iu),
        });
        expect(sheet.entered("D11")).toEqual([["=TotalAmount"]]);
        // What is written below a table by program does not become part of it.
        expect(sheet.tables).toEqual({ ExpensesTable: "A1:D10" });
      },
      "add-name-to-header": ({ sheet }) => {
        expect(sheet.names["ExpensesHeader"]).toBe("=Sample!$A$1:$D$1");
      },
      "format-named-range": ({ sheet }) => {
        expect([sheet.fill("A1:D1"), sheet.fill("A2:D11")]).toEqual(["#FF0000", null]);
      },
      "remove-name": ({ sheet }) => {
        expect(Object.keys(sheet.names)).toEqual(["ExpensesHeader"]);
        expect(sheet.entered("D11")[0]?.[0]).toMatch(/^=SUM\(ExpensesTable\[AMOUNT\]\)$/iu);
      },
      "list-named-items": ({ log }) => {
        expect(log[0]).toContain("1 named items");
        expect(JSON.parse(log[1] ?? "")).toMatchObject({
          name: "ExpensesHeader",
          type: "Range",
          value: "Sample!$A$1:$D$1",
          visible: true,
          scope: "Worksheet",
        });
      },
    },
  },
  {
    snippet: "34-named-item/update-named-item",
    buttons: {
      setup: ({ sheet }) => {
        expect([sheet.fill("B2:E7"), sheet.fill("B10:D14")]).toEqual(["#FFFF00", "#008000"]);
      },
      "add-named-item": ({ sheet, selection, log }) => {
        expect(sheet.names).toEqual({ MyRange: "=Sample!$B$2:$E$7" });
        expect(selection).toBe("Sample!B2:E7");
        expect(log[0]).toContain("=Sample!$B$2:$E$7");
      },
      "update-named-item": ({ sheet, selection }) => {
        expect(sheet.names).toEqual({ MyRange: "=Sample!$B$10:$D$14" });
        expect(selection).toBe("Sample!B10:D14");
      },
    },
  },
];

const settings: readonly SnippetCase[] = [
  {
    snippet: "50-workbook/create-get-change-delete-settings",
    buttons: {
      "create-setting": ({ book, log }) => {
        expect(book.settings.get("NeedsReview")).toBe(true);
        expect(log[0]).toMatch(/true$/u);
      },
      "change-setting": ({ book, log }) => {
        expect(book.settings.get("NeedsReview")).toBe(false);
        expect(log[0]).toMatch(/false$/u);
      },
      "delete-setting": ({ book, log }) => {
        expect(book.settings.has("NeedsReview")).toBe(false);
        expect(log[0]).toContain("has been deleted");
      },
    },
  },
  {
    snippet: "50-workbook/workbook-get-active-cell",
    buttons: {
      "get-active-cell": ({ log }) => {
        expect(log[0]).toMatch(/Sheet1!A1$/u);
      },
    },
  },
];

const calculation: SnippetCase = {
  snippet: "50-workbook/workbook-calculation",
  calculated: true,
  buttons: {
    setup: (after) => {
      expect(after.sheet.tables).toEqual({ SalesTable: "A1:F7" });
      expectSalesTotals(after);
    },
    "register-onCalculated-handler": ({ log }) => {
      expect(log).toHaveLength(1);
    },
    // Excel would tell the handler of it; the host tells of no calculation.
    "recalculate-single": (after) => {
      expectSalesTotals(after);
      expect(after.log[0]).toMatch(/Sample![B-E][2-7]$/u);
    },
    "recalculate-column": expectSalesTotals,
    "manual-calculations": ({ book, log }) => {
      expect(book.calculationMode).toBe("Manual");
      expect(log[0]).toMatch(/Manual$/u);
    },
    "automatic-calculations": ({ book, log }) => {
      expect(book.calculationMode).toBe("Automatic");
      expect(log[0]).toMatch(/Automatic$/u);
    },
    "force-calculation": expectSalesTotals,
  },
};

const protection: SnippetCase = {
  snippet: "50-workbook/data-protection",
  buttons: {
    setup: ({ sheet }) => {
      expect(sheet.tables).toEqual({ SalesTable: "A1:E7" });
    },
    "protect-data-in-worksheet": ({ sheet }) => {
      expect(sheet.state.protection).toMatchObject({ sheet: true, formatCells: false, sort: false });
      expect(sheet.state.protection?.password).toBeUndefined();
    },
    "unprotect-data-in-worksheet": ({ sheet }) => {
      expect(sheet.state.protection).toBeUndefined();
    },
    "protect-workbook-structure": ({ book }) => {
      expect(book.structureProtected).toBe(true);
    },
    "unprotect-workbook-structure": ({ book }) => {
      expect(book.structureProtected).toBe(false);
    },
    "password-protect-data-in-worksheet": ({ sheet }) => {
      expect(sheet.state.protection).toMatchObject({ sheet: true, password: expect.any(String) });
    },
    "password-unprotect-data-in-worksheet": ({ sheet }) => {
      expect(sheet.state.protection).toBeUndefined();
    },
    "password-protect-workbook-structure": lacks("The host keeps no password of a workbook."),
    "password-unprotect-workbook-structure": lacks("AccessDenied"),
  },
};

/** 名前・設定・計算・保護 */
export const workbookCases: readonly SnippetCase[] = [...names, ...settings, calculation, protection];
