import { StrictMode, useSyncExternalStore } from "react";
import { createRoot, type Root } from "react-dom/client";
import { paneWords } from "../messages/paneMessages.ja";
import { App } from "./App";
import { openSession } from "./session/openSession";
import type { WorkbookSession } from "./session/WorkbookSession";

function Pane({ session }: { readonly session: WorkbookSession }) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  return <App state={state} actions={session} />;
}

/** ペインを開く: the screen at once, the workbook as soon as Excel answers. */
async function start(screen: Root): Promise<void> {
  if (!("Office" in globalThis)) throw new Error(paneWords.noOffice);
  const session = openSession();
  screen.render(
    <StrictMode>
      <Pane session={session} />
    </StrictMode>,
  );
  // The name is Office's own; its enumeration comes with the library.
  const { host } = await Office.onReady();
  if (String(host) !== "Excel") throw new Error(paneWords.notExcel);
  await session.open();
}

const root = document.getElementById("root");
if (root) {
  const screen = createRoot(root);
  start(screen).catch((error: unknown) => {
    screen.render(<p role="alert">{error instanceof Error ? error.message : String(error)}</p>);
  });
}
