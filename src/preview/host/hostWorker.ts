import { createPageCalculator } from "../../host/calc/univerPageCalculator";
import type { MessageEnd } from "../calls/MessageEnd";
import { serveCalls } from "../calls/serveCalls";
import { HostDesk } from "./HostDesk";
import type { PaneConnection } from "./PaneMessage";
import type { PreviewHost } from "./PreviewHost";

/** The inside of the worker. */
const end = globalThis as unknown as MessageEnd;

const desk = new HostDesk(createPageCalculator(), (notice) => end.postMessage(notice));
serveCalls<PreviewHost>(end, desk);
end.addEventListener("message", ({ data }: MessageEvent<PaneConnection>) => {
  if (data.kind === "pane") desk.connectPane(data.port);
});
