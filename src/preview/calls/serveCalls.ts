import type { CallRequest, CallResponse } from "./CallMessage";
import { faultOf } from "./faultOf";
import type { MessageEnd } from "./MessageEnd";
import type { Methods } from "./Methods";

/** 呼ばれる側: answers the calls that come in at this end. */
export function serveCalls<All extends Methods<All>>(end: MessageEnd, methods: All): void {
  end.addEventListener("message", ({ data }: MessageEvent<CallRequest>) => {
    if (data.kind === "call") void answer(data, methods).then((response) => end.postMessage(response));
  });
}

async function answer<All extends Methods<All>>(
  { id, name, given }: CallRequest,
  methods: All,
): Promise<CallResponse> {
  try {
    const method = methods[name as keyof All];
    return { kind: "answer", id, value: await method.apply(methods, given as never[]) };
  } catch (error) {
    return { kind: "failure", id, fault: faultOf(error) };
  }
}
