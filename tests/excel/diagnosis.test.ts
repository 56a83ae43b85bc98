import { allProbes } from "../../src/excel/diagnosis/allProbes";
import type { Probe } from "../../src/excel/diagnosis/Probe";
import { runDiagnosis } from "../../src/excel/diagnosis/runDiagnosis";
import { createUniverCalculator } from "../../src/host/calc/univerNodeCalculator";
import { loadNodeClient } from "../../src/host/client/loadNodeClient";
import { Book } from "../../src/host/model/Book";
import { fail } from "../../src/host/protocol/HostError";
import { startHost, type HostOptions } from "../../src/host/startHost";
import { WorkbookFault } from "../../src/jobs/WorkbookFault";

/** The host tells of events at once. */
const eventWait = 20;

/** A user's workbook with a sheet in front, a hidden one, a table, a name and a selection. */
function openUsersBook(options: HostOptions = {}): { book: Book; syncs: () => number } {
  const book = new Book();
  const [front, hidden] = [book.addSheet("施策"), book.addSheet("控え")];
  front.setCell(0, 0, { content: "秘密の施策" });
  front.setCell(1, 0, { content: 1 });
  front.names = [{ name: "_ShindanProbe", formula: "=施策!$A$1", comment: "", visible: true }];
  hidden.visibility = "Hidden";
  book.names = [{ name: "基準日", formula: "=45000", comment: "", visible: true }];
  book.activeSheet = front;
  book.selection = { sheet: front, blocks: [{ top: 1, left: 0, bottom: 1, right: 0 }] };
  const { statistics } = startHost(book, loadNodeClient(), options);
  return { book, syncs: () => statistics.syncs };
}

const portrait = ({ sheets, names, activeSheet, selection }: Book): string =>
  JSON.stringify({
    sheets: sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells()] })),
    names,
    front: activeSheet?.name,
    selection: selection && { sheet: selection.sheet.name, blocks: selection.blocks },
  });

const probe = (id: string, run: Probe["run"], assumed: Probe["assumed"] = "seen"): Probe => ({
  id,
  title: id,
  assumed,
  members: [],
  run,
});
const seeing = (id: string, observed: unknown): Probe => probe(id, () => Promise.resolve(observed));

describe("our own host", () => {
  const calculator = createUniverCalculator();
  afterAll(() => calculator.close());

  test("does what every probe assumes, and is as before afterwards", async () => {
    const { book } = openUsersBook({ calculator });
    const before = portrait(book);
    const report = await runDiagnosis(undefined, undefined, { eventWait });
    const differing = report.probes.filter(({ agrees }) => !agrees);
    expect(differing.map(({ id, assumed, observed }) => ({ id, assumed, observed }))).toEqual([]);
    expect(report).toMatchObject({ formatVersion: 1, agrees: allProbes.length, differs: 0 });
    expect(portrait(book)).toBe(before);
  }, 60_000);
});

describe("the report", () => {
  test("tells agreement from difference; the order of keys is no difference", async () => {
    openUsersBook();
    const { probes, agrees, differs } = await runDiagnosis(undefined, undefined, {
      probes: [
        probe("same", () => Promise.resolve({ b: [1], a: null }), { a: null, b: [1] }),
        probe("other", () => Promise.resolve({ a: 1 }), { a: 2 }),
        probe("nothing", () => Promise.resolve(undefined), null),
      ],
    });
    expect(probes.map(({ id, observed, agrees: isSame }) => [id, observed, isSame])).toEqual([
      ["same", { b: [1], a: null }, true],
      ["other", { a: 1 }, false],
      ["nothing", null, true],
    ]);
    expect([agrees, differs]).toEqual([2, 1]);
  });

  test("is plain JSON, and nothing of the user's workbook is in it", async () => {
    openUsersBook();
    const report = await runDiagnosis(undefined, undefined, { eventWait });
    const text = JSON.stringify(report);
    expect(JSON.parse(text)).toEqual(report);
    expect(text).not.toMatch(/秘密|施策|控え|基準日/u);
  }, 30_000);

  test("names Excel's version and its sets of members where there is an Office", async () => {
    openUsersBook();
    const isSetSupported = (_set: string, version: string): boolean => Number(version.slice(2)) <= 3;
    const context = {
      diagnostics: { host: "Excel", platform: "PC", version: "16.0.1", extra: "x" },
      requirements: { isSetSupported },
    };
    Object.assign(globalThis, { Office: { context } });
    const inOffice = await runDiagnosis(undefined, undefined, { probes: [] });
    Reflect.deleteProperty(globalThis, "Office");
    const outside = await runDiagnosis(undefined, undefined, { probes: [] });
    expect(inOffice).toMatchObject({
      host: { host: "Excel", platform: "PC", version: "16.0.1" },
      apiVersions: ["1.1", "1.2", "1.3"],
    });
    expect(inOffice.host).not.toHaveProperty("extra");
    expect(outside).toMatchObject({ host: null, apiVersions: [] });
  });
});

