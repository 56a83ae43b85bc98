/** What was asked of the host so far. */
export interface HostStatistics {
  /** One for each context.sync that had something to send; the client's own letting go of objects not counted. */
  syncs: number;
  actions: number;
  /** UTF-8 bytes of the largest request and response, and of all requests. */
  largestRequest: number;
  largestResponse: number;
  requestBytes: number;
  /** Names of methods, with how often they were called. */
  readonly calls: Map<string, number>;
}

export const newStatistics = (): HostStatistics => ({
  syncs: 0,
  actions: 0,
  largestRequest: 0,
  largestResponse: 0,
  requestBytes: 0,
  calls: new Map(),
});
