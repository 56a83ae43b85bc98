import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "../taskpane/ui/ErrorBoundary";
import { CallError } from "./calls/CallError";
import { callerOver } from "./calls/callerOver";
import type { PaneConnection } from "./host/PaneMessage";
import type { HostNotice, PreviewHost } from "./host/PreviewHost";
import { App } from "./page/App";
import { downloadFile } from "./page/downloadFile";
import { PreviewSession } from "./page/PreviewSession";
import "./preview.css";

const SAMPLE = "進捗状況調査票.xlsx";

const worker = new Worker(new URL("./host/hostWorker.ts", import.meta.url));
const session = new PreviewSession({
  call: callerOver<PreviewHost>(worker),
  download: downloadFile,
  copy: (text) => navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]),
});
worker.addEventListener("message", ({ data }: MessageEvent<HostNotice>) => session.hear(data));

// The pane's Office.js hands over its end of the line, which goes on to the worker.
window.addEventListener("message", ({ data, origin }: MessageEvent<PaneConnection | null>) => {
  // Extensions of a browser send messages of their own.
  if (origin === window.location.origin && data?.kind === "pane") worker.postMessage(data, [data.port]);
});

/** A file that the server offers. */
const openServed = (name: string): Promise<void> =>
  session.open(name, async () => {
    const response = await fetch(`files/${encodeURIComponent(name)}`).catch(() => undefined);
    if (!response?.ok) throw new CallError({ kind: "notServed" });
    return response.arrayBuffer();
  });

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <ErrorBoundary>
      <App session={session} openSample={() => openServed(SAMPLE)} />
    </ErrorBoundary>,
  );
void openServed(new URLSearchParams(window.location.search).get("file") ?? SAMPLE);
