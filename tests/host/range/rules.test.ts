import { resolveRanges } from "../../../src/host/api/range/resolveRange";
import { change, errorOf, onSheet, openBook } from "./rangeHost";

describe("data validation", () => {
  const read = (address: string): Promise<Excel.Interfaces.DataValidationData> =>
    onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange(address);
      dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks,valid");
      await context.sync();
      return dataValidation.toJSON();
    });

  const rules: readonly (readonly [Excel.DataValidationRule, object, string])[] = [
    [
      { list: { inCellDropDown: true, source: "○, ×,対象外" } },
      { list: { inCellDropDown: true, source: "○,×,対象外" } },
      "List",
    ],
    [
      { list: { inCellDropDown: true, source: "=マスタ!$A$1:$A$9" } },
      { list: { inCellDropDown: true, source: "=マスタ!$A$1:$A$9" } },
      "List",
    ],
    [
      { wholeNumber: { formula1: 1, formula2: "10", operator: "Between" } },
      { wholeNumber: { formula1: "=1", formula2: "=10", operator: "Between" } },
      "WholeNumber",
    ],
    [
      { decimal: { formula1: "=B1", operator: "GreaterThanOrEqualTo" } },
      { decimal: { formula1: "=B1", operator: "GreaterThanOrEqualTo" } },
      "Decimal",
    ],
    [
      { date: { formula1: "2011-03-31", operator: "LessThan" } },
      { date: { formula1: "=40633", operator: "LessThan" } },
      "Date",
    ],
    [
      { textLength: { formula1: 20, operator: "LessThanOrEqualTo" } },
      { textLength: { formula1: "=20", operator: "LessThanOrEqualTo" } },
      "TextLength",
    ],
    [{ custom: { formula: "=COUNTIF(A:A,A1)=1" } }, { custom: { formula: "=COUNTIF(A:A,A1)=1" } }, "Custom"],
  ];

  test.each(rules)("%j", async (rule, shown, type) => {
    openBook();
    await change((sheet) => (sheet.getRange("A1:A5").dataValidation.rule = rule));
    expect(await read("A2:A3")).toMatchObject({ rule: shown, type, ignoreBlanks: true });
  });

  test("messages belong to the range's cells only", async () => {
    const { state } = openBook();
    await change((sheet) => {
      sheet.getRange("A1:A5").dataValidation.rule = { list: { inCellDropDown: true, source: "○,×" } };
      const { dataValidation } = sheet.getRange("A2:A3");
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "確認", message: "○か×" };
      dataValidation.prompt = { showPrompt: true, title: "入力", message: "選択" };
      dataValidation.ignoreBlanks = false;
    });
    expect(await read("A2:A3")).toMatchObject({
      errorAlert: { showAlert: true, style: "Warning", title: "確認", message: "○か×" },
      prompt: { showPrompt: true, title: "入力", message: "選択" },
      ignoreBlanks: false,
      type: "List",
    });
    expect(state.validations.map(({ range }) => range)).toEqual(["A1 A4:A5", "A2:A3"]);
  });

  test("none, one rule on some cells, several rules", async () => {
    openBook();
    await change((sheet) => {
      sheet.getRange("A1:A2").dataValidation.rule = { list: { inCellDropDown: true, source: "○" } };
      sheet.getRange("B1").dataValidation.rule = { custom: { formula: "=TRUE" } };
      sheet.getRange("C1").dataValidation.rule = { custom: { formula: "=TRUE" } };
      sheet.getRange("C1").dataValidation.clear();
    });
    expect((await read("C1")).type).toBe("None");
    expect((await read("A1:A3")).type).toBe("MixedCriteria");
    expect((await read("A1:B1")).type).toBe("Inconsistent");
  });

  test("cells are judged: all valid, none, some", async () => {
    const { state } = openBook();
    await change((sheet) => {
      sheet.getRange("A1:A4").values = [["○"], ["△"], ["×"], [""]];
      sheet.getRange("A1:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "○,×" } };
      sheet.getRange("B1:B2").values = [[5], [5.5]];
      sheet.getRange("B1:B2").dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 9, operator: "Between" },
      };
    });
    expect((await read("A1:A4")).valid).toBeNull();
    expect((await read("A1")).valid).toBe(true);
    expect((await read("A2")).valid).toBe(false);
    const invalid = await onSheet(async (sheet, context) => {
      const areas = sheet.getRange("A1:B4").dataValidation.getInvalidCells();
      areas.load("address");
      await context.sync();
      return areas.address;
    });
    expect(invalid).toBe("表!A2:B2");
    expect(state.validations).toHaveLength(2);
  });

  test("a list may be given as the range itself", async () => {
    openBook();
    await onSheet(async (sheet, context) => {
      const source = sheet.getRange("A1:A3");
      sheet.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    });
    expect((await read("C1")).rule).toEqual({ list: { inCellDropDown: true, source: "=表!$A$1:$A$3" } });
  });

  test("a list on another sheet is looked up", async () => {
    const { book } = openBook();
    const master = book.addSheet("マスタ");
    master.setCell(0, 0, { content: "内閣府" });
    await change((sheet) => {
      sheet.getRange("A1:A2").values = [["内閣府"], ["内閣俯"]];
      sheet.getRange("A1:A2").dataValidation.rule = {
        list: { inCellDropDown: true, source: "=マスタ!$A$1:$A$5" },
      };
    });
    expect([(await read("A1")).valid, (await read("A2")).valid]).toEqual([true, false]);
  });

  test.each<[string, Excel.DataValidationRule]>([
    ["two kinds", { custom: { formula: "=TRUE" }, list: { inCellDropDown: true, source: "○" } }],
    ["no kind", {}],
    ["a list of more than 255 letters", { list: { inCellDropDown: true, source: "省庁,".repeat(100) } }],
    ["a faulty formula", { custom: { formula: "=(" } }],
    ["no operator", { wholeNumber: { formula1: 1 } as Excel.BasicDataValidation }],
    ["a bound that is missing", { wholeNumber: { formula1: 1, operator: "Between" } }],
    ["no date", { date: { formula1: "来年", operator: "LessThan" } }],
  ])("%s: InvalidArgument", async (_name, rule) => {
    const { state } = openBook();
    expect(await errorOf((sheet) => (sheet.getRange("A1").dataValidation.rule = rule))).toBe(
      "InvalidArgument",
    );
    expect(state.validations).toEqual([]);
  });
});

