import { readXlsx } from "../../../src/host/xlsx/readXlsx";
import type { Host } from "../../../src/host/startHost";
import { openHost } from "../../support/hostWorkbook";
import { sessionOn } from "../../support/paneSession";
import { soundRows, unsettledRows } from "../../support/publicationForm";

type Rows = typeof soundRows;
const openForm = (rows: Rows): Host =>
  openHost({ 様式: [["平成22年度上半期の進捗状況"], ...rows.map((row) => row.map(String))] });

async function openSession(rows: Rows = soundRows) {
  const host = openForm(rows);
  const parts = sessionOn(host);
  await parts.session.open();
  return { host, ...parts };
}

/** What Excel was asked to open. */
function stubExcel(opens: boolean): string[] {
  const opened: string[] = [];
  jest.spyOn(Excel, "createWorkbook").mockImplementation(async (base64 = "") => {
    if (!opens) throw new Error("not supported");
    opened.push(base64);
  });
  return opened;
}
afterEach(() => jest.restoreAllMocks());

const NAME = "2010年度（平成22年度）上半期の進捗状況（公表版）.xlsx";

describe("公表版", () => {
  test("opens as a new workbook; what was taken out is shown", async () => {
    const { session, offered } = await openSession();
    const opened = stubExcel(true);
    await session.publish(false);
    expect(session.getState()).toMatchObject({
      notice: undefined,
      publication: { errors: 0, file: { name: NAME, isOpen: true } },
    });
    expect(session.getState().publication).toHaveProperty("removed.length", expect.any(Number));
    expect(offered).toEqual([]);
    const grids = await readXlsx(Buffer.from(opened[0] ?? "", "base64"));
    expect(grids.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["集計", "visible"],
      ["進捗状況", "visible"],
      ["施策一覧", "visible"],
    ]);
  });

  test("edits in the tables of ours that it would leave out are shown first", async () => {
    const { session, host } = await openSession();
    const opened = stubExcel(true);
    await session.makeReport();
    const sheet = host.book.sheetNamed("進捗状況");
    const [row, column] = [...(sheet?.cells() ?? [])].find(
      ([, , { content }]) => content === "・整備した。",
    ) ?? [0, 0];
    sheet?.setCell(row, column, { content: "・直した。" });
    await session.publish(false);
    expect(session.getState()).toMatchObject({
      notice: { kind: "editsFirst", count: 1, pressed: "publication" },
      sheetEdits: { edits: [{ sheet: "進捗状況", repair: { text: "・直した。" } }] },
      publication: undefined,
    });
    expect(opened).toEqual([]);
    await session.publish(false);
    expect(opened).toHaveLength(1);
  });

  test("is offered as a file where Excel does not open it", async () => {
    const { session, offered } = await openSession();
    stubExcel(false);
    await session.publish(false);
    expect(offered.map(({ name }) => name)).toEqual([NAME]);
    expect(session.getState().publication).toMatchObject({ file: { name: NAME, isOpen: false } });
  });

  test("is refused while errors remain, unless the user insists; nothing else happens", async () => {
    const { session, offered } = await openSession(unsettledRows);
    const opened = stubExcel(false);
    await session.publish(false);
    expect(session.getState().publication).toEqual({ refusedFor: 1 });
    expect(await session.publicationText("markdown", false)).toBeUndefined();
    expect([opened, offered]).toEqual([[], []]);
    await session.publish(true);
    expect(offered.map(({ name }) => name)).toEqual([NAME.replace("公表版", "公表版・未確定")]);
    expect(session.getState().publication).toMatchObject({ errors: 1 });
  });

  test("the user's own marks are followed, and need no new check", async () => {
    const { session, checks } = await openSession();
    await session.check();
    const before = checks();
    await session.changeSettings({ facts: {}, publication: { 備考: "public", 状況: "internal" } });
    expect(checks()).toBe(before);
    expect(session.getState().hasUnsavedSettings).toBe(true);
    const text = await session.publicationText("markdown", false);
    expect(text).toContain("内緒001");
    expect(text).toContain("| 該当項目 | 施策名 | 担当府省庁 | 進捗状況 |");
  });

  test("as text there is no file, and charts are told to be left out", async () => {
    const { session, offered } = await openSession();
    expect(await session.publicationText("html", false)).toMatch(
      /^<h2>集計<\/h2>[\s\S]*・A\|B を &lt;作成&gt; した。/u,
    );
    expect(session.getState().publication).not.toHaveProperty("file");
    expect(offered).toEqual([]);
  });
});
