import type { Batch, BatchResult } from "../protocol/Batch";

/** The answer to a request, in the shape that the client library expects of its transport. */
export interface ExecutorResponse {
  readonly ErrorCode: string;
  readonly HttpStatusCode: number;
  readonly Headers: object;
  readonly Body: BatchResult;
}

/** Where the client library sends its requests. */
export interface RequestExecutor {
  executeAsync(
    customData: unknown,
    flags: unknown,
    message: { readonly Body: Batch },
  ): Promise<ExecutorResponse>;
}

/** Microsoft の Office.js, loaded; the parts of it that the host touches. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly ClientRequestContext: { _overrideSession: unknown };
    readonly SessionBase: { _overrideSession: unknown };
    readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
    readonly _testTriggerRichApiMessageEvent: (message: unknown) => void;
  };
}

/** Lets the library send its requests to an executor of ours instead of a running Excel. */
export function attachExecutor({ OfficeExtension: library }: OfficeClient, executor: RequestExecutor): void {
  const session = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    getEventRegistration: () => null,
    _createRequestExecutorOrNull: () => executor,
  };
  library.ClientRequestContext._overrideSession = session;
  library.SessionBase._overrideSession = session;
  library._testSetRichApiMessageReadyImpl(() => Promise.resolve());
}
