import type { Book } from "./Book";
import type { SheetState } from "./SheetState";
import { cellKey } from "./staleFormulas";

/** 数式の在りか: the sheet that plain references mean, and the cell where the formula is one of a cell. */
export interface FormulaPlace {
  readonly sheet?: SheetState;
  readonly row?: number;
  readonly column?: number;
}

export type Rewrite = (formula: string, place: FormulaPlace) => string;

/**
 * ブック中の数式を書き直す: of cells, names, validations, conditional rules and charts. What stays the same is left
 * untouched, so that saving sees only changes.
 */
export function rewriteFormulas(book: Book, rewrite: Rewrite): void {
  for (const sheet of book.sheets) {
    rewriteCells(book, sheet, rewrite);
    rewriteValidations(sheet, rewrite);
    rewriteConditions(sheet, rewrite);
    rewriteCharts(sheet, rewrite);
    for (const name of sheet.names) name.formula = rewrite(name.formula, { sheet });
  }
  for (const name of book.names) name.formula = rewrite(name.formula, {});
}

function rewriteCells(book: Book, sheet: SheetState, rewrite: Rewrite): void {
  const changes: (() => void)[] = [];
  for (const [row, column, cell] of sheet.cells()) {
    if (cell.formula === undefined) continue;
    const formula = rewrite(cell.formula, { sheet, row, column });
    if (formula === cell.formula) continue;
    changes.push(() => {
      sheet.setCell(row, column, { ...cell, formula });
      book.staleFormulas.add(cellKey(sheet, row, column));
    });
  }
  changes.forEach((change) => change());
  if (changes.length > 0) book.needsCalculation = true;
}

function rewriteValidations(sheet: SheetState, rewrite: Rewrite): void {
  const validations = sheet.validations.map((validation) => {
    const { formula1, formula2 } = validation;
    return {
      ...validation,
      ...(formula1 !== undefined && { formula1: rewrite(formula1, { sheet }) }),
      ...(formula2 !== undefined && { formula2: rewrite(formula2, { sheet }) }),
    };
  });
  if (sameTexts(validations, sheet.validations, ({ formula1, formula2 }) => [formula1, formula2])) return;
  sheet.validations = validations;
  sheet.reshape("validations");
}

function rewriteConditions(sheet: SheetState, rewrite: Rewrite): void {
  const rules = sheet.conditionalRules.map((rule) => {
    if (rule.formula === undefined) return rule;
    const formula =
      typeof rule.formula === "string"
        ? rewrite(rule.formula, { sheet })
        : rule.formula.map((each) => rewrite(each, { sheet }));
    return { ...rule, formula };
  });
  if (sameTexts(rules, sheet.conditionalRules, ({ formula }) => [formula].flat())) return;
  sheet.conditionalRules = rules;
  sheet.reshape("conditionalFormats");
}

function rewriteCharts({ charts }: SheetState, rewrite: Rewrite): void {
  for (const { series } of charts)
    for (const each of series)
      for (const part of ["name", "values", "categories"] as const)
        if (each[part].startsWith("=")) each[part] = rewrite(each[part], {});
}

const sameTexts = <Item>(a: readonly Item[], b: readonly Item[], texts: (item: Item) => unknown[]): boolean =>
  JSON.stringify(a.map(texts)) === JSON.stringify(b.map(texts));