describe("faults", () => {
  test("a probe that fails observes its error, and the others run", async () => {
    const { book } = openUsersBook();
    const before = portrait(book);
    const { probes } = await runDiagnosis(undefined, undefined, {
      probes: [
        seeing("first", "seen"),
        probe("refused", async (context, scratch) => {
          scratch.addSheet(context).visibility = "VeryHidden";
          context.workbook.worksheets.getItem("ない").delete();
          await context.sync();
        }),
        probe("broken", () => Promise.reject(new RangeError("of its own"))),
        seeing("last", "seen"),
      ],
    });
    expect(probes.map(({ observed }) => observed)).toEqual([
      "seen",
      { error: "ItemNotFound" },
      { error: "RangeError" },
      "seen",
    ]);
    expect(portrait(book)).toBe(before);
  });

  test("a sheet that came to the front goes, and the user's comes back", async () => {
    const { book } = openUsersBook();
    await runDiagnosis(undefined, undefined, {
      probes: [
        probe("front", async (context, scratch) => {
          scratch.addSheet(context).activate();
          await context.sync();
        }),
      ],
    });
    expect(book.activeSheet?.name).toBe("施策");
  });

  test("a workbook whose structure is protected is refused before anything is tried", async () => {
    const { book } = openUsersBook();
    book.structureProtected = true;
    await expect(runDiagnosis()).rejects.toMatchObject({ reason: "structureProtected", state: "asBefore" });
  });

  test("scratch sheets that cannot be taken away are told", async () => {
    openUsersBook({
      beforeAction: (_sync, { Name }) => (Name === "Delete" ? fail("GeneralException") : undefined),
    });
    const failing = runDiagnosis(undefined, undefined, { probes: [] });
    await expect(failing).rejects.toBeInstanceOf(WorkbookFault);
    await expect(failing).rejects.toMatchObject({ reason: "host", state: "unfinished" });
  });
});

describe("on the way", () => {
  test("progress is told after each probe", async () => {
    openUsersBook();
    const told: [number, number][] = [];
    await runDiagnosis((...progress) => void told.push(progress), undefined, {
      probes: [seeing("a", 1), seeing("b", 2)],
    });
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  test("aborting ends it after the probe that runs, and the workbook is as before", async () => {
    const { book } = openUsersBook();
    const before = portrait(book);
    const abort = new AbortController();
    const later = jest.fn(() => Promise.resolve(null));
    const reason = new Error("enough");
    const running = runDiagnosis(() => abort.abort(reason), abort.signal, {
      probes: [
        probe("first", async (context, scratch) => scratch.addSheet(context).name),
        probe("later", later),
      ],
    });
    await expect(running).rejects.toBe(reason);
    expect(later).not.toHaveBeenCalled();
    expect(portrait(book)).toBe(before);
  });

  test("aborted beforehand, it asks nothing of Excel", async () => {
    const { syncs } = openUsersBook();
    await expect(runDiagnosis(undefined, AbortSignal.abort())).rejects.toThrow();
    expect(syncs()).toBe(0);
  });
});

describe("the probes", () => {
  test("have ids of their own, in lower case with hyphens", () => {
    const ids = allProbes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/u.test(id))).toEqual([]);
  });

  test("say in Japanese what they assume, and which members they are about", () => {
    const bare = allProbes.filter(({ title, members }) => !/[ぁ-ん]/u.test(title) || members.length === 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});
