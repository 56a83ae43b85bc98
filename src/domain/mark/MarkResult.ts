/** 印を消した結果. */
export interface UnmarkResult {
  /** Cells that have their own fill again. */
  readonly cleared: number;
  /** Cells that were marked and look otherwise now, or are gone: left as they are. */
  readonly changed: number;
  /** Sheets whose marks stay, as they are protected. */
  readonly protectedSheets: readonly string[];
}

/** 印を付けた結果. */
export interface MarkResult {
  readonly marked: number;
  /** Cells with a pattern or several colors, which nobody could put back. */
  readonly patterned: number;
  /** Sheets that were passed over, as they are protected. */
  readonly protectedSheets: readonly string[];
  /** What became of earlier marks. */
  readonly earlier: UnmarkResult;
}
