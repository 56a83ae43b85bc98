import fc from "fast-check";
import { formulaTokens, joinTokens, sheetOfToken } from "../../../src/host/model/formulaTokens";

const kindsAndTexts = (formula: string): string[] =>
  formulaTokens(formula)
    .filter(({ kind }) => kind !== "other")
    .map(({ kind, text }) => `${kind} ${text}`);

test.each([
  ["=A1+$B$2*C:C-3:5", ["reference A1", "reference $B$2", "reference C:C", "reference 3:5"]],
  ["=SUM(A1:B2)", ["name SUM", "reference A1:B2"]],
  ["=LOG10(A1)", ["name LOG10", "reference A1"]],
  ["='4 月''分'!A1&集計!B2", ["sheet '4 月''分'!", "reference A1", "sheet 集計!", "reference B2"]],
  ['="A1!B2"&A1', ['string "A1!B2"', "reference A1"]],
  ["=売上表[[#Headers],[店舗]]", ["name 売上表", "brackets [[#Headers],[店舗]]"]],
  ["=[@[金額 (円)]]*1.5E-3", ["brackets [@[金額 (円)]]", "number 1.5E-3"]],
  ["=売上表[a']b]&A1", ["name 売上表", "brackets [a']b]", "reference A1"]],
  ["=#REF!A1+#REF!+#N/A", ["sheet #REF!", "reference A1", "error #REF!", "error #N/A"]],
  ["=[1]Sheet1!A1", ["sheet [1]Sheet1!", "reference A1"]],
  ["=Sheet1:Sheet3!A1", ["sheet Sheet1:Sheet3!", "reference A1"]],
  ["=XFE1+A1048577", ["name XFE1", "name A1048577"]],
  ["=TAX2024_RATE*年度", ["name TAX2024_RATE", "name 年度"]],
])("%s", (formula, tokens) => {
  expect(kindsAndTexts(formula)).toEqual(tokens);
});

test.each([
  ["集計!", "集計"],
  ["'4 月''分'!", "4 月'分"],
  ["[1]Sheet1!", undefined],
  ["'[別冊.xlsx]Sheet1'!", undefined],
  ["Sheet1:Sheet3!", undefined],
  ["'1 月:3 月'!", undefined],
])("%s names one sheet of this workbook or none", (text, name) => {
  expect(sheetOfToken({ kind: "sheet", text })).toBe(name);
});

test("the tokens of any text joined are the text", () => {
  const pieces = fc.constantFrom(
    "A1",
    "$B$2:C3",
    "'x y'!",
    "[列]",
    '"',
    "'",
    "[",
    "]",
    "#REF!",
    "SUM(",
    ")",
    "年",
    " ",
    "1.5",
    "!",
  );
  const formulas = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((each) => each.join("")),
  );
  fc.assert(fc.property(formulas, (formula) => joinTokens(formulaTokens(formula)) === formula));
});
