import type { FaultState } from "./WorkbookFault";

/** 表は作ったが色を付けられなかったこと: the sheets stand; `state` is that of the user's fills. */
export class MarksNotMade extends Error {
  constructor(
    readonly state: FaultState,
    cause: unknown,
  ) {
    super(`marks (${state})`, { cause });
  }
}
