import { loadBrowserClient } from "../../src/host/client/loadBrowserClient";
import { countedIds } from "./countedIds";
import { addresses, RESULT_ID, type PageResult, type PageRun } from "./pageContract";
import { runReport } from "./runReport";

async function runInPage(): Promise<PageRun> {
  const response = await fetch(addresses.workbook);
  const bytes = new Uint8Array(await response.arrayBuffer());
  crypto.randomUUID = countedIds();
  const before = globalsNow();
  const report = await runReport(bytes, await loadBrowserClient(addresses.client));
  const changedGlobals = [...globalsNow()].filter(([name, global]) => !Object.is(before.get(name), global));
  return {
    report,
    changedGlobals: changedGlobals.map(([name]) => name),
    errorIsError: (await errorOfOffice()) instanceof Error,
    changedAddress: await changeAndListen(),
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

/** Writes a cell; gives the address of which the add-in is then told. */
const changeAndListen = (): Promise<string> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const told = new Promise<string>((resolve) =>
      sheet.onChanged.add(async ({ address }) => resolve(address)),
    );
    await context.sync();
    sheet.getRange("B1").values = [["変更"]];
    await context.sync();
    return told;
  });

function show(result: PageResult): void {
  const element = document.createElement("pre");
  element.id = RESULT_ID;
  element.textContent = JSON.stringify(result);
  document.body.append(element);
}

const textOf = (error: unknown): string =>
  error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error);

runInPage().then(
  (run) => show({ run }),
  (error: unknown) => show({ error: textOf(error) }),
);
