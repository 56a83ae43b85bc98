import { Checker } from "./Checker";

/** 検証係を起こす: in a worker of its own. */
export function startChecker(): Checker {
  const worker = new Worker(new URL("./checkerWorker.ts", import.meta.url));
  return new Checker({
    post: (request) => worker.postMessage(request),
    listen: (onReply, onError) => {
      worker.onmessage = ({ data }) => onReply(data);
      worker.onerror = ({ message }) => onError(message);
      worker.onmessageerror = () => onError("a reply could not be read");
    },
  });
}
