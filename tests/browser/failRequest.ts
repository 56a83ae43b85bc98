import type { Frame } from "playwright-core";

/** What the pane's frame is given to make its requests fail. */
interface FaultWindow extends Window {
  /** Requests until one fails; none does where this is undefined. */
  requestsUntilFault?: number | undefined;
  /** Requests so far. */
  requests?: number;
}

/**
 * 要求の失敗のしかけ, to run in a frame before its scripts: a request to the workbook may be answered with a failure
 * instead of being sent. It stands between the pane and the port, so nothing that ships knows of it.
 */
export function preparesFaults(): void {
  const frame = window as FaultWindow;
  const send = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown, ...others: unknown[]) {
    const { id, text } = (message ?? {}) as { id?: unknown; text?: unknown };
    if (typeof text !== "string") return Reflect.apply(send, this, [message, ...others]);
    frame.requests = (frame.requests ?? 0) + 1;
    if (frame.requestsUntilFault !== undefined && --frame.requestsUntilFault < 0) {
      frame.requestsUntilFault = undefined;
      const failure = { kind: "failure", id, message: "a fault of the test" };
      this.dispatchEvent(new MessageEvent("message", { data: failure }));
      return;
    }
    Reflect.apply(send, this, [message, ...others]);
  };
}

/** The request after so many fails; those after it do not. */
export const failRequestAfter = (frame: Frame, count: number): Promise<void> =>
  frame.evaluate((after) => {
    (window as FaultWindow).requestsUntilFault = after;
  }, count);

/** Whether the failure has come about. */
export const hasFailed = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => (window as FaultWindow).requestsUntilFault === undefined);

/** How many requests there have been. */
export const requestsSoFar = (frame: Frame): Promise<number> =>
  frame.evaluate(() => (window as FaultWindow).requests ?? 0);
