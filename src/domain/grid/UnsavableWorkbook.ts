/** Why a workbook is not saved: saving it would lose or break something of the user's. */
export type UnsavableReason =
  /** The package is digitally signed; any change would void the signature. */
  | "signed"
  /** Strict Open XML (ISO 29500 strict), whose namespaces are not written here. */
  | "strictFormat"
  /** Part of an array formula or data table would be changed. */
  | "arrayFormula"
  /** Rows or columns were moved in a sheet that holds what would not move along. */
  | "unmovableContent"
  /** A data validation that is not fully understood overlaps one that was added. */
  | "validation"
  /** A conditional format that is not fully understood would have to be written anew. */
  | "conditionalFormat"
  /** A table that is filled from outside was changed. */
  | "queryTable"
  /** A renamed sheet is named in a chart or pivot cache, which would lose its data. */
  | "renamedSheetInUse"
  /** A deleted sheet holds a pivot table, slicer or timeline, on which the workbook depends. */
  | "deletedSheetInUse"
  /** The parts do not hang together as the format wants it. */
  | "damaged";

/** ブックを保存できない. Nothing was written: the file stays as it was. Its one sentence is in messages/. */
export class UnsavableWorkbook extends Error {
  override readonly name = "UnsavableWorkbook";

  constructor(
    readonly reason: UnsavableReason,
    /** Name of the sheet concerned; empty for the workbook as a whole. */
    readonly sheet = "",
    /** What exactly stands in the way: a cell's address, an element's or part's name. */
    readonly what = "",
    options?: ErrorOptions,
  ) {
    super([reason, sheet, what].filter(Boolean).join(": "), options);
  }
}
