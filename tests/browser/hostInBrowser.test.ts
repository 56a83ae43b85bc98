import { readFileSync } from "node:fs";
import { loadNodeClient } from "../../src/host/client/loadNodeClient";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import { bundlePage } from "./bundlePage";
import { countedIds } from "./countedIds";
import { launchBrowser } from "./launchBrowser";
import { addresses, RESULT_ID, type PageResult, type PageRun } from "./pageContract";
import { runReport, type ReportRun } from "./runReport";
import { servePage, type Served } from "./servePage";

const SAMPLE = "assets/sample/進捗状況調査票.xlsx";
const CLIENT = "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js";
const TIME_LIMIT_MS = 180_000;

interface Visit {
  readonly result: PageResult;
  readonly violations: readonly string[];
}

async function visit(): Promise<Visit> {
  const script = {
    type: "text/javascript; charset=utf-8",
    body: await bundlePage("tests/browser/hostInBrowserEntry.ts"),
  };
  const server = await servePage(filesOfPage(script), addresses.violations);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(server.url + addresses.page);
    const text = await page.locator(`#${RESULT_ID}`).textContent({ timeout: TIME_LIMIT_MS });
    return { result: JSON.parse(text ?? ""), violations: server.violations };
  } finally {
    await browser.close();
    server.close();
  }
}

const filesOfPage = (script: Served): ReadonlyMap<string, Served> =>
  new Map([
    [
      addresses.page,
      {
        type: "text/html; charset=utf-8",
        body: `<!doctype html><body><script src="${addresses.script}"></script>`,
      },
    ],
    [addresses.script, script],
    [addresses.client, { type: "text/javascript; charset=utf-8", body: readFileSync(CLIENT) }],
    [addresses.workbook, { type: "application/octet-stream", body: readFileSync(SAMPLE) }],
  ]);

const gridsOf = ({ saved }: ReportRun) => readXlsx(Buffer.from(saved, "base64"));

describe("the host in a browser", () => {
  let inPage: PageRun;
  let inNode: ReportRun;
  let violations: readonly string[];

  beforeAll(async () => {
    const ids = jest.spyOn(crypto, "randomUUID").mockImplementation(countedIds());
    inNode = await runReport(readFileSync(SAMPLE), loadNodeClient());
    ids.mockRestore();
    const { result, ...visited } = await visit();
    if ("error" in result) throw new Error(result.error);
    inPage = result.run;
    violations = visited.violations;
  }, TIME_LIMIT_MS);

  test("finds in the workbook what it finds in Node", () => {
    expect(inPage.report.findings).toBe(inNode.findings);
    expect(inNode.findings).toBeGreaterThan(0);
  });

  test("writes the same sheets", () => {
    expect(inPage.report.sheets).toEqual(inNode.sheets);
    expect(inNode.sheets).toEqual(expect.arrayContaining(["検証結果", "施策一覧", "集計", "進捗状況"]));
  });

  test("saves a workbook of the same cells", async () => {
    expect(await gridsOf(inPage.report)).toEqual(await gridsOf(inNode));
  });

  test("saves the same file, byte for byte", () => {
    expect(inPage.report.saved).toBe(inNode.saved);
  });

  // A page finds its frames under numbers.
  test("leaves the page's globals alone but for its frame and what an add-in expects", () => {
    expect(inPage.changedGlobals.toSorted()).toEqual(["0", "Excel", "OfficeExtension"]);
  });

  test("an error of Office.js is an Error to the page", () => {
    expect(inPage.errorIsError).toBe(true);
  });

  test("events arrive", () => {
    expect(inPage.changedAddress).toBe("B1");
  });

  test("neither the host nor the library asks for anything elsewhere, or for code made from text", () => {
    expect(violations).toEqual([]);
  });
});
