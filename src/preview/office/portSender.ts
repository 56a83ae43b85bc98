import type { PaneRequest, PaneResponse } from "../host/PaneMessage";

interface Waiting {
  readonly resolve: (text: string) => void;
  readonly reject: (error: Error) => void;
}

/**
 * 要求を送る: through a port to whoever holds the workbook.
 *
 * @param hear is told of the workbook's events
 */
export function portSender(
  port: MessagePort,
  hear: (entries: readonly object[]) => void,
): (request: string) => Promise<string> {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  port.onmessage = ({ data }: MessageEvent<PaneResponse>) => {
    if (data.kind === "events") return hear(data.entries);
    const request = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === "answer") request?.resolve(data.text);
    else request?.reject(new Error(data.message));
  };
  return (text) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      port.postMessage({ id, text } satisfies PaneRequest);
    });
}
