import type { BookView, PreviewHost } from "../../../src/preview/host/PreviewHost";
import type { Caller } from "../../../src/preview/calls/Methods";
import { selectionOf } from "../../../src/preview/grid/Selection";
import { previewWords } from "../../../src/messages/previewMessages.ja";
import type { SheetLayout } from "../../../src/preview/host/SheetLayout";
import type { PageState } from "../../../src/preview/page/PageState";
import { PreviewSession } from "../../../src/preview/page/PreviewSession";

const view = (changes: Partial<BookView>): BookView => ({
  fileName: "調査票.xlsx",
  sheets: [{ id: "1", name: "様式", color: "" }],
  activeSheet: "1",
  isChanged: false,
  revision: 1,
  ...changes,
});
const layout: SheetLayout = {
  rows: new Float32Array(10).fill(20),
  columns: new Float32Array(5).fill(64),
  frozen: { rows: 0, columns: 0 },
  used: undefined,
  merges: [],
  charts: [],
  showGridlines: true,
  showHeadings: true,
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** What the worker answers; whatever is not said here answers with nothing. */
type Answers = Partial<Record<keyof PreviewHost, (...given: readonly unknown[]) => unknown>>;

function sessionOver(
  answers: Answers,
  copy: (text: Promise<string>) => Promise<void> = async () => undefined,
) {
  const calls: [name: string, ...given: unknown[]][] = [];
  const call = (async (name: keyof PreviewHost, ...given: unknown[]) => {
    calls.push([name, ...given]);
    return answers[name]?.(...given) ?? (name === "layout" ? layout : []);
  }) as unknown as Caller<PreviewHost>;
  const session = new PreviewSession({ call, download: () => undefined, copy });
  const called = (name: keyof PreviewHost) => calls.filter(([each]) => each === name);
  return { session, called };
}

/** A session whose worker gives layouts only when it is told to. */
function slowSession() {
  const waiting: (() => void)[] = [];
  const { session, called } = sessionOver({
    layout: () => new Promise((resolve) => waiting.push(() => resolve(layout))),
  });
  const answer = async (): Promise<void> => {
    waiting.splice(0).forEach((give) => give());
    await settled();
  };
  return { session, called, answer };
}

const place = (row: number, column: number) => ({ row, column });
const bytes = async () => new ArrayBuffer(0);

test("a workbook that is saved while its sheet is still being laid out is shown as saved", async () => {
  const { session, answer } = slowSession();
  session.hear({ kind: "book", view: view({ isChanged: true }) });
  session.hear({ kind: "book", view: view({ isChanged: false }) });
  await answer();
  expect(session.getState().sheet?.id).toBe("1");
  expect(session.getState().book?.isChanged).toBe(false);
  expect(session.getState().notice).toBeUndefined();
});

test("what fails by itself over there is said", () => {
  const { session } = slowSession();
  session.hear({ kind: "fault", fault: { kind: "unexpected", message: "no memory" } });
  expect(session.getState().notice).toMatchObject({ kind: "error" });
  expect(session.getState().notice?.text).toContain("no memory");
});

describe("while another workbook is on its way", () => {
  test("what is typed is not taken: it would go into the new one", async () => {
    const { session, called } = sessionOver({ open: () => view({}) });
    await session.open("一.xlsx", bytes);
    let give: (read: ArrayBuffer) => void = () => undefined;
    const opening = session.open("二.xlsx", () => new Promise((resolve) => (give = resolve)));
    expect(await session.edit(place(5, 4), "編集中")).toBe(false);
    await Promise.all([session.clear(), session.cut(), session.paste("貼る"), session.undo()]);
    give(new ArrayBuffer(0));
    await opening;
    const changes = ["edit", "clear", "paste", "undo"] as const;
    expect(changes.flatMap(called)).toEqual([]);
    expect(await session.edit(place(5, 4), "編集中")).toBe(true);
  });

  test("nothing of the one before stays in sight, though its sheets have the same ids", async () => {
    const { session } = sessionOver({ open: () => view({}) });
    await session.open("一.xlsx", bytes);
    const { sheet: before, opened } = session.getState();
    session.select(selectionOf(place(5, 4)), false);
    const seen: PageState[] = [];
    session.subscribe(() => seen.push(session.getState()));
    await session.open("二.xlsx", bytes);
    const after = seen.filter((state) => state.opened > opened);
    expect(after.filter(({ sheet }) => sheet === before)).toEqual([]);
    expect(after.at(-1)).toMatchObject({ sheet: { id: "1" }, selection: selectionOf(place(0, 0)) });
  });
});

describe("the sheet that is shown", () => {
  const two = [
    { id: "1", name: "様式", color: "" },
    { id: "2", name: "集計", color: "" },
  ];
  const secondCells = { kind: "shown", sheet: "2", block: { top: 7, left: 3, bottom: 7, right: 3 } } as const;

  test("keeps its own selection until the next one is laid out", async () => {
    const { session, answer } = slowSession();
    session.hear({ kind: "book", view: view({ sheets: two }) });
    await answer();
    session.hear(secondCells);
    session.hear({ kind: "book", view: view({ sheets: two, activeSheet: "2" }) });
    expect(session.getState()).toMatchObject({ sheet: { id: "1" }, selection: selectionOf(place(0, 0)) });
    await answer();
    expect(session.getState()).toMatchObject({ sheet: { id: "2" }, selection: selectionOf(place(7, 3)) });
  });

  test("is laid out anew after that has failed once", async () => {
    const layouts = [() => Promise.reject(new Error("busy")), () => layout];
    const { session } = sessionOver({ layout: () => layouts.shift()?.() });
    session.hear({ kind: "book", view: view({}) });
    await settled();
    expect(session.getState()).toMatchObject({ sheet: undefined, notice: { kind: "error" } });
    session.hear({ kind: "book", view: view({}) });
    await settled();
    expect(session.getState().sheet?.id).toBe("1");
  });
});

describe("cutting", () => {
  const refused = () => Promise.reject(new Error("NotAllowedError"));

  test.each([
    ["empties the cells that are on the clipboard", async () => undefined, 1],
    ["leaves the cells where the browser gives no clipboard", refused, 0],
  ])("%s", async (_name, copy, clearings) => {
    const { session, called } = sessionOver({ open: () => view({}) }, copy);
    await session.open("一.xlsx", bytes);
    await session.cut();
    expect(called("clear")).toHaveLength(clearings);
    expect(session.getState().notice?.kind).toBe(clearings === 0 ? "error" : undefined);
  });
});

test("there being nothing to undo is said", async () => {
  const { session } = sessionOver({ open: () => view({}), undo: () => false });
  await session.open("一.xlsx", bytes);
  await session.undo();
  expect(session.getState().notice).toMatchObject({ kind: "info", text: previewWords.nothingToUndo });
});

test("an edit that the workbook took is taken, though its cell cannot be read again", async () => {
  const { session } = sessionOver({ open: () => view({}), cells: () => Promise.reject(new Error("gone")) });
  await session.open("一.xlsx", bytes);
  expect(await session.edit(place(0, 0), "書いた")).toBe(true);
});
