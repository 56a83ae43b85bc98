import { WorkbookFault } from "../jobs/WorkbookFault";
import { areaAddress } from "./areaAddress";
import { riskyCells, type StagedSheet } from "./stageSheet";

interface WrittenText {
  readonly staged: StagedSheet;
  readonly cell: string;
  readonly text: string;
  readonly range: Excel.Range;
}

/** 危ない文字列の読み返し: queues the reading of every cell whose text looks like a formula. */
export function loadRiskyTexts({ workbook }: Excel.RequestContext, staged: StagedSheet): WrittenText[] {
  const sheet = workbook.worksheets.getItem(staged.name);
  return riskyCells(staged.model).map(({ area, text }) => {
    const cell = areaAddress(area);
    return { staged, cell, text, range: loadFormula(sheet.getRange(cell)) };
  });
}

function loadFormula(range: Excel.Range): Excel.Range {
  range.load("formulas");
  return range;
}

/**
 * Texts that did not stay what they were are written once more, behind an apostrophe, and read again.
 *
 * @throws WorkbookFault where even then a text becomes something else
 */
export async function mendRiskyTexts(
  context: Excel.RequestContext,
  written: readonly WrittenText[],
): Promise<void> {
  const changed = written.filter(isChanged);
  if (changed.length === 0) return;
  for (const { range, text } of changed) {
    range.values = [[`'${text}`]];
    loadFormula(range);
  }
  await context.sync();
  const [lost] = changed.filter(isChanged);
  if (lost)
    throw new WorkbookFault("textChanged", "asBefore", { sheet: lost.staged.model.name, cell: lost.cell });
}

const isChanged = ({ range, text }: WrittenText): boolean => range.formulas[0]?.[0] !== text;
