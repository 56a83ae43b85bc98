import type { SheetKind, SheetModel } from "../../domain/sheet/SheetModel";
import type { TableNames } from "../../domain/sheet/TableNames";
import type { DiagnosisReport } from "../../excel/diagnosis/DiagnosisReport";
import type { ShownCell } from "../../excel/goTo";
import type { ReadingOptions } from "../../excel/readSheetParts";
import type { ListedSheet } from "../../excel/readSheetList";
import type { CellsEdit, SheetEdit } from "../../excel/SheetEdit";
import type { SheetPart } from "../../excel/SheetPart";
import type { StoreContent } from "../../excel/store";
import type { ColumnFilter } from "../../domain/summary/ColumnFilter";
import type { SummaryCell } from "../../jobs/rowsBehind";
import type { RepairPort } from "../../jobs/RepairPort";
import type { JobControl } from "../../jobs/JobControl";
import type { MarkPort } from "../../jobs/MarkPort";
import type { PlannedSheet } from "../../jobs/PlannedSheet";
import type { WrittenSheet } from "../../jobs/WorkbookPort";

/** ペインから見たブック: what the pane asks of the workbook it stands in; excel/ answers. */
export interface PaneWorkbook {
  readSheetParts(
    options: ReadingOptions,
    take: (part: SheetPart) => void,
    control?: JobControl,
  ): Promise<void>;
  /** The rows of an edit of cells, as they are now. */
  readEditedRows(edit: CellsEdit, take: (part: SheetPart) => void, control?: JobControl): Promise<void>;
  readSheetList(): Promise<readonly ListedSheet[]>;
  listenToEdits(listener: (edit: SheetEdit) => void): Promise<() => Promise<void>>;
  goTo(sheet: string, cell: string): Promise<ShownCell>;
  /** As its file is named. */
  readName(): Promise<string>;
  /** A file as a new workbook in a window of its own; false where Excel does not do so. */
  openWorkbook(bytes: Uint8Array): Promise<boolean>;
  readKept(): Promise<StoreContent>;
  saveKept(key: string, value: unknown): Promise<void>;
  repairCells: RepairPort["repairCells"];
  undoRepairs: RepairPort["undoRepairs"];
  readJournal: RepairPort["readJournal"];
  markCells: MarkPort["markCells"];
  unmarkCells: MarkPort["unmarkCells"];
  selectedCount(): Promise<SummaryCell | undefined>;
  filterMeasures(measures: TableNames, filters: readonly ColumnFilter[]): Promise<void>;
  planReport(): Promise<readonly PlannedSheet[]>;
  planSheets(): Promise<ReadonlyMap<SheetKind, TableNames>>;
  writeSheets(models: readonly SheetModel[], control?: JobControl): Promise<WrittenSheet[]>;
  runDiagnosis(control: JobControl): Promise<DiagnosisReport>;
}
