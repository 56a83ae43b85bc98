import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { announceEvents } from "../../../src/host/client/announceEvents";
import { loadNodeClient } from "../../../src/host/client/loadNodeClient";
import { attachExecutor } from "../../../src/host/client/OfficeClient";
import { textExecutor } from "../../../src/host/client/textExecutor";
import type { Calculator } from "../../../src/host/calc/Calculator";
import { cellBlock } from "../../../src/host/model/Block";
import { readXlsx } from "../../../src/host/xlsx/readXlsx";
import { HostDesk } from "../../../src/preview/host/HostDesk";
import type { BookView, HostNotice } from "../../../src/preview/host/PreviewHost";
import { portSender } from "../../../src/preview/office/portSender";

const SAMPLE = readFileSync("assets/sample/進捗状況調査票.xlsx");
const noFormulas: Calculator = { calculate: () => Promise.resolve() };

/** Longer than a request takes from the client to the queue. */
const ON_ITS_WAY_MS = 50;

interface Preview {
  readonly desk: HostDesk;
  readonly view: BookView;
  readonly sheet: string;
  readonly notices: HostNotice[];
}

const ports: MessagePort[] = [];
afterEach(() => ports.splice(0).forEach((port) => port.close()));

/** The sample, open, with Microsoft's client at the other end of a port, as in the pane's frame. */
async function openPreview(calculator = noFormulas): Promise<Preview> {
  const notices: HostNotice[] = [];
  const desk = new HostDesk(calculator, (notice) => notices.push(notice));
  const view = await desk.open(SAMPLE, "調査票.xlsx");
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  desk.connectPane(port2);
  const client = loadNodeClient();
  attachExecutor(client, textExecutor(portSender(port1, (entries) => announceEvents(client, entries))));
  Object.assign(globalThis, { Excel: client.Excel });
  return { desk, view, sheet: view.activeSheet, notices };
}

const firstSheetOf = (file: Uint8Array): string =>
  strFromU8(unzipSync(file)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());

const lastView = (notices: readonly HostNotice[]): BookView | undefined =>
  notices.flatMap((notice) => (notice.kind === "book" ? [notice.view] : [])).at(-1);

const textAt = async ({ desk, sheet }: Preview, row: number, column: number): Promise<string | undefined> =>
  (await desk.cells(sheet, cellBlock(row, column))).cells[0]?.text;

