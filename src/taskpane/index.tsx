import { createRoot, type Root } from "react-dom/client";
import { startWords } from "../messages/startMessages.ja";

/** ペインを開く: the screen at once, the workbook as soon as Excel answers. */
async function start(screen: Root): Promise<void> {
  if (!("Office" in globalThis)) throw new Error(startWords.noOffice);
  // In a piece of its own: evaluating everything at once would hold up the page.
  const { openPane } = await import(/* webpackChunkName: "pane" */ "./openPane");
  const session = openPane(screen);
  // The name is Office's own; its enumeration comes with the library.
  const { host } = await Office.onReady();
  if (String(host) !== "Excel") throw new Error(startWords.notExcel);
  await session.open();
}

const root = document.getElementById("root");
if (root) {
  const screen = createRoot(root);
  start(screen).catch((error: unknown) => {
    screen.render(<p role="alert">{error instanceof Error ? error.message : String(error)}</p>);
  });
}
