import type { SheetSummary } from "../../src/taskpane/session/PaneState";

/** A sheet with one measure of which nothing else is known, but for what a test says of it. */
export const sheetSummary = (known: Partial<SheetSummary> & Pick<SheetSummary, "name">): SheetSummary => ({
  layout: "list",
  questions: [],
  confidence: 1,
  isChosen: false,
  whole: { isWhole: false, reason: "oneLead" },
  grain: { grain: "letter", isChosen: false, subItems: 0, answers: 0 },
  tables: [],
  skipped: [],
  hiddenMeasures: 0,
  preview: [],
  measures: 1,
  headerRows: [1],
  columns: {},
  notRun: [],
  ...known,
});
