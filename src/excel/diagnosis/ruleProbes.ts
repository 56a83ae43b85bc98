import type { Probe } from "./Probe";

const words = { title: "題", message: "文" };

/** 入力規則と条件付き書式. */
export const ruleProbes: readonly Probe[] = [
  {
    id: "rule-newest-first",
    title: "条件付き書式は、後から加えたものが前のものより先になる",
    assumed: ["=B1=2", "=B1=1"],
    members: ["ConditionalFormatCollection.add", "ConditionalFormat.stopIfTrue"],
    run: async (context, scratch) => {
      const { conditionalFormats } = scratch.addSheet(context).getRange("A1:A3");
      for (const formula of ["=B1=1", "=B1=2"]) {
        const conditional = conditionalFormats.add("Custom");
        conditional.custom.rule.formula = formula;
        conditional.custom.format.fill.color = "#FF0000";
        conditional.custom.format.font.bold = true;
        conditional.stopIfTrue = true;
      }
      conditionalFormats.load("items/custom/rule/formula,items/priority");
      await context.sync();
      return conditionalFormats.items
        .toSorted((a, b) => a.priority - b.priority)
        .map(({ custom }) => custom.rule.formula);
    },
  },
  {
    id: "rule-list-of-cells",
    title: "セルの範囲を一覧にした入力規則は、それを置いた列を隠しても、一覧として読める",
    assumed: { type: "List", source: "=$C$1:$C$2", style: "Information", message: words.message },
    members: ["DataValidation.rule", "DataValidation.errorAlert", "DataValidation.prompt"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.getRange("C1:C2").values = [["甲"], ["乙"]];
      sheet.getRange("C:C").columnHidden = true;
      const { dataValidation } = sheet.getRange("A1:A3");
      dataValidation.rule = { list: { inCellDropDown: true, source: "=$C$1:$C$2" } };
      dataValidation.prompt = { showPrompt: true, ...words };
      dataValidation.errorAlert = { showAlert: true, style: "Information", ...words };
      dataValidation.load("type,rule,errorAlert");
      await context.sync();
      const { type, rule, errorAlert } = dataValidation;
      return { type, source: rule.list?.source, style: errorAlert.style, message: errorAlert.message };
    },
  },
  {
    id: "rule-cleared",
    title: "セルの clear は、入力規則と条件付き書式も消す",
    assumed: { type: "None", conditionals: 0 },
    members: ["Range.clear", "DataValidation.type", "Range.conditionalFormats"],
    run: async (context, scratch) => {
      const range = scratch.addSheet(context).getRange("A1:A3");
      const { dataValidation, conditionalFormats } = range;
      dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
      conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      range.clear();
      dataValidation.load("type");
      conditionalFormats.load("items/type");
      await context.sync();
      return { type: dataValidation.type, conditionals: conditionalFormats.items.length };
    },
  },
  {
    id: "rule-list-of-texts",
    title: "一覧の入力規則の文字列は、コンマで分かれ、表示の記号もそのまま残る",
    assumed: "◎,○,△,×",
    members: ["DataValidation.rule"],
    run: async (context, scratch) => {
      const { dataValidation } = scratch.cells(context);
      dataValidation.rule = { list: { inCellDropDown: true, source: "◎,○,△,×" } };
      dataValidation.load("rule");
      await context.sync();
      return dataValidation.rule.list?.source;
    },
  },
];
