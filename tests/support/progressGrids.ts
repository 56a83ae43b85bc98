import type { Grid } from "../../src/domain/grid/Grid";
import { progressSheets } from "../../src/domain/sheet/progress/progressSheets";
import type { ProgressOptions } from "../../src/domain/sheet/progress/ProgressOptions";
import type { CheckedWorkbook } from "../../src/jobs/checkWorkbook";
import { tallyOf } from "../../src/jobs/tallyOf";
import { modelGrid } from "./modelGrid";

const names = { sheet: "進捗状況", measuresTable: "施策一覧", findingsTable: "検証結果" };

/** 進捗状況 as a reader would find it once it is written. */
export const progressGrids = (checked: CheckedWorkbook, options: ProgressOptions = {}): Grid[] =>
  progressSheets(tallyOf(checked), { facts: checked.facts, errors: 0, options }, names).map(modelGrid);
