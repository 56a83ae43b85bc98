import type { CheckerReply, CheckerRequest } from "./CheckerRequest";
import { CheckerService } from "./CheckerService";

/** What a worker's own scope has, as far as it is used here. */
interface WorkerScope {
  postMessage(reply: CheckerReply): void;
  onmessage: ((event: MessageEvent<CheckerRequest>) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
const service = new CheckerService((reply) => scope.postMessage(reply));
scope.onmessage = ({ data }) => service.handle(data);
