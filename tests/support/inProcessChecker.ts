import { Checker } from "../../src/taskpane/checker/Checker";
import type { CheckerReply, CheckerRequest } from "../../src/taskpane/checker/CheckerRequest";
import { CheckerService } from "../../src/taskpane/checker/CheckerService";

/** What went over, for those who look. */
export interface Traffic {
  readonly requests: CheckerRequest[];
  readonly replies: CheckerReply[];
}

/** The checker in this process: everything is cloned and comes later, as between a page and its worker. */
export function inProcessChecker(): { checker: Checker; traffic: Traffic } {
  const traffic: Traffic = { requests: [], replies: [] };
  let reply: (answer: CheckerReply) => void = () => undefined;
  const service = new CheckerService((answer) => {
    const copy = structuredClone(answer);
    traffic.replies.push(copy);
    setTimeout(() => reply(copy), 0);
  });
  const checker = new Checker({
    post: (request) => {
      const copy = structuredClone(request);
      traffic.requests.push(copy);
      setTimeout(() => service.handle(copy), 0);
    },
    listen: (onReply) => {
      reply = onReply;
    },
  });
  return { checker, traffic };
}
