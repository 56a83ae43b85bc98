import type { PaneRequest, PaneResponse } from "./PaneMessage";

/** ペインへの線: takes the requests of one pane, and tells it of events. */
export class PaneLine {
  constructor(
    private readonly port: MessagePort,
    answer: (request: string) => Promise<string>,
  ) {
    port.onmessage = ({ data: { id, text } }: MessageEvent<PaneRequest>) => {
      answer(text).then(
        (response) => this.#send({ kind: "answer", id, text: response }),
        (error: unknown) => this.#send({ kind: "failure", id, message: String(error) }),
      );
    };
  }

  tell(entries: readonly object[]): void {
    if (entries.length > 0) this.#send({ kind: "events", entries });
  }

  close(): void {
    this.port.close();
  }

  #send(response: PaneResponse): void {
    this.port.postMessage(response);
  }
}