describe("conditional formats", () => {
  test("a formula with its look", async () => {
    const { state } = openBook();
    const seen = await onSheet(async (sheet, context) => {
      const format = sheet.getRange("A1:B9").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$A1=1";
      format.custom.format.fill.color = "#FFC7CE";
      format.custom.format.font.set({ color: "#9C0006", bold: true });
      format.load("id,type,priority,stopIfTrue");
      format.custom.rule.load("formula");
      format.custom.format.fill.load("color");
      const place = format.getRange();
      place.load("address");
      await context.sync();
      return [format.type, format.priority, format.stopIfTrue, format.custom.rule.formula, place.address];
    });
    expect(seen).toEqual(["Custom", 0, false, "=$A1=1", "表!A1:B9"]);
    // What only the host knows of a rule stands under symbols.
    expect(state.conditionalRules.map((rule) => Object.fromEntries(Object.entries(rule)))).toEqual([
      {
        type: "expression",
        priority: 1,
        range: "A1:B9",
        formula: "$A1=1",
        style: {
          fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFC7CE" }, bgColor: { rgb: "FFC7CE" } },
          font: { color: { rgb: "9C0006" }, bold: true },
        },
      },
    ]);
  });

  test("a format is found again after another sync, though rows were inserted", async () => {
    openBook();
    const formula = await onSheet(async (sheet, context) => {
      const format = sheet.getRange("A5:A9").conditionalFormats.add("Custom");
      await context.sync();
      format.custom.rule.formula = "=$A5=1";
      sheet.getRange("1:1").insert("Down");
      await context.sync();
      format.custom.rule.load("formula");
      await context.sync();
      return format.custom.rule.formula;
    });
    expect(formula).toBe("=$A6=1");
  });

  test("values, texts and presets", async () => {
    const { state } = openBook();
    await change((sheet) => {
      const formats = sheet.getRange("B2:B9").conditionalFormats;
      formats.add("CellValue").cellValue.rule = { formula1: "=1", formula2: "=5", operator: "NotBetween" };
      formats.add("ContainsText").textComparison.rule = { operator: "Contains", text: '未"定' };
      formats.add("PresetCriteria").preset.rule = { criterion: "DuplicateValues" };
      formats.add("PresetCriteria").preset.rule = { criterion: "Blanks" };
    });
    const rules = [...state.conditionalRules].map(({ type, priority, operator, formula, text }) => ({
      type,
      priority,
      operator,
      formula,
      text,
    }));
    expect(rules).toEqual([
      { type: "containsBlanks", priority: 1, formula: "LEN(TRIM(B2))=0" },
      { type: "duplicateValues", priority: 2, formula: [] },
      { type: "containsText", priority: 3, formula: 'NOT(ISERROR(SEARCH("未""定",B2)))', text: '未"定' },
      { type: "cellIs", priority: 4, operator: "notBetween", formula: ["1", "5"] },
    ]);
  });

  test("the collection holds what meets the range, the first in rank first", async () => {
    openBook();
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A9").conditionalFormats.add("Custom");
      sheet.getRange("A5:B5").conditionalFormats.add("CellValue");
      sheet.getRange("D1").conditionalFormats.add("Custom");
      const { conditionalFormats } = sheet.getRange("A5");
      conditionalFormats.load("items/type,items/priority");
      const count = conditionalFormats.getCount();
      await context.sync();
      conditionalFormats.items[0]?.delete();
      const left = sheet.getRange("A1:Z99").conditionalFormats.getCount();
      await context.sync();
      // eslint-disable-next-line office-addins/load-object-before-read -- results, which are not loaded
      return [count.value, conditionalFormats.items.map(({ type }) => type), left.value];
    });
    expect(seen).toEqual([2, ["CellValue", "Custom"], 2]);
  });

  test("clearing leaves the cells around", async () => {
    const { state } = openBook();
    await change((sheet) => {
      sheet.getRange("A1:A9").conditionalFormats.add("Custom");
      sheet.getRange("A5").conditionalFormats.clearAll();
    });
    expect(state.conditionalRules.map(({ range }) => range)).toEqual(["A1:A4 A6:A9"]);
  });

  test.each<[string, (formats: Excel.ConditionalFormatCollection) => unknown, string]>([
    ["no kind", (formats) => formats.add("Rainbow" as "Custom"), "InvalidArgument"],
    ["a kind that is not known here", (formats) => formats.add("DataBar"), "ApiNotFound"],
    [
      "a formula that is none",
      (formats) => (formats.add("Custom").custom.rule.formula = "A1=1"),
      "InvalidArgument",
    ],
    [
      "another kind's rule",
      (formats) => (formats.add("Custom").cellValue.rule = { formula1: "1", operator: "EqualTo" }),
      "InvalidOperation",
    ],
    ["a format that is not there", (formats) => formats.getItem("{none}").load("type"), "ItemNotFound"],
  ])("%s", async (_name, work, code) => {
    openBook();
    expect(await errorOf((sheet) => work(sheet.getRange("A1").conditionalFormats))).toBe(code);
  });
});

