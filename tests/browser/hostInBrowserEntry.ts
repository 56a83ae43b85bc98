import { loadBrowserClient } from "../../src/host/client/loadBrowserClient";
import { addresses, RESULT_ID, type PageResult, type PageRun } from "./pageContract";
import { runReport } from "./runReport";

async function runInPage(): Promise<PageRun> {
  const response = await fetch(addresses.workbook);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const before = globalsNow();
  const report = await runReport(bytes, await loadBrowserClient(addresses.client));
  const changedGlobals = [...globalsNow()].filter(([name, global]) => before.get(name) !== global);
  return {
    report,
    changedGlobals: changedGlobals.map(([name]) => name),
    errorIsError: (await errorOfOffice()) instanceof Error,
  };
}

/** A value, or what gets it: the window's size may change. */
const globalsNow = (): Map<string, unknown> =>
  new Map(
    Object.entries(Object.getOwnPropertyDescriptors(window)).map(([name, { value, get }]) => [
      name,
      get ?? value,
    ]),
  );

const errorOfOffice = (): Promise<unknown> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("ない").load("name");
    await context.sync();
  }).catch((error: unknown) => error);

function show(result: PageResult): void {
  const element = document.createElement("pre");
  element.id = RESULT_ID;
  element.textContent = encodeURIComponent(JSON.stringify(result));
  document.body.append(element);
}

const textOf = (error: unknown): string =>
  error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error);

runInPage().then(
  (run) => show({ run }),
  (error: unknown) => show({ error: textOf(error) }),
);
