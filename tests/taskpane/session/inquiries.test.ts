import { unzipSync } from "fflate";
import type { Answer } from "../../../src/domain/inquiry/Answer";
import { readXlsx } from "../../../src/host/xlsx/readXlsx";
import { WorkbookFault } from "../../../src/jobs/WorkbookFault";
import type { ChosenFile, InquiryWish } from "../../../src/taskpane/session/PaneState";
import { fillInInquiry, type FilledIn } from "../../support/fillInInquiry";
import { openHost } from "../../support/hostWorkbook";
import { sessionOn } from "../../support/paneSession";

const HEADER = ["該当項目", "施策名", "担当府省庁", "状況", "進捗状況"];
const openForm = () =>
  openHost({
    様式: [
      HEADER,
      ["ア）", "訓練", "総務省", "〇", "・実施した。"],
      ["イ）", "点検", "総務省", "▲", "・点検した。"],
      ["ウ）", "公表", "法務省", "〇", "・公表した。"],
      ["エ）", "演習", "協議会", "○", "・演習した。"],
    ],
  });
const FIRST: InquiryWish = { round: 1, withInfo: false };

async function openSession() {
  const host = openForm();
  const parts = sessionOn(host);
  await parts.session.open();
  const statusOf = (row: number) => host.book.sheetNamed("様式")?.cell(row - 1, 3)?.content;
  return { host, statusOf, ...parts };
}
type Opened = Awaited<ReturnType<typeof openSession>>;

/** What Excel was asked to open. Without `answer` it opens all. */
function stubExcel(answer: (count: number) => Promise<void> = async () => undefined): string[] {
  const opened: string[] = [];
  jest.spyOn(Excel, "createWorkbook").mockImplementation(async (base64 = "") => {
    await answer(opened.length);
    opened.push(base64);
  });
  return opened;
}
const refusing = (): string[] => stubExcel(() => Promise.reject(new Error("not supported")));
afterEach(() => jest.restoreAllMocks());

const noticeOf = ({ session }: Opened) => session.getState().notice;
const logOf = ({ session }: Opened) =>
  session
    .getState()
    .inquiryLog.map(({ round, ministry, numbers, answered }) => [
      round,
      ministry,
      numbers.length,
      answered.length,
    ]);

const chosen = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  arrayBuffer: async () => new Uint8Array(bytes).buffer,
});

/** The book of 総務省, made and filled in. */
async function answerOf(
  opened: Opened,
  filled: readonly FilledIn[],
  name = "回答.xlsx",
): Promise<ChosenFile> {
  refusing();
  await opened.session.makeInquiries({ ministry: "総務省" }, FIRST, "open");
  return chosen(name, await fillInInquiry(opened.offered.at(-1)?.bytes ?? new Uint8Array(), filled));
}
const answersIn = ({ session }: Opened): readonly Answer[] => session.getState().answers?.answers ?? [];

describe("making inquiries", () => {
  test("they are counted by ministry, what belongs to nobody last", async () => {
    const { session } = await openSession();
    await session.check();
    await session.planInquiries(FIRST);
    expect(session.getState().inquiryPlan).toMatchObject([
      { ministry: "総務省", counts: { error: 1, info: 0 } },
      { ministry: "法務省" },
      { ministry: undefined },
    ]);
  });

  test("one opens as a new workbook in Excel, with all that was found; what was asked is remembered", async () => {
    const opened = await openSession();
    const base64 = stubExcel();
    await opened.session.makeInquiries({ ministry: "総務省" }, FIRST, "open");
    expect(base64).toHaveLength(1);
    const [grid] = await readXlsx(Buffer.from(base64[0] ?? "", "base64"));
    expect(grid?.name).toBe("照会");
    expect(noticeOf(opened)).toEqual({
      kind: "inquired",
      result: { opened: ["照会_第1回_総務省.xlsx"], saved: undefined, left: 0 },
    });
    expect(opened.offered).toEqual([]);
    expect(logOf(opened)).toEqual([[1, "総務省", 2, 0]]);
    const next = sessionOn(opened.host);
    await next.session.open();
    expect(next.session.getState().inquiryLog).toEqual(opened.session.getState().inquiryLog);
  });

  test("where Excel does not open it, it is offered as a file with its name", async () => {
    const opened = await openSession();
    refusing();
    await opened.session.makeInquiries({ ministry: undefined }, { ...FIRST, round: 3 }, "open");
    expect(opened.offered.map(({ name }) => name)).toEqual(["照会_第3回_担当不明.xlsx"]);
    expect(noticeOf(opened)).toMatchObject({ result: { opened: [], saved: "照会_第3回_担当不明.xlsx" } });
    expect(logOf(opened)).toEqual([[3, undefined, 1, 0]]);
  });

  test("all in one archive, each with its name", async () => {
    const opened = await openSession();
    const base64 = stubExcel();
    await opened.session.makeInquiries("all", FIRST, "save");
    expect(base64).toEqual([]);
    const [{ name, bytes } = { name: "", bytes: new Uint8Array() }] = opened.offered;
    expect(name).toBe("照会_第1回.zip");
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual([
      "照会_第1回_総務省.xlsx",
      "照会_第1回_法務省.xlsx",
      "照会_第1回_担当不明.xlsx",
    ]);
    for (const file of Object.values(files)) expect(await readXlsx(file)).toHaveLength(1);
    expect(logOf(opened)).toHaveLength(3);
  });

  test("all one after the other; what Excel does not open from some point on is one archive", async () => {
    const opened = await openSession();
    const base64 = stubExcel((count) =>
      count < 1 ? Promise.resolve() : Promise.reject(new Error("enough")),
    );
    await opened.session.makeInquiries("all", FIRST, "open");
    expect(base64).toHaveLength(1);
    expect(noticeOf(opened)).toMatchObject({
      result: { opened: ["照会_第1回_総務省.xlsx"], saved: "照会_第1回.zip", left: 0 },
    });
    expect(Object.keys(unzipSync(opened.offered[0]?.bytes ?? new Uint8Array()))).toHaveLength(2);
    expect(logOf(opened)).toHaveLength(3);
  });

  test("stopped while they open, those that stand open are remembered and the rest is told", async () => {
    const opened = await openSession();
    const base64 = stubExcel(async (count) => void (count === 1 && opened.session.cancel()));
    await opened.session.makeInquiries("all", FIRST, "open");
    expect(base64).toHaveLength(2);
    expect(noticeOf(opened)).toMatchObject({ kind: "inquired", result: { left: 1 } });
    expect(logOf(opened).map(([, ministry]) => ministry)).toEqual(["総務省", "法務省"]);
  });

  test("stopped before anything is there, nothing is", async () => {
    const opened = await openSession();
    await opened.session.check();
    const making = opened.session.makeInquiries("all", FIRST, "save");
    opened.session.subscribe(() => {
      if (opened.session.getState().activity?.step === "inquiring") opened.session.cancel();
    });
    await making;
    expect(noticeOf(opened)).toEqual({ kind: "cancelled" });
    expect([opened.offered, logOf(opened)]).toEqual([[], []]);
  });

  test("where the workbook cannot remember it, what was made stands, and that is told", async () => {
    const opened = await openSession();
    stubExcel();
    opened.host.book.structureProtected = true;
    await opened.session.makeInquiries({ ministry: "総務省" }, FIRST, "open");
    expect(noticeOf(opened)).toMatchObject({
      kind: "inquired",
      result: { opened: ["照会_第1回_総務省.xlsx"], unrecorded: expect.any(WorkbookFault) as unknown },
    });
  });

  test("of whom there is nothing to ask nothing is made", async () => {
    const opened = await openSession();
    const base64 = stubExcel();
    await opened.session.makeInquiries({ ministry: "防衛省" }, FIRST, "open");
    expect([noticeOf(opened), base64, logOf(opened)]).toEqual([{ kind: "nothingToAsk" }, [], []]);
  });
});