test("several ranges at once", () => {
  const { book, state } = openBook();
  const areas = resolveRanges(book, state, "A1:B2, D4,表!F:F");
  expect([areas.address, areas.areaCount]).toEqual(["表!A1:B2,表!D4,表!F:F", 3]);
  areas.format.fill.color = "#FF0000";
  areas.clear("Contents");
  expect(areas.format.fill.color).toBe("#FF0000");
  expect([...state.cells()].map(([row, column]) => `${row}|${column}`)).toEqual([
    "0|0",
    "0|1",
    "1|0",
    "1|1",
    "3|3",
  ]);
  expect([...state.columns.keys()]).toEqual([5]);
  expect(areas.getIntersection(resolveRanges(book, state, "B1:D9")).address).toBe("表!B1:B2,表!D4");
  expect(areas.getUsedRangeAreasOrNullObject(true)).toBeNull();
});

test("formats are loaded without naming what of them", async () => {
  openBook();
  const type = await onSheet(async (sheet, context) => {
    const formats = sheet.getRange("A1").conditionalFormats;
    formats.add("Custom");
    formats.load();
    await context.sync();
    return formats.items[0]?.type;
  });
  expect(type).toBe("Custom");
});

describe("formulas of rules are written for the first cell, and mean the same of each", () => {
  const rule = { type: "expression", range: "A1:A9", formula: "$B1>A1", priority: 1 } as const;
  const validation = { type: "custom", range: "A1:A9", formula1: "B1>$B$1" } as const;

  test.each<[string, (sheet: Excel.Worksheet) => unknown, object[]]>([
    ["cleared at the top", (sheet) => sheet.getRange("A1:A2").clear("Formats"), [["A3:A9", "$B3>A3"]]],
    ["cleared below", (sheet) => sheet.getRange("A8:A9").clear("Formats"), [["A1:A7", "$B1>A1"]]],
    [
      "copied",
      (sheet) => sheet.getRange("C2").copyFrom("A1:A3", "Formats"),
      [
        ["A1:A9", "$B1>A1"],
        ["C2:C4", "$B2>C2"],
      ],
    ],
    ["rows above", (sheet) => sheet.getRange("1:2").insert("Down"), [["A3:A11", "$B3>A3"]]],
    ["its first row deleted", (sheet) => sheet.getRange("1:1").delete("Up"), [["A1:A8", "$B1>A1"]]],
    ["all its rows deleted", (sheet) => sheet.getRange("1:9").delete("Up"), []],
  ])("%s", async (_what, work, expected) => {
    const { state } = openBook();
    state.conditionalRules = [rule];
    await change(work);
    expect(state.conditionalRules.map(({ range, formula }) => [range, formula])).toEqual(expected);
  });

  test("a block that is torn still starts where its formulas start", async () => {
    const { state } = openBook();
    state.conditionalRules = [{ ...rule, range: "A1:C9" }];
    await change((sheet) => sheet.getRange("B5").insert("Down"));
    expect(state.conditionalRules).toEqual([{ ...rule, range: "A1:A9 B1:B10 C1:C9" }]);
  });

  test("so do those of validations", async () => {
    const { state } = openBook();
    state.validations = [validation];
    await change((sheet) => sheet.getRange("A5").copyFrom("A2:A3"));
    expect(state.validations.map(({ range, formula1 }) => [range, formula1])).toEqual([
      ["A1:A4 A7:A9", "B1>$B$1"],
      ["A5:A6", "B5>$B$1"],
    ]);
  });
});
