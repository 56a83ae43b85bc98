import { CallError } from "./CallError";
import type { CallRequest, CallResponse } from "./CallMessage";
import type { MessageEnd } from "./MessageEnd";
import type { Caller, Methods } from "./Methods";

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: CallError) => void;
}

/** 呼ぶ側: calls the methods that `serveCalls` serves at the other end. Where nobody is there, calls are rejected. */
export function callerOver<All extends Methods<All>>(end: MessageEnd): Caller<All> {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  /** Undefined until the other end has said something, or has failed to begin. */
  let isThere: boolean | undefined;
  end.addEventListener("message", ({ data }: MessageEvent<CallResponse>) => {
    isThere = true;
    if (data.kind !== "answer" && data.kind !== "failure") return;
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === "answer") call?.resolve(data.value);
    else call?.reject(new CallError(data.fault));
  });
  end.addEventListener("error", () => {
    isThere ??= false;
    waiting.forEach(({ reject }) => reject(new CallError({ kind: "noWorker" })));
    waiting.clear();
  });
  const call = (name: string, ...given: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (isThere === false) return reject(new CallError({ kind: "noWorker" }));
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      end.postMessage({ kind: "call", id, name, given } satisfies CallRequest);
    });
  // What the other end gives is what the type says: it serves the same methods.
  return call as unknown as Caller<All>;
}
