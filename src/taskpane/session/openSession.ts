import { startChecker } from "../checker/startChecker";
import { excelPaneWorkbook } from "./excelPaneWorkbook";
import { workbookSession, type WorkbookSession } from "./WorkbookSession";

/** Typing into several cells, or a paste that comes in several events, counts as one edit. */
const EDIT_DELAY_MS = 400;

/** 作業を始める: a session on the workbook in which the pane stands. */
export const openSession = (): WorkbookSession =>
  workbookSession({
    workbook: excelPaneWorkbook(),
    checker: startChecker(),
    now: () => new Date(),
    offerFile: async (...args) => (await import("./offerFile")).offerFile(...args),
    editDelay: EDIT_DELAY_MS,
  });
