import type { BatchResult } from "../protocol/Batch";
import type { RequestExecutor } from "./OfficeClient";

/**
 * 要求を文字で送る: through text and back, as over the wire, so that nothing is shared with whoever answers.
 *
 * @param send takes the request's JSON and gives the answer's
 */
export const textExecutor = (send: (request: string) => Promise<string>): RequestExecutor => ({
  executeAsync: async (_customData, _flags, { Body }) => {
    const response = await send(JSON.stringify(Body));
    return { ErrorCode: "", HttpStatusCode: 200, Headers: {}, Body: JSON.parse(response) as BatchResult };
  },
});
