/** 線の端: what messages go through: a worker, a port, or the inside of a worker. */
export interface MessageEnd {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  /** A worker tells so that it could not be started. */
  addEventListener(type: "error", listener: () => void): void;
}
