import type { ReportKind } from "../domain/sheet/SheetModel";

/** 作る予定の一枚: under which name a sheet of ours will stand. */
export interface PlannedSheet {
  readonly kind: ReportKind;
  readonly name: string;
  /** Whether an earlier sheet of ours will be rewritten. */
  readonly replaces: boolean;
  /** Sheets of ours that are each a part of the document, one for each 節; they are rewritten where that is wanted again. */
  readonly parts: readonly string[];
}
