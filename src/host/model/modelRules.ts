import type { CellStyle, ConditionalRule, DataValidation } from "hucre";
import { conditionalLooks } from "../../domain/sheet/cellLooks";
import type { MergedArea } from "../../domain/grid/Grid";
import type { ConditionalLook, SheetModel } from "../../domain/sheet/SheetModel";
import { blockAddress } from "./a1";
import type { Block } from "./Block";

/** 下書きの入力規則 in the codec's terms. */
export const validationsOf = (
  { validations = [] }: SheetModel,
  blockOf: (area: MergedArea) => Block,
): DataValidation[] =>
  validations.map(({ area, list, prompt, alert }) => ({
    type: "list",
    range: blockAddress(blockOf(area)),
    ...("top" in list ? { formula1: blockAddress(blockOf(list), true) } : { values: [...list] }),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: prompt.title,
    inputMessage: prompt.text,
    showErrorMessage: true,
    errorStyle: alert.style,
    errorTitle: alert.title,
    errorMessage: alert.text,
  }));

/** 下書きの条件付き書式 in the codec's terms. */
export const conditionalsOf = (
  { conditionals = [] }: SheetModel,
  blockOf: (area: MergedArea) => Block,
): ConditionalRule[] =>
  conditionals.map(({ area, formula, look }, index) => ({
    type: "expression",
    range: blockAddress(blockOf(area)),
    formula: formula.replace(/^=/u, ""),
    priority: index + 1,
    stopIfTrue: true,
    style: styleOf(look),
  }));

function styleOf(look: ConditionalLook): CellStyle {
  const { fill, color, bold } = conditionalLooks[look];
  return {
    fill: { type: "pattern", pattern: "solid", fgColor: rgb(fill), bgColor: rgb(fill) },
    font: { color: rgb(color), ...(bold && { bold }) },
  };
}

const rgb = (color: string): { rgb: string } => ({ rgb: color.replace("#", "") });
