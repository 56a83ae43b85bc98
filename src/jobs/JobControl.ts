/** 長い仕事の手綱: how a job tells how far it has come, and how it is asked to stop. */
export interface JobControl {
  /** Aborted: the job stops where it can, leaves the workbook as it was, and throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told now and then; both in whatever unit the job counts. */
  readonly onProgress?: (done: number, total: number) => void;
  /** From now on the job goes on to its end, whatever the signal says. Not told by jobs that can always stop. */
  readonly onPointOfNoReturn?: () => void;
}
