import { checkWorkbook, type CheckedWorkbook } from "../../src/jobs/checkWorkbook";
import type { DocumentFacts } from "../../src/domain/document/DocumentFacts";
import { cellAddress } from "../../src/domain/grid/cellAddress";
import type { GridCell } from "../../src/domain/grid/Grid";
import { labelLetters } from "../../src/domain/label/labelLetters";
import { headerWords } from "../../src/domain/layout/headerWords";
import { measureFields, type MeasureField } from "../../src/domain/measure/MeasureRow";
import { gridOf } from "../support/grids";
import type { CaseRow, GoodCase } from "./RuleCases";

const FACTS: DocumentFacts = { fiscalYear: 2025, asOf: "2025-09-30" };

/** Enough sound rows that what a column is does not hang on the faulty ones. */
const SOUND_ROWS = 4;

const soundRow = (index: number): Record<MeasureField, string> => ({
  id: String(index + 1).padStart(3, "0"),
  chapter: "",
  section: "（１）基盤の整備",
  item: "",
  group: "",
  subgroup: "",
  label: `${labelLetters.charAt(index)}）`,
  name: `見本の施策その${index + 1}の推進`,
  ministries: "総務省及び経済産業省",
  status: "○",
  progress: `・${index + 1}回目の会議を開き、手引きの案を作った。`,
  deadline: "2025年度末",
  note: "",
  main: "",
});

/** Beside the fields: a column of what was reported last time. */
const PREVIOUS_HEADER = "前回の進捗状況";
const PREVIOUS = "・前回は会議の準備をした。";

/** Where a field of a case's row stands in the sheet. */
export const caseCell = (at: number, field: MeasureField | "sheet"): string =>
  field === "sheet" ? "A1" : cellAddress(at + 2, measureFields.indexOf(field) + 1);

/** Checks the rows of a case in a list among sound rows; `repaired` puts other texts into some cells. */
export function checkCase(
  { rows, facts, hidden = [] }: GoodCase,
  repaired: ReadonlyMap<string, string> = new Map(),
  soundRows = SOUND_ROWS,
): CheckedWorkbook {
  const all: CaseRow[] = [...rows, ...Array.from({ length: soundRows }, () => ({}))];
  const cells = all.map((row, index) => {
    const { previous = PREVIOUS, ...fields } = row;
    const whole: Record<MeasureField, string | GridCell> = { ...soundRow(index), ...fields };
    return [...measureFields.map((field) => repaired.get(caseCell(index, field)) ?? whole[field]), previous];
  });
  const header = [...measureFields.map((field) => headerWords[field][0] ?? field), PREVIOUS_HEADER];
  const grid = { ...gridOf([header, ...cells]), hiddenRows: new Set(hidden.map((at) => at + 2)) };
  return checkWorkbook([grid], { facts: { ...FACTS, ...facts } });
}
