import { coerceInput, type CellInput } from "../../../src/host/api/range/coerceInput";
import { isFormula } from "../../../src/host/api/range/checkFormula";
import { ErrorValue } from "../../../src/host/model/CellState";
import { HostError } from "../../../src/host/protocol/HostError";

const basis = { is1904: false, thisYear: 2026 };

describe("what a General cell makes of a written value", () => {
  const taken: readonly (readonly [written: unknown, input: CellInput])[] = [
    ["内閣府", { content: "内閣府" }],
    [" text ", { content: " text " }],
    ["", { content: null }],
    [12.5, { content: 12.5 }],
    [true, { content: true }],
    ["TRUE", { content: true }],
    ["false", { content: false }],
    ["trueish", { content: "trueish" }],
    ["#REF!", { content: new ErrorValue("#REF!") }],
    ["#n/a", { content: new ErrorValue("#N/A") }],
    ["#hash", { content: "#hash" }],
    // What looks like a number is one: leading zeros are lost.
    ["001", { content: 1 }],
    [" 42 ", { content: 42 }],
    ["-5", { content: -5 }],
    ["+5", { content: 5 }],
    [".5", { content: 0.5 }],
    ["5.", { content: 5 }],
    ["(5)", { content: -5 }],
    ["1,234", { content: 1234, numberFormat: "#,##0" }],
    ["1,234.5", { content: 1234.5, numberFormat: "#,##0.00" }],
    ["12,34", { content: "12,34" }],
    ["12%", { content: 0.12, numberFormat: "0%" }],
    ["1E3", { content: 1000, numberFormat: "0.00E+00" }],
    ["12345678901234567890", { content: 12345678901234600000 }],
    ["1.2.3", { content: "1.2.3" }],
    ["１２", { content: "１２" }],
    // Dates that every locale reads alike; others stay text.
    ["2011-03-31", { content: 40633, numberFormat: "m/d/yyyy" }],
    ["2011/3/31", { content: 40633, numberFormat: "m/d/yyyy" }],
    ["2011-03-31 12:00", { content: 40633.5, numberFormat: "m/d/yyyy h:mm" }],
    ["2011/3-31", { content: "2011/3-31" }],
    ["2011-02-30", { content: "2011-02-30" }],
    ["1-2", { content: 46024, numberFormat: "d-mmm" }],
    ["13-2", { content: "13-2" }],
    ["6:30", { content: 6.5 / 24, numberFormat: "h:mm" }],
    ["24:30", { content: "24:30" }],
    ["2011年3月31日", { content: "2011年3月31日" }],
    ["平成23年3月31日", { content: "平成23年3月31日" }],
    ["31.3.2011", { content: "31.3.2011" }],
    // The apostrophe makes text of anything, and is gone.
    ["'001", { content: "001" }],
    ["'=1+1", { content: "=1+1" }],
    ["'", { content: "" }],
    // Formulas, and what tries to be one.
    ["=A1+1", { content: null, formula: "=A1+1" }],
    ["+A1", { content: null, formula: "=+A1" }],
    ["-省庁", { content: null, formula: "=-省庁" }],
    ["@SUM(A1:A2)", { content: null, formula: "=@SUM(A1:A2)" }],
    ["-", { content: "-" }],
    ["=", { content: "=" }],
    ["－", { content: "－" }],
  ];

  test.each(taken)("%j", (written, input) => {
    expect(coerceInput(written, "General", basis)).toEqual(input);
  });

  test.each([["=("], ['="a'], ["=A1+"], ["=SUM(A1))"], ["--"], ["=1*/2"], [null], [{}], [["a"]]])(
    "%j is refused",
    (written) => {
      expect(() => coerceInput(written, "General", basis)).toThrow(HostError);
    },
  );

  test("texts and formulas may be as long as Excel allows, and no longer", () => {
    expect(coerceInput("字".repeat(32_767), "General", basis).content).toHaveLength(32_767);
    expect(() => coerceInput("字".repeat(32_768), "General", basis)).toThrow(HostError);
    expect(coerceInput(`=${"1".repeat(8191)}`, "General", basis).formula).toHaveLength(8192);
    expect(() => coerceInput(`=${"1".repeat(8192)}`, "General", basis)).toThrow(HostError);
  });
});

describe("what a text cell (@) makes of a written value", () => {
  test.each([["=1+1"], ["001"], ["1-2"], ["'a"], ["+81"], ["TRUE"], ["2011-03-31"]])(
    "%j stays as it is",
    (written) => {
      expect(coerceInput(written, "@", basis)).toEqual({ content: written });
    },
  );

  test("a number becomes text, nothing stays nothing", () => {
    expect(coerceInput(12, "@", basis)).toEqual({ content: "12" });
    expect(coerceInput("", "@", basis)).toEqual({ content: null });
  });
});

test("where dates count from 1904, they have smaller numbers", () => {
  expect(coerceInput("2011-03-31", "General", { is1904: true, thisYear: 2026 }).content).toBe(40633 - 1462);
});

describe("what may be a formula", () => {
  test.each([
    ['=IF(A1="(",1,"")'],
    ["='4 月(速報)'!A1"],
    ["=売上表[[#Headers],[店舗 (新)]]"],
    ["=SUM(A1,,B1)"],
    ["={1,2;3,4}"],
    ["=A1%"],
    ["=-(A1)"],
    ["=NOW()"],
    ["=A1<>B1"],
    ["=2*-1"],
  ])("%s", (formula) => {
    expect(isFormula(formula)).toBe(true);
  });

  test.each([
    ["=(A1"],
    ["=A1)"],
    ["={1,2)"],
    ['="'],
    ["='a!A1"],
    ["=A1&"],
    ["=*A1"],
    ["=()"],
    ["= "],
    ["=A1[x"],
  ])("not %s", (formula) => {
    expect(isFormula(formula)).toBe(false);
  });
});
