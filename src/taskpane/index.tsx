import { StrictMode, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { paneWords } from "../messages/paneMessages.ja";
import { App } from "./App";
import { openSession } from "./session/openSession";
import type { WorkbookSession } from "./session/WorkbookSession";

function Pane({ session }: { readonly session: WorkbookSession }) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  return <App state={state} actions={session} />;
}

async function start(root: HTMLElement): Promise<void> {
  if (!("Office" in globalThis)) {
    root.textContent = paneWords.noOffice;
    return;
  }
  const session = openSession();
  createRoot(root).render(
    <StrictMode>
      <Pane session={session} />
    </StrictMode>,
  );
  await Office.onReady();
  await session.open();
}

const root = document.getElementById("root");
if (root) void start(root);
