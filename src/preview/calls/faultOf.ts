import { UnreadableWorkbook } from "../../domain/grid/UnreadableWorkbook";
import { UnsavableWorkbook } from "../../domain/grid/UnsavableWorkbook";
import { HostError } from "../../host/protocol/HostError";
import type { CallFault } from "./CallMessage";

/** エラーを言いかえる: as plain data, since the classes of errors are lost on the way between threads. */
export function faultOf(error: unknown): CallFault {
  if (error instanceof UnreadableWorkbook) return { kind: "unreadable", reason: error.reason };
  if (error instanceof UnsavableWorkbook) {
    const { reason, sheet, what } = error;
    return { kind: "unsavable", reason, sheet, what };
  }
  if (error instanceof HostError) return { kind: "refused", code: error.code };
  return { kind: "unexpected", message: error instanceof Error ? error.message : String(error) };
}
