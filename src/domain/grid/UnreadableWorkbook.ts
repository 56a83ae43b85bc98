/** Why a file could not be read as a workbook. */
export type UnreadableReason =
  | "notFound"
  | "notAFile"
  | "emptyFile"
  | "notWorkbook"
  | "oldFormat"
  | "binaryFormat"
  | "encrypted"
  | "damaged"
  | "tooLarge"
  | "noCells";

/** ブックを読めない. Bad input, not a fault of ours: its one sentence is in messages/. */
export class UnreadableWorkbook extends Error {
  override readonly name = "UnreadableWorkbook";

  constructor(
    readonly reason: UnreadableReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
