import { lacks, type SnippetCase } from "../SnippetCase";
import type { WorkbookView } from "../WorkbookView";

const DAY = 24 * 60 * 60 * 1000;
const HEADER_BLUE = "#4472C4";

/** Days since the origin that the snippet counts from, in the time zone of this machine. */
const now = (): number => (Date.now() - new Date(1899, 11, 30).getTime()) / DAY;

const looks = ({ sheet }: WorkbookView, address: string): unknown[] => [
  sheet.fill(address),
  sheet.fontColor(address),
  sheet.font(address, "name"),
];

/** 500 rows of which the first is the heading, 20 columns of which the first is the sum. */
const expectRandomData = ({ sheet }: WorkbookView): void => {
  const data = sheet.entered("B2:T500");
  const numbers = data.flat().filter((entered) => typeof entered === "number");
  expect(numbers).toHaveLength(499 * 19);
  expect(new Set(numbers).size).toBeGreaterThan(9000);
  expect(sheet.entered("U2")).toEqual([[null]]);
};

/** 場面 */
export const scenarioCases: readonly SnippetCase[] = [
  {
    snippet: "90-scenarios/performance-optimization",
    buttons: {
      setup: (after) => {
        const { sheet, activeSheet } = after;
        expect(activeSheet).toBe("Sample");
        expect(sheet.entered("A1:A2").flat()).toEqual(["Row Total", "=SUM(B2:U2)"]);
        expect(sheet.entered("A500:A501").flat()).toEqual(["=SUM(B500:U500)", null]);
        expectRandomData(after);
      },
      "toggle-screen-painting": ({ log }) => {
        expect(log[0]).toContain("paused");
      },
      "toggle-tracking": ({ log }) => {
        expect(log[0]).toContain("not be tracked");
      },
      "toggle-calculation": ({ book }) => {
        expect(book.calculationMode).toBe("Manual");
      },
      // With screen updating suspended and every range untracked.
      "refresh-data": expectRandomData,
      recalculate: ({ book }) => {
        expect(book.calculationMode).toBe("Manual");
      },
    },
  },
  {
    snippet: "90-scenarios/report-generation",
    sheet: "Sheet2",
    buttons: {
      "create-report": lacks("ChartLegendObject.format", ({ sheet, activeSheet }) => {
        // It brings its sheet to the front even where it fails.
        expect(activeSheet).toBe("Sheet2");
        expect(sheet.merges).toEqual(["A1:E1"]);
        expect([sheet.font("A1", "name"), sheet.font("A1", "size")]).toEqual(["Century", 26]);
        expect([sheet.font("A2:E2", "bold"), sheet.font("A3:E8", "bold")]).toEqual([true, null]);
        expect(sheet.entered("A8:B8")).toEqual([["Spokes", 6005]]);
        const [first = 0, ...others] = [0, 1, 2, 3, 4].map((column) => sheet.columnPoints(column));
        expect(first).toBeGreaterThanOrEqual(99);
        expect(others).toEqual(others.map(() => others[0]));
        expect(others[0]).toBeGreaterThanOrEqual(59);
      }),
    },
  },
  {
    snippet: "90-scenarios/currency-converter",
    buttons: {
      setup: ({ sheet }) => {
        expect(sheet.tables).toEqual({ TransactionTable: "A1:F5" });
        expect(sheet.entered("B5:C5")).toEqual([["JPY", 850000]]);
        // A date as it is written in Japan too.
        expect(sheet.results("D2:D3")).toEqual([[43743], [43742]]);
        expect(sheet.entered("F2:F5").flat()).toEqual([null, null, null, null]);
      },
      // Excel loads what there is; here a name that no class has is an error, so that no gap goes unseen.
      convert: lacks("TableRowObject.value"),
    },
  },
  {
    snippet: "90-scenarios/multiple-property-set",
    buttons: {
      setup: ({ sheet }) => {
        expect(sheet.entered("B3:E3")).toEqual([["Almonds", 2, 7.5, "=C3*D3"]]);
        expect(sheet.entered("B9:E9")).toEqual([["Donuts", 12, 1.25, "=C9*D9"]]);
      },
      "set-multiple-properties-with-object": (after) => {
        expect(looks(after, "B2:E2")).toEqual([HEADER_BLUE, "#FFFFFF", "Verdana"]);
        expect(looks(after, "B7:E7")).toEqual([null, null, null]);
      },
      "copy-properties-from-range": (after) => {
        expect(looks(after, "B7:E7")).toEqual([HEADER_BLUE, "#FFFFFF", "Verdana"]);
        expect(looks(after, "B8:E9")).toEqual([null, null, null]);
        expect(after.sheet.entered("B7")).toEqual([["Product"]]);
      },
    },
  },
  {
    snippet: "90-scenarios/working-with-dates",
    calculated: true,
    buttons: {
      setup: ({ sheet }) => {
        expect(sheet.entered("B2:B3")).toEqual([["Now"], ["=NOW()"]]);
        expect(sheet.font("B2", "bold")).toBe(true);
        expect(sheet.numberFormat("B3")).toMatch(/AM\/PM/u);
        expect(Math.abs(Number(sheet.results("B3")[0]?.[0]) - now())).toBeLessThan(1);
      },
      "set-date-value-using-timestamp": ({ sheet }) => {
        expect(Math.abs(Number(sheet.entered("B4")[0]?.[0]) - now())).toBeLessThan(0.1);
        expect(sheet.numberFormat("B4")).toBe(sheet.numberFormat("B3"));
      },
      "get-date-value": ({ log }) => {
        const [, date = ""] = /\(date\): (.+)$/u.exec(log[1] ?? "") ?? [];
        expect(Math.abs(Date.parse(date) - Date.now())).toBeLessThan(DAY);
      },
    },
  },
];
