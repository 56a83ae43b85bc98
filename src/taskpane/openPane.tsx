import { StrictMode, useSyncExternalStore } from "react";
import type { Root } from "react-dom/client";
import { App } from "./App";
import { openSession } from "./session/openSession";
import type { WorkbookSession } from "./session/WorkbookSession";

function Pane({ session }: { readonly session: WorkbookSession }) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  return <App state={state} actions={session} />;
}

/** ペインを描く: the screen of a new session, which is still to be opened. */
export function openPane(screen: Root): WorkbookSession {
  const session = openSession();
  screen.render(
    <StrictMode>
      <Pane session={session} />
    </StrictMode>,
  );
  return session;
}
