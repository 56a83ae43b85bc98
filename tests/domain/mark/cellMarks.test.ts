import type { Finding } from "../../../src/domain/check/Finding";
import { readMarks } from "../../../src/domain/mark/CellMark";
import { cellMarks } from "../../../src/domain/mark/cellMarks";
import { cellLooks } from "../../../src/domain/sheet/cellLooks";

const finding = (cell: string, severity: Finding["severity"], more: Partial<Finding> = {}): Finding => ({
  rule: "status.missing",
  severity,
  sheet: "様式",
  cell,
  field: "status",
  value: "",
  suggestion: null,
  safe: false,
  details: {},
  ...more,
});
const shown = (...findings: readonly Finding[]): string[] =>
  cellMarks(findings).map(({ sheet, cell, color }) => {
    const look = (["error", "warning"] as const).find((each) => cellLooks[each].fill === color);
    return `${sheet}!${cell} ${look}`;
  });

test("errors and warnings are marked, each in the color of its word in 検証結果", () => {
  expect(shown(finding("A2", "warning"), finding("B2", "error"), finding("C2", "info"))).toEqual([
    "様式!B2 error",
    "様式!A2 warning",
  ]);
});

test("a cell is marked once, by the gravest; cells of other sheets are other cells", () => {
  const other = finding("A2", "warning", { sheet: "別" });
  expect(shown(finding("A2", "warning"), finding("A2", "error"), other)).toEqual([
    "様式!A2 error",
    "別!A2 warning",
  ]);
});

test("what is to be left as it is bears no mark", () => {
  expect(shown(finding("A2", "error", { ignored: "確認済み" }))).toEqual([]);
});

test.each([undefined, null, [], { version: 2, marks: [] }, { version: 1, marks: "x" }])(
  "%j in the store is no marks",
  (kept) => {
    expect(readMarks(kept)).toEqual([]);
  },
);