describe("taking answers in", () => {
  test("a new text goes into its cell as a repair, with the answer as its reason, and comes back by undo", async () => {
    const opened = await openSession();
    const { session, statusOf } = opened;
    const file = await answerOf(opened, [
      { cell: "D3", text: "△", answer: "確認しました" },
      { cell: "D2", answer: "原文のまま" },
    ]);
    await session.readAnswers([file]);
    expect(noticeOf(opened)).toEqual({ kind: "answersRead", files: 1, lines: 2 });
    expect(
      answersIn(opened)
        .map(({ outcome, asked }) => [outcome, asked?.cell])
        .sort(),
    ).toEqual([
      ["answered", "D2"],
      ["corrected", "D3"],
    ]);
    expect(logOf(opened)).toEqual([[1, "総務省", 2, 2]]);
    expect(statusOf(3)).toBe("▲");
    await session.takeAnswers(answersIn(opened));
    expect([statusOf(2), statusOf(3)]).toEqual(["〇", "△"]);
    expect(noticeOf(opened)).toMatchObject({
      kind: "repaired",
      result: { done: { length: 1 }, refused: [] },
    });
    expect(session.getState().journal).toMatchObject([
      { entries: [{ cell: "D3", old: "▲", text: "△", reason: "総務省の回答: 確認しました" }] },
    ]);
    expect(opened.cells()).not.toContain("status.unknown 様式!D3");
    await session.undo("last");
    expect(statusOf(3)).toBe("▲");
  });

  test("a cell that changed meanwhile is left alone and named", async () => {
    const opened = await openSession();
    await opened.session.readAnswers([await answerOf(opened, [{ cell: "D3", text: "△" }])]);
    opened.host.book.sheetNamed("様式")?.setCell(2, 3, { content: "×" });
    await opened.session.takeAnswers(answersIn(opened));
    expect(opened.statusOf(3)).toBe("×");
    expect(noticeOf(opened)).toMatchObject({
      kind: "repaired",
      result: { done: [], refused: [{ change: { cell: "D3" }, reason: "changed" }] },
    });
  });

  test("a file that is none stops no other, and is named with why", async () => {
    const opened = await openSession();
    const good = await answerOf(opened, [{ cell: "D3", text: "△" }]);
    const gone: ChosenFile = { name: "移動済み.xlsx", arrayBuffer: () => Promise.reject(new Error("gone")) };
    await opened.session.readAnswers([chosen("送り状.xlsx", new TextEncoder().encode("なし")), gone, good]);
    expect(answersIn(opened)).toHaveLength(2);
    expect(opened.session.getState().answers?.problems).toEqual([
      { file: "移動済み.xlsx", reason: "unreadable" },
      { file: "送り状.xlsx", reason: "notWorkbook" },
    ]);
    await opened.session.readAnswers([gone]);
    expect(answersIn(opened)).toHaveLength(2);
    expect(opened.session.getState().answers?.problems).toHaveLength(1);
  });

  test("a workbook without a table of inquiries is no answer", async () => {
    const opened = await openSession();
    const { writeModels } = await import("../../../src/host/xlsx/writeModels");
    const { SheetDraft } = await import("../../../src/domain/sheet/SheetDraft");
    const draft = new SheetDraft();
    draft.add(["ア）", "訓練"]);
    await opened.session.readAnswers([
      chosen("様式.xlsx", await writeModels([draft.model("inquiry", "様式")])),
    ]);
    expect(opened.session.getState().answers).toEqual({
      answers: [],
      problems: [{ file: "様式.xlsx", reason: "noInquiries" }],
    });
  });
});
