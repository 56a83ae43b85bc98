import type { CallFault } from "./CallMessage";

/** 呼び出しの失敗: why the other side could not do what was asked. */
export class CallError extends Error {
  override readonly name = "CallError";

  constructor(
    readonly fault: CallFault,
    options?: ErrorOptions,
  ) {
    super(fault.kind, options);
  }
}
