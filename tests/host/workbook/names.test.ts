import type { Book } from "../../../src/host/model/Book";
import { openHost } from "../../support/hostWorkbook";
import { refusalOf, run } from "./run";

const open = (): Book => openHost({ A: [[1, 2]], "4 月": [] }).book;

test("a name of a range, of a formula, of a constant", async () => {
  const book = open();
  await run(({ workbook }) => {
    workbook.names.add("範囲", workbook.worksheets.getItem("4 月").getRange("A1:B2"), "注");
    workbook.names.add("率", "=0.1");
    workbook.names.add("合計", "=SUM(A!$A$1:$B$1)");
    workbook.names.addFormulaLocal("年度", "=2024");
  });
  expect(book.names).toEqual([
    { name: "範囲", formula: "='4 月'!$A$1:$B$2", comment: "注", visible: true },
    { name: "率", formula: "=0.1", comment: "", visible: true },
    { name: "合計", formula: "=SUM(A!$A$1:$B$1)", comment: "", visible: true },
    { name: "年度", formula: "=2024", comment: "", visible: true },
  ]);
});

test.each(["", "a b", "A1", "$A$1", "R1C1", "r", "C", "1年", "年-度", "TRUE", "x".repeat(256)])(
  "%j is no name",
  async (name) => {
    open();
    expect(await refusalOf(({ workbook }) => void workbook.names.add(name, "=1"))).toBe("InvalidArgument");
  },
);

test.each(["年度", "_x", "\\x", "税率.2024", "XFE1", "x".repeat(255)])("%j is a name", async (name) => {
  const book = open();
  await run(({ workbook }) => void workbook.names.add(name, "=1"));
  expect(book.names.map((each) => each.name)).toEqual([name]);
});

test("each name once in its scope, whatever its case", async () => {
  open();
  await run(({ workbook }) => {
    workbook.names.add("Rate", "=1");
    workbook.worksheets.getItem("A").names.add("Rate", "=2");
  });
  expect(await refusalOf(({ workbook }) => void workbook.names.add("RATE", "=3"))).toBe("ItemAlreadyExists");
  expect(await refusalOf(({ workbook }) => void workbook.names.add("x", "=1+"))).toBe("InvalidArgument");
});

const kinds: [string, string, unknown][] = [
  ["=A!$A$1:$B$1", "Range", "A!$A$1:$B$1"],
  ["=2024", "Integer", 2024],
  ["=-0.5", "Double", -0.5],
  ['="あ""い"', "String", 'あ"い'],
  ["=TRUE", "Boolean", true],
  ["=#N/A", "Error", "#N/A"],
  ["=#REF!$A$1", "Error", "#REF!"],
  ["={1,2}", "Array", "{1,2}"],
];
test.each(kinds)("%s is of type %s", async (formula, type, value) => {
  const book = open();
  book.names.push({ name: "n", formula, comment: "", visible: true });
  await run(async (context) => {
    const name = context.workbook.names.getItem("n").load("type,value");
    await context.sync();
    expect([name.type, name.value]).toEqual([type, value]);
  });
});

test("scopes: the workbook's and the sheet's are told apart", async () => {
  open();
  await run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("A");
    const wide = workbook.names.add("広", "=A!$A$1").load();
    const narrow = sheet.names.add("狭", sheet.getRange("B1")).load("scope,formula");
    narrow.worksheet.load("name");
    const none = wide.worksheetOrNullObject.load("name");
    const scopes = [workbook.names.load("items/name"), sheet.names.load("items/name")];
    await context.sync();
    expect([wide.scope, narrow.scope, narrow.formula, narrow.worksheet.name]).toEqual([
      "Workbook",
      "Worksheet",
      "=A!$B$1",
      "A",
    ]);
    expect(none.isNullObject).toBe(true);
    expect(scopes.map(({ items }) => items.map(({ name }) => name))).toEqual([["広"], ["狭"]]);
  });
  expect(await refusalOf(({ workbook }) => void workbook.names.getItem("広").worksheet.load("name"))).toBe(
    "ItemNotFound",
  );
});

test("ranges of names; none of a constant", async () => {
  open();
  await run(async (context) => {
    const { names } = context.workbook;
    names.add("範囲", "='4 月'!$A$1:$B$2");
    names.add("率", "=0.1");
    const range = names.getItem("範囲").getRange().load("address");
    const none = names.getItem("率").getRangeOrNullObject().load("address");
    await context.sync();
    expect([range.address, none.isNullObject]).toEqual(["'4 月'!A1:B2", true]);
  });
  expect(
    await refusalOf(({ workbook }) => void workbook.names.getItem("率").getRange().load("address")),
  ).toBe("ItemNotFound");
});

test("a name is changed and deleted", async () => {
  const book = open();
  await run(({ workbook }) => {
    const name = workbook.names.add("率", "=0.1");
    name.formula = "=0.2";
    name.comment = "改";
    name.visible = false;
  });
  expect(book.names).toEqual([{ name: "率", formula: "=0.2", comment: "改", visible: false }]);
  await run(({ workbook }) => workbook.names.getItem("率").delete());
  await run(async (context) => {
    const none = context.workbook.names.getItemOrNullObject("率").load("name");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});
