import { findingKey } from "../../../src/domain/check/findingKey";
import { openHost, snapshotsOf } from "../../support/hostWorkbook";
import { sessionOn } from "../../support/paneSession";

const HEADER = ["該当項目", "施策名", "担当府省庁", "状況", "進捗状況"];
const openForm = () =>
  openHost({
    様式: [
      HEADER,
      ["ア）", "訓練", "総務省", "〇", "・実施\u200Bした。"],
      ["イ）", "点検", "経産省", "▲", "・点検した。"],
      ["ウ）", "公表", "法務省", "〇", "・公表した。"],
      ["エ）", "演習", "警察庁", "○", "・演習した。"],
    ],
  });
const textsOf = (host: ReturnType<typeof openForm>) =>
  ["D2", "E2", "C3", "D3", "D4"].map((cell) => {
    const [column = "", row = ""] = cell;
    return host.book.sheetNamed("様式")?.cell(Number(row) - 1, column.charCodeAt(0) - 65)?.content;
  });
const REPAIRED = ["○", "・実施した。", "経済産業省", "▲", "○"];
const AS_WRITTEN = ["〇", "・実施\u200Bした。", "経産省", "▲", "〇"];
const key = (rule: "status.variant" | "status.unknown" | "ministry.abbreviation", cell: string): string =>
  findingKey({ rule, sheet: "様式", cell });

async function openSession() {
  const host = openForm();
  const parts = sessionOn(host);
  await parts.session.open();
  return { host, ...parts };
}

describe("repairing from the pane", () => {
  test("all that is safe: the cells change, their findings are gone, and it is said", async () => {
    const { host, session, cells } = await openSession();
    await session.repair("safe");
    expect(textsOf(host)).toEqual(REPAIRED);
    expect(cells()).toEqual(["status.unknown 様式!D3"]);
    expect(session.getState().notice).toMatchObject({ kind: "repaired", result: { refused: [] } });
    expect(session.getState().journal).toMatchObject([{ id: 1, entries: { length: 4 } }]);
  });

  test("one, or a group, and nothing else", async () => {
    const { host, session } = await openSession();
    await session.repair([key("status.variant", "D2"), key("status.variant", "D4")]);
    expect(textsOf(host)).toEqual(["○", "・実施\u200Bした。", "経産省", "▲", "○"]);
  });

  test("what has no one right answer, once the user says so; the next time it is offered where nothing else is", async () => {
    const { host, session } = await openSession();
    await session.repair([key("status.unknown", "D3")]);
    expect(textsOf(host)[3]).toBe("△");
    expect(session.getState().decisions).toMatchObject([
      { kind: "replaced", rule: "status.unknown", value: "▲", text: "△" },
    ]);
  });

  test("is taken back, the last or all of it, also by the next pane on the workbook", async () => {
    const { host, session } = await openSession();
    const before = snapshotsOf(host, ["様式"]);
    await session.repair([key("status.variant", "D2")]);
    await session.repair("safe");
    await session.undo("last");
    expect(textsOf(host)).toEqual(["○", ...AS_WRITTEN.slice(1)]);
    const next = sessionOn(host);
    await next.session.open();
    expect(next.session.getState().journal).toHaveLength(2);
    await next.session.undo("all");
    expect(snapshotsOf(host, ["様式"])).toEqual(before);
    expect(next.cells()).toContain("status.variant 様式!D2");
  });

  test("what has changed meanwhile is left alone and named", async () => {
    const { host, session } = await openSession();
    host.book.sheetNamed("様式")?.setCell(1, 3, { content: "×" });
    await session.repair("safe");
    expect(textsOf(host)).toEqual(["×", ...REPAIRED.slice(1)]);
    expect(session.getState().notice).toMatchObject({
      result: { refused: [{ change: { cell: "D2" }, reason: "changed" }] },
    });
  });
});

describe("新旧対照表", () => {
  test("lists every text that was repaired and stands, old beside new, in a sheet of ours; another takes its place", async () => {
    const { host, session } = await openSession();
    await session.repair("safe");
    await session.undo([{ batch: 1, entry: 0 }]);
    await session.writeComparison();
    await session.writeComparison();
    expect(session.getState().notice).toMatchObject({ kind: "reported", sheets: [{ name: "新旧対照表" }] });
    expect(host.book.sheets.filter(({ name }) => name.includes("新旧対照表"))).toHaveLength(1);
    const sheet = host.book.sheetNamed("新旧対照表");
    const texts = [...(sheet?.cells() ?? [])].map(([, , { content }]) => content);
    expect(texts).toEqual(expect.arrayContaining(["旧", "新", "経産省", "経済産業省", "府省庁の略称"]));
    expect(texts.filter((text) => text === "○")).toHaveLength(1);
  });
});

describe("leaving a finding as it is", () => {
  const ignored = {
    kind: "ignored",
    rule: "status.variant",
    value: "〇",
    reason: "原本どおり",
    at: "2026-01-05T10:42:00.000Z",
  } as const;
  const reasons = (session: Awaited<ReturnType<typeof openSession>>["session"]) =>
    session
      .getState()
      .check?.findings.filter(({ rule }) => rule === "status.variant")
      .map(({ cell, ignored: reason }) => [cell, reason]);

  test("wherever the value stands, with the reason, also after opening again; and it is not repaired with the rest", async () => {
    const { host, session } = await openSession();
    await session.decide([ignored]);
    const next = sessionOn(host);
    await next.session.open();
    expect(reasons(next.session)).toEqual([
      ["D2", "原本どおり"],
      ["D4", "原本どおり"],
    ]);
    await next.session.repair("safe");
    expect(textsOf(host)).toEqual(["〇", ...REPAIRED.slice(1, 4), "〇"]);
  });

  test("in one cell only", async () => {
    const { session } = await openSession();
    await session.decide([{ ...ignored, place: { sheet: "様式", cell: "D4" } }]);
    expect(reasons(session)).toEqual([
      ["D2", undefined],
      ["D4", "原本どおり"],
    ]);
  });

  test("can be thought better of", async () => {
    const { session } = await openSession();
    await session.decide([ignored]);
    await session.decide([], [ignored]);
    expect(reasons(session)).toEqual([
      ["D2", undefined],
      ["D4", undefined],
    ]);
  });
});
