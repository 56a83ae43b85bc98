/** 読み取りの確認が済んでいないこと: nothing is made of what may have been read wrong. */
export class UnansweredReading extends Error {
  override readonly name = "UnansweredReading";
  constructor(readonly sheets: readonly string[]) {
    super("the reading of a sheet is to be confirmed first");
  }
}
