import { conditionalLooks } from "../domain/sheet/cellLooks";
import type { ModelConditional, ModelValidation, SheetModel } from "../domain/sheet/SheetModel";
import { absoluteAddress, areaAddress } from "./areaAddress";
import { calls, type Operation } from "./payload";

const alertStyles = { warning: "Warning", information: "Information" } as const;

/** 入力規則と条件付き書式: the calls that give a sheet those of its model, in place of what its cells had. */
export function ruleOperations(sheet: Excel.Worksheet, model: SheetModel): Operation[] {
  const { validations = [], conditionals = [] } = model;
  return [
    ...validations.map((each) => calls(8, () => validate(sheet.getRange(areaAddress(each.area)), each))),
    ...conditionals.map(({ area }) =>
      calls(3, () => sheet.getRange(areaAddress(area)).conditionalFormats.clearAll()),
    ),
    // The newest goes before all others.
    ...conditionals.toReversed().map((each) => calls(12, () => lookWhile(sheet, each))),
  ];
}

function validate({ dataValidation }: Excel.Range, { list, prompt, alert }: ModelValidation): void {
  dataValidation.clear();
  const source = "top" in list ? `=${absoluteAddress(list)}` : list.join(",");
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  dataValidation.errorAlert = {
    showAlert: true,
    style: alertStyles[alert.style],
    title: alert.title,
    message: alert.text,
  };
}

function lookWhile(sheet: Excel.Worksheet, { area, formula, look }: ModelConditional): void {
  const conditional = sheet.getRange(areaAddress(area)).conditionalFormats.add("Custom");
  const { fill, color, bold } = conditionalLooks[look];
  conditional.custom.rule.formula = formula;
  conditional.custom.format.fill.color = fill;
  conditional.custom.format.font.color = color;
  if (bold) conditional.custom.format.font.bold = true;
  conditional.stopIfTrue = true;
}
