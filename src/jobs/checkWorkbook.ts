import type { Grid } from "../domain/grid/Grid";
import { rules } from "../domain/rules/registry";
import { checkWith, type CheckedWorkbook } from "./checkWith";
import type { CheckOptions } from "./readWorkbook";

export type { CheckedWorkbook } from "./checkWith";
export type { CheckOptions } from "./readWorkbook";

/**
 * ブックを検証する, with every rule.
 *
 * @throws BadReference where 府省庁マスタ or コード表 in the workbook cannot be used
 */
export const checkWorkbook = (grids: readonly Grid[], options: CheckOptions = {}): CheckedWorkbook =>
  checkWith(rules, grids, options);
