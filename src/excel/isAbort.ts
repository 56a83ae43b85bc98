/** 中止か: whether an error is what a signal gives as the reason for stopping. */
export const isAbort = (error: unknown, signal: AbortSignal | undefined): boolean =>
  signal?.aborted === true && error === signal.reason;
