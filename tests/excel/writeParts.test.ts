import { ExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { parseMark } from "../../src/domain/sheet/sheetMark";
import type { SheetModel } from "../../src/domain/sheet/SheetModel";
import { HostError } from "../../src/host/protocol/HostError";
import type { Host, HostOptions } from "../../src/host/startHost";
import { openHost, snapshotsOf } from "../support/hostWorkbook";

/** Sheets of one kind: by the name that each would like, which also tells it from the others; "" is the whole. */
const models = (...names: string[]): SheetModel[] =>
  names.map((name) => ({
    kind: "progress",
    ...(name !== "" && { part: `part-${name.codePointAt(0)}` }),
    name: name === "" ? "進捗状況" : `進捗状況 ${name}`,
    rows: [[`${name || "全部"}の内容`]],
    merges: [],
    looks: [],
    columnWidths: [20],
    tables: [],
    freeze: { rows: 0, columns: 0 },
    print: { orientation: "landscape" },
  }));

const write = (...names: string[]) => new ExcelWorkbook().writeSheets(models(...names));
const shown = ({ book }: Host): string[] =>
  book.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
const textOf = ({ book }: Host, name: string) => book.sheetNamed(name)?.cell(0, 0)?.content;
const open = (options?: HostOptions): Host => openHost({ 様式: [["施策名"]] }, options);

describe("sheets that are each a part of the document", () => {
  test("stand side by side, each under its own name, and are rewritten in place", async () => {
    const host = open();
    await write("ア", "イ");
    expect(shown(host)).toEqual(["様式", "進捗状況 ア", "進捗状況 イ"]);
    const ids = host.book.sheets.map(({ id }) => id);
    const written = await write("ア", "イ");
    expect(written).toMatchObject([
      { name: "進捗状況 ア", replaced: true },
      { name: "進捗状況 イ", replaced: true },
    ]);
    expect(host.book.sheets.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  test("one that comes in between stands between, wherever the user has put the others", async () => {
    const host = open();
    await write("イ", "エ");
    await write("ア", "イ", "ウ", "エ", "オ");
    const expected = ["ア", "イ", "ウ", "エ", "オ"].map((name) => `進捗状況 ${name}`);
    expect(shown(host)).toEqual(["様式", ...expected]);
  });

  test("one for which there is no place any more stays, as what it is", async () => {
    const host = open();
    await write("ア", "イ");
    const [first] = await write("イ");
    expect(first?.leftOver).toEqual(["進捗状況 ア（以前のもの）"]);
    expect(shown(host)).toEqual(["様式", "進捗状況 ア（以前のもの）", "進捗状況 イ"]);
    expect(textOf(host, "進捗状況 ア（以前のもの）")).toBe("アの内容");
    const before = snapshotsOf(host, ["進捗状況 ア（以前のもの）"]);
    await write("ア", "イ");
    expect(snapshotsOf(host, ["進捗状況 ア（以前のもの）"])).toEqual(before);
    expect(shown(host)).toContain("進捗状況 ア");
  });

  test("the whole and its parts make way for each other", async () => {
    open();
    await write("");
    const [first, second] = await write("ア", "イ");
    expect([first?.leftOver, second?.leftOver]).toEqual([["進捗状況（以前のもの）"], undefined]);
    const [whole] = await write("");
    expect(whole).toMatchObject({
      name: "進捗状況",
      leftOver: ["進捗状況 ア（以前のもの）", "進捗状況 イ（以前のもの）"],
    });
  });

  test("a sheet that was brought from another workbook keeps its name", async () => {
    const host = open();
    await write("ア");
    const brought = host.book.sheetNamed("進捗状況 ア");
    if (brought)
      brought.names = brought.names.map((each) => ({
        ...each,
        formula: '="progress done elsewhere part-1"',
      }));
    expect((await write("イ"))[0]?.leftOver).toBeUndefined();
    expect(shown(host)).toEqual(["様式", "進捗状況 ア", "進捗状況 イ"]);
  });

  test("a copy is kept of each part that a user has edited", async () => {
    const host = open();
    await write("ア", "イ");
    host.book.sheetNamed("進捗状況 イ")?.setCell(0, 0, { content: "直した" });
    const written = await write("ア", "イ");
    expect(written.map(({ keptAside }) => keptAside)).toEqual([undefined, "進捗状況 イ（編集あり）"]);
    expect(textOf(host, "進捗状況 イ（編集あり）")).toBe("直した");
    expect(textOf(host, "進捗状況 イ")).toBe("イの内容");
  });

  test("whatever request fails, all is as before, or all is done", async () => {
    for (let failing = 1; failing <= 150; failing++) {
      let isFailing = false;
      let count = 0;
      const host = open({
        beforeAction: () => {
          if (isFailing && ++count === failing) throw new HostError("GeneralException");
        },
      });
      await write("ア", "ウ");
      host.book.sheetNamed("進捗状況 ウ")?.setCell(0, 0, { content: "直した" });
      const before = shown(host);
      isFailing = true;
      await write("イ", "ウ").catch(() => undefined);
      const names = shown(host);
      const isDone = names.includes("進捗状況 イ");
      expect(names.filter((name) => !before.includes(name)).length > 0).toBe(isDone);
      if (isDone) expect(names).toContain("進捗状況 ア（以前のもの）");
      expect(textOf(host, isDone ? "進捗状況 ウ（編集あり）" : "進捗状況 ウ")).toBe("直した");
    }
  });

  test("the mark says which part a sheet is", async () => {
    const host = open();
    await write("ア");
    const [mark] = host.book.sheetNamed("進捗状況 ア")?.names ?? [];
    expect(parseMark(mark?.formula ?? "")).toMatchObject({ kind: "progress", part: "part-12450" });
  });
});
