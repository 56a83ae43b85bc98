import { WorkbookFault } from "../jobs/WorkbookFault";
import { isAbort } from "./isAbort";
import { runExcel } from "./runExcel";

/**
 * Excel を読む一仕事: one that leaves the workbook as it was, whatever happens.
 *
 * @throws WorkbookFault where Excel does not answer
 * @throws the reason of the signal
 */
export const readExcel = <T>(
  job: (context: Excel.RequestContext) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> =>
  runExcel(job).catch((cause: unknown) => {
    if (cause instanceof WorkbookFault || isAbort(cause, signal)) throw cause;
    throw new WorkbookFault("host", "asBefore", { cause });
  });
