import type { ConditionalRule, DataValidation } from "hucre";
import { lacks, type SnippetCase } from "../SnippetCase";
import type { WorkbookView } from "../WorkbookView";

const validationOf = ({ sheet }: WorkbookView, range: string): DataValidation | undefined =>
  sheet.state.validations.find((each) => each.range === range);

/** With or without =, the file's formulas say the same. */
const bare = (formula: string | undefined): string | undefined => formula?.replace(/^=/u, "");

const validation: SnippetCase = {
  snippet: "22-data-validation/data-validation",
  sheet: "Decision",
  buttons: {
    setup: ({ sheet, sheetNamed, activeSheet }) => {
      expect(activeSheet).toBe("Decision");
      expect(sheet.tables).toEqual({ NameOptionsTable: "A1:C4" });
      expect(sheet.table("NameOptionsTable").showBandedRows).toBe(false);
      expect(sheet.entered("A1:C1")).toEqual([["Baby Name", "Ranking", "Comments"]]);
      expect(sheetNamed("Names").entered("A1:A3")).toEqual([["Sue"], ["Ricky"], ["Liz"]]);
    },
    "require-approved-location": (after) => {
      const rule = validationOf(after, "A2:A4");
      expect(rule?.type).toBe("list");
      expect(bare(rule?.formula1)).toBe("Names!$A$1:$A$3");
    },
    "positive-number": (after) => {
      const rule = validationOf(after, "B2:B4");
      expect(rule).toMatchObject({
        type: "whole",
        operator: "greaterThan",
        errorStyle: "stop",
        showInputMessage: true,
        showErrorMessage: true,
        inputTitle: expect.stringContaining("Positive"),
        errorTitle: expect.stringContaining("Negative"),
      });
      expect(bare(rule?.formula1)).toBe("0");
    },
    "comment-redundancy": (after) => {
      const rule = validationOf(after, "C2:C4");
      expect(rule).toMatchObject({ type: "custom", errorStyle: "information", showErrorMessage: true });
      expect(bare(rule?.formula1)).toMatch(/^NOT\(.*A2,C2/u);
      expect(after.sheet.state.validations).toHaveLength(3);
    },
  },
};

/** The newest rule of a range: new ones stand before the others. */
function firstRule({ sheet }: WorkbookView, range: string): ConditionalRule | undefined {
  const rules = sheet.state.conditionalRules.filter((each) => each.range === range);
  return [...rules].sort((a, b) => a.priority - b.priority)[0];
}

const formats: SnippetCase = {
  snippet: "14-conditional-formatting/conditional-formatting-basic",
  buttons: {
    setup: ({ sheet }) => {
      expect(sheet.tables).toEqual({
        TemperatureTable: "A1:M5",
        SalesTable: "A7:E13",
        ProjectTable: "A15:D18",
        ProfitLossTable: "A20:E23",
      });
      // Headers of tables are text, whatever was written.
      expect(sheet.entered("B20:E20")).toEqual([["2013", "2014", "2015", "2016"]]);
      expect([sheet.numberFormat("A21:E23"), sheet.numberFormat("A20:E20")]).toEqual([
        "$#,##0.00",
        "General",
      ]);
    },
    "apply-color-scale-format": lacks("ColorScale"),
    "apply-preset-format": lacks("InvalidArgument"),
    "apply-databar-format": lacks("DataBar"),
    "apply-icon-set-format": lacks("IconSet"),
    "apply-text-format": (after) => {
      const rule = firstRule(after, "B16:D18");
      expect(rule).toMatchObject({ type: "containsText", text: "Delayed" });
      expect(rule?.style?.font?.color?.rgb).toBe("FF0000");
    },
    "apply-cell-value-format": (after) => {
      const rule = firstRule(after, "B21:E23");
      expect(rule).toMatchObject({ type: "cellIs", operator: "lessThan" });
      expect([rule?.formula].flat().map(bare)).toEqual(["0"]);
      expect(rule?.style?.font?.color?.rgb).toBe("FF0000");
    },
    "apply-top-bottom-format": lacks("TopBottom"),
    "apply-custom-format": (after) => {
      const rule = firstRule(after, "B8:E13");
      expect(rule?.type).toBe("expression");
      expect([rule?.formula].flat().map(bare)).toEqual([expect.stringMatching(/^IF\(B8>/u)]);
      expect(rule?.style?.font?.color?.rgb).toBe("008000");
    },
    "list-conditional-formats": ({ log }) => {
      expect(log).toEqual(expect.arrayContaining(["Custom", "CellValue", "ContainsText"]));
    },
    "clear-all-conditional-formats": ({ sheet }) => {
      expect(sheet.state.conditionalRules).toEqual([]);
    },
  },
};

/** 入力規則・条件付き書式 */
export const ruleCases: readonly SnippetCase[] = [validation, formats];
