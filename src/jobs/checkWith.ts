import { checkSheets, type CheckResult } from "../domain/check/checkSheets";
import type { Grid } from "../domain/grid/Grid";
import type { RegisteredRule } from "../domain/rules/registry";
import { readWorkbook, type CheckOptions, type ReadWorkbook } from "./readWorkbook";

/** 検証の結果, with what it was made against. */
export interface CheckedWorkbook extends CheckResult, ReadWorkbook {}

/** 規則で検証する: applies the rules to what was read. Changes nothing. */
export const checkRead = (rules: readonly RegisteredRule[], read: ReadWorkbook): CheckedWorkbook => ({
  ...read,
  ...checkSheets(rules, read.sheets, read),
});

/**
 * 読んで検証する.
 *
 * @throws BadReference where 府省庁マスタ or コード表 in the workbook cannot be used
 */
export const checkWith = (
  rules: readonly RegisteredRule[],
  grids: readonly Grid[],
  options: CheckOptions,
): CheckedWorkbook => checkRead(rules, readWorkbook(grids, options));
