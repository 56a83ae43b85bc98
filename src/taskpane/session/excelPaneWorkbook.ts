import { goTo } from "../../excel/goTo";
import { listenToEdits } from "../../excel/listenToEdits";
import { readEditedRows } from "../../excel/readEditedRows";
import { JOURNAL_KEY, readJournal } from "../../domain/repair/Journal";
import { readKept } from "../../excel/readKept";
import { readSheetList } from "../../excel/readSheetList";
import { readSheetParts } from "../../excel/readSheetParts";
import type { ExcelWorkbook } from "../../excel/ExcelWorkbook";
import type { PaneWorkbook } from "./PaneWorkbook";

/** The workbook in Excel, as the pane sees it. What writes, and what diagnoses, is loaded when it is asked for. */
export function excelPaneWorkbook(): PaneWorkbook {
  let loaded: Promise<ExcelWorkbook> | undefined;
  const workbook = (): Promise<ExcelWorkbook> =>
    (loaded ??= loadWorkbook().catch((error: unknown) => {
      // What could not be loaded now may be to be had later.
      loaded = undefined;
      throw error;
    }));
  return {
    readSheetParts,
    readEditedRows,
    readSheetList,
    listenToEdits,
    goTo,
    readName: async () => (await import("../../excel/readWorkbookName")).readWorkbookName(),
    openWorkbook: async (bytes) => (await import("../../excel/openAsWorkbook")).openAsWorkbook(bytes),
    readKept,
    saveKept: async (key, value) => (await import("../../excel/saveKept")).saveKept(key, value),
    repairCells: async (...args) => (await import("../../excel/repairCells")).repairCells(...args),
    undoRepairs: async (...args) => (await import("../../excel/undoRepairs")).undoRepairs(...args),
    readJournal: async () => readJournal((await readKept()).get(JOURNAL_KEY)),
    markCells: async (...args) => (await import("../../excel/markCells")).markCells(...args),
    unmarkCells: async (...args) => (await import("../../excel/unmarkCells")).unmarkCells(...args),
    selectedCount: async () => (await import("../../excel/selectedCount")).selectedCount(),
    filterMeasures: async (...args) => (await import("../../excel/filterMeasures")).filterMeasures(...args),
    planReport: async () => (await workbook()).planReport(),
    planSheets: async () => (await workbook()).planSheets(),
    writeSheets: async (models, control) => (await workbook()).writeSheets(models, control),
    runDiagnosis: async ({ onProgress, signal }) => {
      const { runDiagnosis } = await import("../../excel/diagnosis/runDiagnosis");
      return runDiagnosis(onProgress, signal);
    },
  };
}

async function loadWorkbook(): Promise<ExcelWorkbook> {
  const { ExcelWorkbook } = await import("../../excel/ExcelWorkbook");
  return new ExcelWorkbook();
}
