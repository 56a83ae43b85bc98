/** In which state a job left the workbook when it could not be done. */
export type FaultState = "asBefore" | "complete" | "unfinished";

/** Why a workbook could not be read or written. */
export type FaultReason =
  "structureProtected" | "sheetProtected" | "sheetMissing" | "sheetHidden" | "textChanged" | "host";

/**
 * ブックへの操作ができなかったこと. The words stand in messages/; `sheet` and `cell` name the place where there is
 * one, `cause` is what the host said.
 */
export class WorkbookFault extends Error {
  readonly sheet: string | undefined;
  readonly cell: string | undefined;

  constructor(
    readonly reason: FaultReason,
    readonly state: FaultState,
    options: { sheet?: string; cell?: string; cause?: unknown } = {},
  ) {
    super(`${reason} (${state})`, { cause: options.cause });
    this.sheet = options.sheet;
    this.cell = options.cell;
  }
}