describe("the workbook behind the page", () => {
  test("the pane reads it, and what it writes is shown", async () => {
    const preview = await openPreview();
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("name");
      sheet.getRange("B3").values = [["書いた"]];
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("様式");
    expect(await textAt(preview, 2, 1)).toBe("書いた");
    expect(lastView(preview.notices)).toMatchObject({ isChanged: true });
    expect(lastView(preview.notices)?.revision).toBeGreaterThan(preview.view.revision);
  });

  test("what was calculated because the pane reads is shown as well", async () => {
    const { notices } = await openPreview();
    const revisionAfter = async (act: (sheet: Excel.Worksheet) => void): Promise<number> => {
      await Excel.run(async (context) => {
        act(context.workbook.worksheets.getFirst());
        await context.sync();
      });
      return lastView(notices)?.revision ?? 0;
    };
    const written = await revisionAfter((sheet) => (sheet.getRange("B3").formulas = [["=1+1"]]));
    const read = await revisionAfter((sheet) => sheet.getRange("B3").load("values"));
    expect(read).toBeGreaterThan(written);
  });

  test("reading changes nothing", async () => {
    const { notices } = await openPreview();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getUsedRange().load("values");
      await context.sync();
    });
    expect(notices).toEqual([]);
  });

  test("where the pane goes the page is told, and it is no change", async () => {
    const { notices, sheet } = await openPreview();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("F18").select();
      await context.sync();
    });
    expect(notices).toEqual([{ kind: "shown", sheet, block: cellBlock(17, 5) }]);
  });

  test("an edit is heard of in the pane, as somebody else's", async () => {
    const { desk, sheet } = await openPreview();
    const heard = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async (event) => resolve(event));
        await context.sync();
      }).then(() => desk.edit(sheet, 17, 5, "デジタル庁"));
    });
    expect(await heard).toMatchObject({ address: "F18", triggerSource: "Unknown" });
  });

  test("deleting empties all cells of a block, and only these", async () => {
    const preview = await openPreview();
    await preview.desk.clear(preview.sheet, { top: 5, left: 4, bottom: 5, right: 5 });
    expect(await textAt(preview, 5, 4)).toBe("");
    expect(await textAt(preview, 5, 5)).toBe("");
    expect(await textAt(preview, 5, 6)).not.toBe("");
  });

  test("what is saved holds the edit, and is then no longer unsaved", async () => {
    const { desk, sheet, notices } = await openPreview();
    await desk.edit(sheet, 17, 5, "デジタル庁");
    const { fileName, bytes } = await desk.save();
    const [grid] = await readXlsx(bytes);
    expect(fileName).toBe("調査票.xlsx");
    expect(grid?.rows[17]?.[5]?.text).toBe("デジタル庁");
    expect(lastView(notices)).toMatchObject({ isChanged: false });
  });

  test("a file that cannot be read leaves the open one as it is", async () => {
    const preview = await openPreview();
    await expect(preview.desk.open(new Uint8Array([1, 2, 3]), "壊れた.xlsx")).rejects.toThrow("notWorkbook");
    expect(await textAt(preview, 0, 0)).toContain("進捗状況調査票");
  });

  test("a faulty formula is refused, and nothing is changed", async () => {
    const preview = await openPreview();
    const before = await textAt(preview, 5, 4);
    await expect(preview.desk.edit(preview.sheet, 5, 4, "=1+(")).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    expect(await textAt(preview, 5, 4)).toBe(before);
    expect(preview.notices).toEqual([]);
  });

  test("a request that waited while another workbook was opened shows nothing in that one", async () => {
    let finish = (): void => undefined;
    const calculated = new Promise<void>((resolve) => (finish = resolve));
    const { desk, sheet, notices } = await openPreview({ calculate: () => calculated });
    await desk.edit(sheet, 0, 9, "=1");
    const saving = desk.save();
    const opening = desk.open(SAMPLE, "二.xlsx");
    // Never answered: its pane is gone by then.
    void Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("F18").select();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, ON_ITS_WAY_MS));
    finish();
    await saving;
    await desk.select((await opening).activeSheet, cellBlock(0, 0));
    expect(notices.filter(({ kind }) => kind === "shown")).toEqual([]);
  });
});

describe("taking back what was typed", () => {
  const lastShown = (notices: readonly HostNotice[]): HostNotice | undefined =>
    notices.filter(({ kind }) => kind === "shown").at(-1);

  test("brings back the cells of a block, and shows them", async () => {
    const preview = await openPreview();
    const { desk, sheet, notices } = preview;
    const before = await textAt(preview, 5, 4);
    await desk.clear(sheet, { top: 5, left: 4, bottom: 7, right: 5 });
    expect(await textAt(preview, 5, 4)).toBe("");
    expect(await desk.undo()).toBe(true);
    expect(await textAt(preview, 5, 4)).toBe(before);
    expect(lastShown(notices)).toEqual({
      kind: "shown",
      sheet,
      block: { top: 5, left: 4, bottom: 7, right: 5 },
    });
    expect(await desk.redo()).toBe(true);
    expect(await textAt(preview, 5, 4)).toBe("");
  });

  test("is heard of in the pane, as somebody else's edit", async () => {
    const { desk, sheet } = await openPreview();
    await desk.edit(sheet, 17, 5, "デジタル庁");
    const heard = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async (event) => resolve(event));
        await context.sync();
      }).then(() => desk.undo());
    });
    expect(await heard).toMatchObject({ address: "F18", triggerSource: "Unknown" });
  });

  test("ends where the pane has written", async () => {
    const preview = await openPreview();
    const { desk, sheet } = preview;
    await desk.edit(sheet, 17, 5, "デジタル庁");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B3").values = [["書いた"]];
      await context.sync();
    });
    expect(await desk.undo()).toBe(false);
    expect(await textAt(preview, 17, 5)).toBe("デジタル庁");
  });

  test("leaves the saved sheet as it was in the file", async () => {
    const { desk, sheet } = await openPreview();
    await desk.edit(sheet, 17, 5, "デジタル庁");
    await desk.clear(sheet, { top: 0, left: 0, bottom: 9, right: 9 });
    await desk.undo();
    await desk.undo();
    const { bytes } = await desk.save();
    expect(firstSheetOf(bytes)).toBe(firstSheetOf(SAMPLE));
  });
});
